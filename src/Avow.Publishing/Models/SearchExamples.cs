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
    /// <param name="latest">Texts of the archive.</param>
    /// <param name="wordsOf">What one of them says: a phrase is looked for in there.</param>
    /// <param name="wording">In which language the page speaks.</param>
    public static SearchExamples Of(IReadOnlyList<TextLine> latest, Func<TextLine, string> wordsOf, Wording wording) =>
        Of(latest, wordsOf, wording.Language.Tag) ?? Of(latest, wordsOf, InterfaceLanguage.English.Tag) ?? wording.Examples;

    private static SearchExamples? Of(IEnumerable<TextLine> latest, Func<TextLine, string> wordsOf, string language)
    {
        var lines = latest.Where(line => Statements.Languages.Primary(line.Language) == language).ToList();
        var titles = lines.Select(line => WordsOf(line.Title)).Where(words => words.Count >= PhraseWords).ToList();
        var spoken = titles.Find(words => Long(words).Count >= 2);
        if (spoken is null || lines.Select(line => Phrase(line.Title, wordsOf(line))).FirstOrDefault(phrase => phrase is not null) is not { } inOrder) return null;
        var two = Long(spoken);
        var other = titles.SelectMany(Long).FirstOrDefault(word => !spoken.Contains(word, StringComparer.Ordinal)) ?? two[1];
        var longest = two.MaxBy(word => word.Length)!;
        return new($"{two[0]} {two[1]}", inOrder, $"{longest[..BeginningChars]}*", $"{two[0]} -{other}");
    }

    // How a paragraph begins; a heading may be the title again, which no phrase is found in.
    private static string? Phrase(string title, string words) => words.Split('\n').Where(line => line != title && line.Length > title.Length)
        .Select(WordsOf).Where(line => line.Count >= PhraseWords).Select(line => string.Join(' ', line.Take(PhraseWords))).FirstOrDefault();

    private static List<string> Long(List<string> words) => [.. words.Where(word => word.Length >= MinWordChars && word.All(char.IsLetter)).Distinct(StringComparer.Ordinal)];

    // Up to the first word that is not plain letters: what stands between might not be between in the index.
    private static List<string> WordsOf(string title) =>
        [.. title.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ':', ';', '!', '?', '“', '”', '"', '(', ')')).TakeWhile(word => word.Length > 0 && word.All(char.IsLetter))];
}
