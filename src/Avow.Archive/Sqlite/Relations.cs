using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Relations as they lie in their rows: id, kind, from, to, direction_known, method, score, asserted_by, asserted_at, spans,
/// verdict, decided_by, decided_at.
/// </summary>
internal static class Relations
{
    public static Relation Read(Row row) => new()
    {
        Id = row.Id<Relation>(0),
        Kind = row.Enum<RelationKind>(1),
        From = row.Id<Text>(2),
        To = row.Id<Text>(3),
        DirectionKnown = row.Int(4) != 0,
        Origin = row.TextOrNull(5) is { } method
            ? new RelationOrigin.Detected(method, row.NumberOrNull(6) ?? 0)
            : new RelationOrigin.Asserted(row.Text(7), row.Instant(8)),
        Spans = ReadSpans(row.Text(9)),
        Decision = row.TextOrNull(10) is null ? null : new(row.Enum<Verdict>(10), row.Text(11), row.Instant(12)),
    };

    public static IReadOnlyList<AlignedSpan> ReadSpans(string json) => JsonSerializer.Deserialize(json, ArchiveJson.Default.IReadOnlyListAlignedSpan)!;

    public static string WriteSpans(IReadOnlyList<AlignedSpan> spans) => JsonSerializer.Serialize(spans, ArchiveJson.Default.IReadOnlyListAlignedSpan);

    public static void Insert(Session session, Relation relation, long from, long to) => session.Run(
        "relation-insert",
        ("$id", relation.Id.Value),
        ("$kind", relation.Kind.ToString()),
        ("$from", from),
        ("$to", to),
        ("$direction_known", relation.DirectionKnown ? 1 : 0),
        ("$method", (relation.Origin as RelationOrigin.Detected)?.Method),
        ("$score", (relation.Origin as RelationOrigin.Detected)?.Score),
        ("$asserted_by", (relation.Origin as RelationOrigin.Asserted)?.By),
        ("$asserted_at", relation.Origin is RelationOrigin.Asserted asserted ? Row.Of(asserted.At) : null),
        ("$spans", WriteSpans(relation.Spans)));
}
