using Avow.Publishing;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>A language of the pages, as somebody typed it.</summary>
internal static class SpeakingOption
{
    /// <summary>Those that there are: "en, ru, es, ar".</summary>
    public static string Tags { get; } = string.Join(", ", InterfaceLanguage.All.Select(language => language.Tag));

    /// <returns>NotFound for a language that the pages do not speak.</returns>
    public static Outcome<InterfaceLanguage> Of(string untrusted) => InterfaceLanguage.Find(untrusted) is { } language
        ? language
        : new Problem(ProblemKind.NotFound, $"--language {OneLine.Of(untrusted)}", "the pages do not speak it", $"Choose among {Tags}.");
}
