using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// The spans of relations that an editor keeps, found again in changed words by what they quote (W3C Web Annotation Data Model,
/// 4.2.4). A span that is not found on both sides is kept apart with its quotations, and tried again at every later reading.
/// </summary>
internal sealed class Refinding(Session session, IReadOnlyDictionary<long, Rewording> reworded)
{
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    public void Refind(long text)
    {
        foreach (var relation in session.Rows("relation-stored-of", StoredRelation.Read, ("$text", text)))
        {
            if (done.Add(relation.Id)) Refind(relation);
        }
    }

    private void Refind(StoredRelation relation)
    {
        var (from, to) = (Side(relation.From), Side(relation.To));
        List<AlignedSpan> found = [];
        List<LostSpan> lost = [];
        foreach (var span in relation.Lost.Concat(relation.Spans.Select(span => Quoted(span, from, to))))
        {
            if (In(span.From, from) is { } there && In(span.To, to) is { } here) found.Add(new(there, here, span.Likeness));
            else lost.Add(span);
        }

        session.Run(
            "relation-set-spans",
            ("$id", relation.Id),
            ("$spans", Relations.WriteSpans([.. found.OrderBy(span => span.From).ThenBy(span => span.To)])),
            ("$lost", lost.Count == 0 ? null : JsonSerializer.Serialize(lost, ArchiveJson.Default.IReadOnlyListLostSpan)));
    }

    private static LostSpan Quoted(AlignedSpan span, TextSide from, TextSide to) => new(Quoted(span.From, from), Quoted(span.To, to), span.Likeness);

    // A range that the words refuse was not the program's own; it is kept as it is and never found.
    private static Quote Quoted(TextRange range, TextSide side) => Quote.Take(side.Before, range).TryGet(out var quote, out _) ? quote : new(range, "", "", "");

    private static TextRange? In(Quote quote, TextSide side) => side.Now is { } words && quote.FindAgain(words).TryGet(out var found, out _) ? found : null;

    private TextSide Side(long text)
    {
        var (words, isRead) = session.First("text-words-of-seq", row => (row.Text(0)[row.Int(1)..row.Int(2)], row.Int(3) == 0), ("$seq", text));
        var now = isRead ? words : null;
        return reworded.TryGetValue(text, out var rewording) ? new(rewording.Before, now) : new(words, now);
    }
}

/// <summary>One side of a relation: the words its spans count in, and those of today, null when the text is no longer read.</summary>
internal sealed record TextSide(string Before, string? Now);

/// <summary>A relation's row as far as its spans go: id, from, to, spans, lost.</summary>
internal sealed record StoredRelation(string Id, long From, long To, IReadOnlyList<AlignedSpan> Spans, IReadOnlyList<LostSpan> Lost)
{
    public static StoredRelation Read(Row row) => new(
        row.Text(0),
        row.Long(1),
        row.Long(2),
        Relations.ReadSpans(row.Text(3)),
        row.TextOrNull(4) is { } lost ? JsonSerializer.Deserialize(lost, ArchiveJson.Default.IReadOnlyListLostSpan)! : []);
}

/// <summary>A span with the words of both sides quoted.</summary>
internal sealed record LostSpan(Quote From, Quote To, double Likeness);
