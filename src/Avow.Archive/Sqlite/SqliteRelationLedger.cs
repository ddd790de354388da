using Avow.Statements;

namespace Avow.Archive;

/// <summary>Fingerprints, matches and relations in their tables.</summary>
internal sealed class SqliteRelationLedger(Database database) : IRelationLedger
{
    public IReadOnlyList<Id<Text>> Unrelated(int most) =>
        database.Read(session => session.Rows("unrelated", row => row.Id<Text>(0), ("$most", most)));

    public IReadOnlyList<Id<Text>> Undrawn(int most) =>
        database.Read(session => session.Rows("undrawn", row => row.Id<Text>(0), ("$most", most)));

    public long UnrelatedCount() => database.Read(session => session.Number("unrelated-count"));

    public IReadOnlyList<Id<Text>> Sharing(Id<Text> text, IReadOnlyList<ulong> fingerprints) => database.Read(session =>
        session.Rows("fingerprint-sharing", row => row.Id<Text>(0), ("$hashes", Hashes(fingerprints)), ("$text", text.Value)));

    public Outcome<bool> KeepMatches(IReadOnlyList<Related> batch) => database.Write<bool>(session =>
    {
        SweepStale(session);
        foreach (var related in batch)
        {
            var text = Seq(session, related.Text);
            session.Run("fingerprint-insert", ("$hashes", Hashes(related.Fingerprints)), ("$text", text));
            foreach (var match in related.Matches) Keep(session, match);
            session.Run("text-set-related", ("$seq", text));
        }

        return true;
    });

    public IReadOnlyList<StoredMatch> ComponentsOf(IReadOnlyCollection<Id<Text>> texts) => database.Read(session =>
    {
        Queue<long> open = new(texts.Select(id => Seq(session, id)));
        HashSet<long> seen = [.. open];
        Dictionary<(long A, long B), string> matches = [];
        while (open.TryDequeue(out var text))
        {
            foreach (var (a, b, spans) in session.Rows("shared-of", row => (row.Long(0), row.Long(1), row.Text(2)), ("$text", text)))
            {
                matches[(a, b)] = spans;
                if (seen.Add(a)) open.Enqueue(a);
                if (seen.Add(b)) open.Enqueue(b);
            }
        }

        return matches
            .Select(match => new StoredMatch(IdOf(session, match.Key.A), IdOf(session, match.Key.B), Relations.ReadSpans(match.Value)))
            .OrderBy(match => match.A).ThenBy(match => match.B).ToList();
    });

    public Outcome<bool> Redraw(IReadOnlyCollection<Id<Text>> among, IReadOnlyList<Relation> relations, IReadOnlyList<IReadOnlyList<Id<Text>>> sameStatement) =>
        database.Write<bool>(session =>
        {
            session.Run("relation-forget-among", ("$among", Seqs(session, among)));
            session.Run("text-set-drawn", ("$among", Seqs(session, among)));
            foreach (var relation in relations) Relations.Insert(session, relation, Seq(session, relation.From), Seq(session, relation.To));
            session.Run("text-ungroup", ("$among", Seqs(session, among.Concat(sameStatement.SelectMany(group => group)))));
            foreach (var group in sameStatement)
            {
                var lead = Seq(session, group[0]);
                foreach (var text in group.Skip(1)) session.Run("text-group", ("$seq", Seq(session, text)), ("$lead", lead));
            }

            return true;
        });

    public Outcome<bool> Forget() => database.Write<bool>(session =>
    {
        session.Run("fingerprint-forget");
        session.Run("stale-forget");
        session.Run("shared-forget");
        session.Run("relation-forget-all");
        session.Run("text-ungroup-all");
        session.Run("text-set-unrelated");
        return true;
    });

    public IReadOnlySet<Id<Relation>> Rejected() => database.Read(session => session.Rows("decision-rejected", row => row.Id<Relation>(0))).ToHashSet();

    public Outcome<bool> Decide(Id<Relation> relation, Decision decision) => database.Write<bool>(session =>
    {
        if (session.Scalar("relation-known", ("$id", relation.Value)) is null)
            return new Problem(ProblemKind.NotFound, $"relation {relation}", "the archive has none of this name", "Look it up with: avow show TEXT");
        session.Run("decision-set", ("$relation", relation.Value), ("$verdict", decision.Verdict.ToString()), ("$by", decision.By), ("$at", Row.Of(decision.At)));
        return true;
    });

    public IEnumerable<Relation> All() => database.Read(session => session.Rows("relation-all", Relations.Read));

    // A text that was read again has no fingerprints until it is matched again; those of its former words lie there until now.
    private static void SweepStale(Session session)
    {
        if (session.Scalar("stale-any") is null) return;
        session.Run("stale-sweep");
        session.Run("stale-forget");
    }

    private static void Keep(Session session, StoredMatch match)
    {
        var ordered = match.A < match.B ? match : new(match.B, match.A, [.. match.Spans.Select(span => span.Turned())]);
        session.Run("shared-insert", ("$a", Seq(session, ordered.A)), ("$b", Seq(session, ordered.B)), ("$spans", Relations.WriteSpans(ordered.Spans)));
    }

    // SQLite's integers are signed; the hashes keep their bits.
    private static string Hashes(IReadOnlyList<ulong> fingerprints) => $"[{string.Join(',', fingerprints.Select(fingerprint => unchecked((long)fingerprint)))}]";

    // A JSON array, so that one statement takes them all.
    private static string Seqs(Session session, IEnumerable<Id<Text>> texts) => $"[{string.Join(',', texts.Distinct().Select(text => Seq(session, text)))}]";

    private static long Seq(Session session, Id<Text> id) =>
        session.Scalar("text-seq", ("$id", id.Value)) is long seq ? seq : throw new ArgumentException($"The archive has no text {id}.", nameof(id));

    private static Id<Text> IdOf(Session session, long seq) => Id<Text>.FromTrusted((string)session.Scalar("text-id-of-seq", ("$seq", seq))!);
}
