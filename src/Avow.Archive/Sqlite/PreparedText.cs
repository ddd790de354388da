using Avow.Statements;

namespace Avow.Archive;

/// <summary>A text with what the document says for it where it does not speak for itself.</summary>
internal sealed record PreparedText(int Ordinal, Witness Witness, string Title, string Language, DateOnly? Day, string? Issuer, IndexedWords Indexed)
{
    /// <summary>Whether the whole text is withheld.</summary>
    public Withheld Withheld { get; init; }

    public static PreparedText From(Content content, Witness witness, int ordinal)
    {
        var (title, language) = (TitleOf(content, witness), LanguageOf(content, witness));
        return new(ordinal, witness, title, language, DayOf(content, witness), IssuerOf(content, witness), IndexedWords.Of(title, content, witness.Range, language));
    }

    public static string TitleOf(Content content, Witness witness) => Cut(witness.Title ?? content.Metadata.Title ?? "");

    public static string? IssuerOf(Content content, Witness witness) =>
        witness.Issuer ?? (witness.Role == WitnessRole.Statement && content.Metadata.Issuers is [var first, ..] ? first.Value : null);

    // Beyond this a title is a text put in the wrong place; the words themselves are kept whole.
    private static string Cut(string title)
    {
        const int mostChars = 1_000;
        if (title.Length <= mostChars) return title;
        return title[..(char.IsHighSurrogate(title[mostChars - 1]) ? mostChars - 1 : mostChars)] + "…";
    }

    // A reprint is dated by the day it was published; the day that its words give themselves is the first publication's.
    public static DateOnly? DayOf(Content content, Witness witness) => witness.CorrectedDate is { } corrected ? corrected
        : witness.Role == WitnessRole.Statement ? content.Metadata.Date ?? witness.Date
        : witness.Date ?? content.Metadata.Date;

    // The language in which most of the span's characters stand.
    public static string LanguageOf(Content content, Witness witness) => content.Blocks
        .Where(block => witness.Range.Contains(block.Range) && block.Language != Languages.Unknown)
        .GroupBy(block => block.Language, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(block => block.Range.Length))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? content.Metadata.Language;
}
