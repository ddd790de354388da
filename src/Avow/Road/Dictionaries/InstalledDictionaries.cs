using System.Globalization;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Dictionaries of two languages that are installed on this machine. Nothing depends on them; where they are, texts of the two languages
/// are aligned with their words too, and the same files give the same beads only where the same dictionaries are.
/// </summary>
internal static class InstalledDictionaries
{
    /// <summary>Where Debian's packages put them.</summary>
    public const string UsualFolder = "/usr/share/dictd";

    // Tags of two letters whose three letters FreeDict has otherwise than the standard (ISO 639-3 has Swahili as a group of languages).
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal) { ["sw"] = "swh", ["sr"] = "srp", ["nb"] = "nob", ["nn"] = "nno" };

    /// <returns>Each with its name, those of both directions; empty when there are none, when a language is not known, or when they cannot be read.</returns>
    public static IReadOnlyList<(string Name, BilingualWords Words)> For(string folder, string languageOfA, string languageOfB, CancellationToken cancel)
    {
        List<(string, BilingualWords)> found = [];
        if (Letters(languageOfA) is not { } a || Letters(languageOfB) is not { } b || a == b) return found;
        if (Read(folder, $"freedict-{a}-{b}", languageOfA, languageOfB, cancel) is { } there) found.Add(($"freedict-{a}-{b}", there));
        if (Read(folder, $"freedict-{b}-{a}", languageOfB, languageOfA, cancel) is { } back) found.Add(($"freedict-{b}-{a}", back.Turned()));
        return found;
    }

    private static BilingualWords? Read(string folder, string name, string from, string to, CancellationToken cancel)
    {
        var path = Path.Join(folder, name);
        try
        {
            return File.Exists(path + ".index") && File.Exists(path + ".dict.dz") ? BilingualWords.OfWords(FreedictFile.Pairs(path, cancel), from, to) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Letters(string language)
    {
        var primary = Languages.Primary(language);
        if (primary.Length == 3) return primary == Languages.Unknown ? null : primary;
        if (Others.TryGetValue(primary, out var other)) return other;
        try
        {
            return CultureInfo.GetCultureInfo(primary).ThreeLetterISOLanguageName is { Length: 3 } letters ? letters : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
