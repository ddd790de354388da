using System.Runtime.ExceptionServices;
using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>One import with everything computed that needs no database.</summary>
internal sealed record PreparedImport(Import Import, IReadOnlyList<PreparedDocument> Documents)
{
    /// <summary>In the order given, on all processors. Throws when an import is not what it says of itself: then a reader of ours is wrong.</summary>
    public static List<PreparedImport> All(IReadOnlyList<Import> batch)
    {
        var prepared = new PreparedImport[batch.Count];
        try
        {
            Parallel.For(0, batch.Count, i => prepared[i] = From(batch[i]));
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
        }

        return [.. prepared];
    }

    public static PreparedImport From(Import import) =>
        Sha256Digest.Of(import.Bytes.Span) == import.Digest
            ? new(import, [.. import.Contents.Select(PreparedDocument.From)])
            : throw new ArgumentException($"The bytes of {import.Source.Address} are not those of the digest {import.Digest}.", nameof(import));
}

/// <summary>A document, its content as it lies in the column (words apart, for they have their own), and its texts.</summary>
internal sealed record PreparedDocument(int Ordinal, Content Content, string Json, Sha256Digest Digest, IReadOnlyList<PreparedText> Texts)
{
    public static PreparedDocument From(Content content, int ordinal)
    {
        if (ContentCheck.Of(content).FirstOrDefault() is { } wrong) throw new ArgumentException($"In a content of {content.Reader}, {wrong} is not where the words are.", nameof(content));
        var json = JsonSerializer.Serialize(content with { Words = "" }, ArchiveJson.Default.Content);
        return new(ordinal, content, json, DigestOf(content.Words, json), [.. content.Witnesses.Select((witness, place) => PreparedText.From(content, witness, place))]);
    }

    public static Sha256Digest DigestOf(string words, string json) => Sha256Digest.OfParts(words, json);
}

/// <summary>A text with what the document says for it where it does not speak for itself.</summary>
internal sealed record PreparedText(int Ordinal, Witness Witness, string Title, string Language, DateOnly? Day, string? Issuer, IndexedWords Indexed)
{
    public static PreparedText From(Content content, Witness witness, int ordinal)
    {
        var title = Cut(witness.Title ?? content.Metadata.Title ?? "");
        var language = LanguageOf(content, witness);
        var issuer = witness.Issuer ?? (witness.Role == WitnessRole.Statement && content.Metadata.Issuers is [var first, ..] ? first.Value : null);
        return new(ordinal, witness, title, language, DayOf(content, witness), issuer, IndexedWords.Of(title, content, witness.Range, language));
    }

    // Beyond this a title is a text put in the wrong place; the words themselves are kept whole.
    private static string Cut(string title)
    {
        const int mostChars = 1_000;
        if (title.Length <= mostChars) return title;
        return title[..(char.IsHighSurrogate(title[mostChars - 1]) ? mostChars - 1 : mostChars)] + "…";
    }

    // A reprint is dated by the day it was published; the day that its words give themselves is the first publication's.
    private static DateOnly? DayOf(Content content, Witness witness) => witness.Role == WitnessRole.Statement
        ? content.Metadata.Date ?? witness.Date
        : witness.Date ?? content.Metadata.Date;

    // The language in which most of the span's characters stand.
    private static string LanguageOf(Content content, Witness witness) => content.Blocks
        .Where(block => witness.Range.Contains(block.Range) && block.Language != Languages.Unknown)
        .GroupBy(block => block.Language, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(block => block.Range.Length))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key ?? content.Metadata.Language;
}
