using System.Collections.Frozen;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Which scripts a language is written in, as far as the model knows.</summary>
internal static class WrittenIn
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Scripts = new(() => LanguageModel.Shipped.Classes
        .GroupBy(c => Languages.Primary(c.Tag), c => ScriptCodes.Of(c.Letters)!, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal));

    /// <summary>False only when the language is known and none of its scripts is this one. Chinese characters may also be Japanese or Korean.</summary>
    public static bool MayBe(string tag, string? script)
    {
        if (script is null || tag == Languages.Unknown || !Scripts.Value.TryGetValue(Languages.Primary(tag), out var known)) return true;
        return known.Contains(script) || (script is "Hans" or "Hant" && Languages.Primary(tag) is "zh" or "yue" or "wuu" or "lzh" or "ja" or "ko");
    }
}
