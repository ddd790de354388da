using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>A line of the outlet between its title and the text: number of the issue, section, byline, day of publication.</summary>
internal static partial class Kicker
{
    private const int MaxChars = 120;

    public static bool IsOne(string words) =>
        words.Length <= MaxChars && !Punctuation.EndsSentence(words[^1]) && (SignatureLine.IsSiteNote(words) || Sections().IsMatch(words) && WrittenDates.Find(words).Count > 0 || IsListed(words));

    // "Newsroom | Lower Town, 3 May 1996": parts between strokes, one of them a day.
    private static bool IsListed(string words) => words.AsSpan().ContainsAny("|·•") && WrittenDates.Find(words).Count > 0 && Punctuation.CountWords(words) <= 12;

    [GeneratedRegex(@"\b(?:no|nr|num|núm|n[°º])\.?\s?\d|№\s?\d|\b(?:issue|volume|vol\.|section|category|rubric|column|by|рубрика|раздел|выпуск|номер|розділ|випуск|sección|número|edición|seção|edição|rubrique|numéro|édition|ausgabe|rubrik|heft|rubrica|numero|rubryka|numer|wydanie|sayı|bölüm)\b|العدد|قسم|栏目|期", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Sections();
}
