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

    // For an archive without titles: they say how to ask, if not what.
    private static readonly SearchExamples Neutral = new("first second", "first second third", "begin*", "first -second");

    public static SearchExamples Of(IEnumerable<TextLine> latest)
    {
        var titles = latest.Where(line => Statements.Languages.Primary(line.Language) == Wording.English.Language)
            .Select(line => WordsOf(line.Title)).Where(words => words.Count >= PhraseWords).ToList();
        var spoken = titles.Find(words => Long(words).Count >= 2);
        if (spoken is null) return Neutral;
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
