using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What waits for an editor, each queue along an index that holds nothing else.</summary>
internal sealed class SqliteQueues(Database database) : IQueues
{
    // Which organisations are alike, as long as nobody changes them.
    private volatile KnownLikenesses? known;

    public QueueCounts Counts() => database.Read(session => session.First("queue-counts", row => new QueueCounts
    {
        Captures = row.Long(0),
        Texts = row.Long(1),
        TextsByLack = [.. Enum.GetValues<Lack>().Select(lack => new LackCount(lack, row.Long(2 + (int)lack)))],
        RelationsByKind = session.Rows("queue-relation-kinds", kind => new KindCount(kind.Enum<RelationKind>(0), kind.Long(1))),
        DamageByKind = session.Rows("queue-damage-kinds", kind => new DamageCount(kind.Enum<DamageKind>(0), kind.Long(1))),
        Duplicates = Alike(session).Count,
    })!);

    public IReadOnlyList<CaptureToLookOver> Captures(int count, long skip = 0) =>
        database.Read(session => Captures(session, session.Rows("queue-captures", ReadCapture, ("$count", Most(count)), ("$skip", skip))));

    public IReadOnlyList<CaptureToLookOver> Captures(IReadOnlyCollection<Id<Capture>> captures) =>
        database.Read(session => Captures(session, captures.Take(IQueues.MostAtOnce).SelectMany(capture => session.Rows("queue-capture", ReadCapture, ("$id", capture.Value)))));

    public IReadOnlyList<Relation> Relations(RelationKind? kind, int count, Id<Relation>? after = null) => database.Read(session =>
    {
        var score = after is { } last ? session.Scalar("relation-score", ("$id", last.Value)) as double? : null;
        (string, object?)[] place = [("$score", score ?? -1), ("$id", score is null ? "" : after!.Value.Value), ("$count", Most(count))];
        return kind is { } only
            ? session.Rows("queue-relations-of-kind", Archive.Relations.Read, [("$kind", only.ToString()), .. place])
            : session.Rows("queue-relations", Archive.Relations.Read, place);
    });

    public IReadOnlyList<TextToMend> Texts(Lack? lack, int count, long skip = 0) => database.Read(session =>
    {
        var summaries = new Summaries(session);
        return session.Rows(Lacking(lack), row => new TextToMend(summaries.Read(row), LacksOf(row.Int(15))), ("$count", Most(count)), ("$skip", skip));
    });

    public IReadOnlyList<TextToMend> Texts(IReadOnlyCollection<Id<Text>> texts) => database.Read(session =>
    {
        var summaries = new Summaries(session);
        return (IReadOnlyList<TextToMend>)[.. texts.Take(IQueues.MostAtOnce).SelectMany(text => session.Rows("queue-text", row => new TextToMend(summaries.Read(row), LacksOf(row.Int(15))), ("$id", text.Value)))];
    });

    public IReadOnlyList<DamagePlace> Damage(DamageKind? kind, int count, long skip = 0) => database.Read(session => kind is { } only
        ? session.Rows("queue-damage-of-kind", Place, ("$kind", only.ToString()), ("$count", Most(count)), ("$skip", skip))
        : session.Rows("queue-damage", Place, ("$count", Most(count)), ("$skip", skip)));

    public IReadOnlyList<OrganisationPair> Duplicates(int count) => database.Read(session => (IReadOnlyList<OrganisationPair>)[.. Alike(session).Take(Most(count))]);

    private IReadOnlyList<OrganisationPair> Alike(Session session)
    {
        var asOf = (string)session.Scalar("likenesses-as-of")!;
        if (known is { } before && before.AsOf == asOf) return before.Pairs;
        known = new(asOf, Likenesses.Of(session));
        return known.Pairs;
    }

    private static IReadOnlyList<CaptureToLookOver> Captures(Session session, IEnumerable<(long Seq, CaptureToLookOver Waiting)> rows)
    {
        var summaries = new Summaries(session);
        return [.. rows.Select(row => row.Waiting with { Texts = session.Rows("summary-of-capture", summaries.Read, ("$capture", row.Seq)) })];
    }

    private static (long Seq, CaptureToLookOver Waiting) ReadCapture(Row row) => (row.Long(9), new(
        Archive.Captures.Read(row),
        [],
        row.TextOrNull(6) is { } unread ? JsonSerializer.Deserialize(unread, ArchiveJson.Default.Problem) : null,
        row.Long(8),
        row.TextOrNull(7)));

    private static int Most(int count) => Math.Clamp(count, 0, IQueues.MostAtOnce);

    private static DamagePlace Place(Row row) => new(row.Id<Document>(0), row.Int(1));

    private static string Lacking(Lack? lack) => lack switch
    {
        null => "queue-texts",
        Lack.Title => "queue-texts-without-title",
        Lack.Issuer => "queue-texts-without-issuer",
        Lack.Date => "queue-texts-without-day",
        Lack.Outlet => "queue-texts-without-outlet",
        _ => "queue-texts-without-language",
    };

    // One bit for each, in the order of their names.
    private static List<Lack> LacksOf(int lacks) => [.. Enum.GetValues<Lack>().Where(lack => (lacks & (1 << (int)lack)) != 0)];

    private sealed record KnownLikenesses(string AsOf, IReadOnlyList<OrganisationPair> Pairs);
}
