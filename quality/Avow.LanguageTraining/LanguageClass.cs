using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>One language in one script, and where its texts are to be found.</summary>
internal sealed record LanguageClass(string Tag, string Script, IReadOnlyList<string> Codes, IReadOnlyList<string> Declarations, int Rank)
{
    public string Name => $"{Tag}-{Script}";

    /// <summary>The script whose letters carry the language; Japanese is known by its kana.</summary>
    public Script Letters => Script == "Japanese" ? Reading.Script.Kana : Enum.Parse<Script>(Script);
}
