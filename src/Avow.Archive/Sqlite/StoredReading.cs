using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What is kept of an earlier reading of one capture.</summary>
internal sealed record StoredReading(long Capture, Source Source, Problem? Unread, IReadOnlyList<StoredDocument> Documents, ILookup<int, StoredText> Texts)
{
    public static StoredReading? Of(Session session, Id<Capture> id)
    {
        if (session.Scalar("capture-seq", ("$id", id.Value)) is not long capture) return null;
        var unread = session.Scalar("capture-unread", ("$id", id.Value)) is string json ? JsonSerializer.Deserialize(json, ArchiveJson.Default.Problem) : null;
        return new(
            capture,
            session.First("capture-by-seq", Captures.Read, ("$seq", capture))!.Source,
            unread,
            session.Rows("document-stored", StoredDocument.Read, ("$capture", capture)),
            session.Rows("text-stored", StoredText.Read, ("$capture", capture)).ToLookup(text => text.Document));
    }

    /// <summary>The reading that is kept, as the readers gave it: what corrections are put before again.</summary>
    public static PreparedReading AsRead(Session session, long capture)
    {
        var id = session.First("capture-by-seq", Captures.Read, ("$seq", capture))!.Id;
        var stored = Of(session, id)!;
        return PreparedReading.From(new() { Capture = id, Contents = [.. stored.Standing.Select(document => document.ContentAsRead)], Unread = stored.Unread });
    }

    public IEnumerable<StoredDocument> Standing => Documents.Where(document => !document.IsSuperseded);

    public bool HasTexts => Texts.Any(texts => texts.Any(text => text.SupersededBy is null || text.Withheld > 0));

    public StoredDocument? At(int ordinal) => Documents.FirstOrDefault(document => document.Ordinal == ordinal);
}

/// <summary>A document's row: seq, ordinal, words, content, as_read, digest, superseded, as_read_words.</summary>
internal sealed record StoredDocument(long Seq, int Ordinal, string Words, string Json, string? AsRead, string Digest, bool IsSuperseded, string? AsReadWords)
{
    public static StoredDocument Read(Row row) =>
        new(row.Long(0), row.Int(1), row.Text(2), row.Text(3), row.TextOrNull(4), row.Text(5), row.Int(6) != 0, row.TextOrNull(7));

    public Content Content => ContentOf(Json, Words);

    /// <summary>As the reader gave it, before any correction.</summary>
    public Content ContentAsRead => ContentOf(AsRead ?? Json, AsReadWords ?? Words);

    private static Content ContentOf(string json, string words) => JsonSerializer.Deserialize(json, ArchiveJson.Default.Content)! with { Words = words };
}

/// <summary>A text's row: seq, id, document ordinal, witness, role, title, language, day, issuer, start, end, superseded_by, withheld.</summary>
internal sealed record StoredText(
    long Seq, Id<Text> Id, int Document, int Witness, WitnessRole Role, string Title, string Language, DateOnly? Day, string? Issuer, TextRange Range, long? SupersededBy, int Withheld)
{
    public static StoredText Read(Row row) => new(
        row.Long(0),
        row.Id<Text>(1),
        row.Int(2),
        row.Int(3),
        row.Enum<WitnessRole>(4),
        row.Text(5),
        row.Text(6),
        row.DayOrNull(7),
        row.TextOrNull(8),
        new(row.Int(9), row.Int(10)),
        row.LongOrNull(11),
        row.Int(12));
}
