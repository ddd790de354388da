using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// From which language a text says that it was translated ("Translated from the Russian by …", "Перевод с английского"): a short
/// line at its beginning or end that speaks of translating and names one language, in whatever language has a lexicon.
/// </summary>
internal static class TranslatorsNote
{
    private const int MaxLineChars = 240;

    // Lines at either end that are looked at.
    private const int Lines = 6;

    private static readonly Dictionary<string, string> LanguageOfMeaning = new(StringComparer.Ordinal)
    {
        ["german"] = "de", ["french"] = "fr", ["english"] = "en", ["spanish"] = "es", ["italian"] = "it", ["russian"] = "ru", ["ukrainian"] = "uk", ["turkish"] = "tr", ["chinese"] = "zh",
    };

    /// <returns>The primary language subtag; null when it says nothing, or names several.</returns>
    public static string? LanguageNamedIn(string words, string language)
    {
        var lexicon = ConceptLexicon.For(language);
        if (lexicon.IsEmpty) return null;
        var lines = words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var named = lines.Take(Lines).Concat(lines.Skip(Math.Max(Lines, lines.Length - Lines)))
            .Where(line => line.Length <= MaxLineChars).SelectMany(line => NamedIn(line, lexicon)).Distinct(StringComparer.Ordinal)
            .Where(found => found != Languages.Primary(language)).ToList();
        return named is [var one] ? one : null;
    }

    private static IEnumerable<string> NamedIn(string line, ConceptLexicon lexicon)
    {
        var meanings = new TokenReader(lexicon).Read(line).SelectMany(token => lexicon.Of(token.Form)).ToHashSet(StringComparer.Ordinal);
        return meanings.Contains("translate") || meanings.Contains("translation") ? meanings.Where(LanguageOfMeaning.ContainsKey).Select(meaning => LanguageOfMeaning[meaning]) : [];
    }
}
