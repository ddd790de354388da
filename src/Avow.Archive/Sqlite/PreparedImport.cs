using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>One import with everything computed that needs no database.</summary>
internal sealed record PreparedImport(Import Import, IReadOnlyList<PreparedDocument> Documents)
{
    public static PreparedImport From(Import import) =>
        new(import, [.. import.Contents.Select((content, ordinal) => PreparedDocument.From(content, ordinal))]);
}

/// <summary>A document, its content as it lies in the column (words apart, for they have their own), and its texts.</summary>
internal sealed record PreparedDocument(int Ordinal, Content Content, string Json, IReadOnlyList<PreparedText> Texts)
{
    public static PreparedDocument From(Content content, int ordinal) => new(
        ordinal,
        content,
        JsonSerializer.Serialize(content with { Words = "" }, ArchiveJson.Default.Content),
        [.. content.Witnesses.Select((witness, place) => PreparedText.From(content, witness, place))]);
}

/// <summary>A text with what the document says for it where it does not speak for itself.</summary>
internal sealed record PreparedText(int Ordinal, Witness Witness, string Title, string Language, DateOnly? Day, string? Issuer, IndexedWords Indexed)
{
    public static PreparedText From(Content content, Witness witness, int ordinal)
    {
        var title = witness.Title ?? content.Metadata.Title ?? "";
        var language = LanguageOf(content, witness);
        var issuer = witness.Issuer ?? (witness.Role == WitnessRole.Statement && content.Metadata.Issuers is [var first, ..] ? first.Value : null);
        return new(ordinal, witness, title, language, witness.Date ?? content.Metadata.Date, issuer, IndexedWords.Of(title, content, witness.Range, language));
    }

    // The language in which most of the span's characters stand.
    private static string LanguageOf(Content content, Witness witness) => content.Blocks
        .Where(block => witness.Range.Contains(block.Range) && block.Language != Languages.Unknown)
        .GroupBy(block => block.Language, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(block => block.Range.Length))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? content.Metadata.Language;
}
