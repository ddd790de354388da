namespace Avow.Publishing;

/// <summary>Questions to try, made of words that this archive's latest titles have, so that they find something.</summary>
/// <param name="TwoWords">"ferry strait"</param>
/// <param name="InOrder">The words of a phrase, without their quotation marks.</param>
/// <param name="Beginning">"solid*"</param>
/// <param name="Without">"ferry -timetable"</param>
public sealed record SearchExamples(string TwoWords, string InOrder, string Beginning, string Without)
{
    /// <summary>Shorter words are mostly articles and prepositions.</summary>
    private const int MinWordChars = 5;

    private const int BeginningChars = 5;

    private const int PhraseWords = 3;

    /// <summary>Of titles in the language of the page, else of English ones; without any the page says how to ask, if not what.</summary>
    public static SearchExamples Of(IReadOnlyList<TextLine> latest, Wording wording) =>
        Of(latest, wording.Language.Tag) ?? Of(latest, InterfaceLanguage.English.Tag) ?? wording.Examples;

    private static SearchExamples? Of(IEnumerable<TextLine> latest, string language)
    {
        var titles = latest.Where(line => Statements.Languages.Primary(line.Language) == language)
            .Select(line => WordsOf(line.Title)).Where(words => words.Count >= PhraseWords).ToList();
        var spoken = titles.Find(words => Long(words).Count >= 2);
        if (spoken is null) return null;
        var two = Long(spoken);
        var other = titles.SelectMany(Long).FirstOrDefault(word => !spoken.Contains(word, StringComparer.Ordinal)) ?? two[1];
        var longest = two.MaxBy(word => word.Length)!;
        return new($"{two[0]} {two[1]}", string.Join(' ', spoken.Take(PhraseWords)), $"{longest[..BeginningChars]}*", $"{two[0]} -{other}");
    }

    private static List<string> Long(List<string> words) => [.. words.Where(word => word.Length >= MinWordChars && word.All(char.IsLetter)).Distinct(StringComparer.Ordinal)];

    // Up to the first word that is not plain letters: what stands between might not be between in the index.
    private static List<string> WordsOf(string title) =>
        [.. title.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ':', ';', '!', '?', '“', '”', '"', '(', ')')).TakeWhile(word => word.Length > 0 && word.All(char.IsLetter))];
}
