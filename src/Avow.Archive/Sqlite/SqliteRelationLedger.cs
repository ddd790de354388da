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
    {
        HashSet<long> found = [];
        foreach (var fingerprint in fingerprints)
        {
            foreach (var other in session.Rows("fingerprint-texts", row => row.Long(0), ("$hash", (long)fingerprint))) found.Add(other);
        }

        return found.Select(seq => Id<Text>.FromTrusted((string)session.Scalar("text-id-of-seq", ("$seq", seq))!))
            .Where(id => id != text).Order().ToList();
    });

    public Outcome<bool> KeepMatches(IReadOnlyList<Related> batch) => database.Write<bool>(session =>
    {
        foreach (var related in batch)
        {
            var text = Seq(session, related.Text);
            foreach (var fingerprint in related.Fingerprints) session.Run("fingerprint-insert", ("$hash", (long)fingerprint), ("$text", text));
            foreach (var match in related.Matches)
                session.Run("shared-insert", ("$a", Seq(session, match.A)), ("$b", Seq(session, match.B)), ("$spans", Relations.WriteSpans(match.Spans)));
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
            foreach (var text in among)
            {
                session.Run("relation-forget-detected", ("$text", Seq(session, text)));
                session.Run("text-regroup", ("$id", text.Value), ("$lead", text.Value));
                session.Run("text-set-drawn", ("$id", text.Value));
            }

            foreach (var relation in relations) Relations.Insert(session, relation, Seq(session, relation.From), Seq(session, relation.To));
            foreach (var group in sameStatement)
            {
                foreach (var text in group) session.Run("text-regroup", ("$id", text.Value), ("$lead", group[0].Value));
            }

            return true;
        });

    public Outcome<bool> Decide(Id<Relation> relation, Decision decision) => database.Write<bool>(session =>
    {
        if (session.Scalar("relation-known", ("$id", relation.Value)) is null)
            return new Problem(ProblemKind.NotFound, $"relation {relation}", "the archive has none of this name", "Look it up with: avow show TEXT");
        session.Run("decision-set", ("$relation", relation.Value), ("$verdict", decision.Verdict.ToString()), ("$by", decision.By), ("$at", Row.Of(decision.At)));
        return true;
    });

    public IEnumerable<Relation> All() => database.Read(session => session.Rows("relation-all", Relations.Read));

    private static long Seq(Session session, Id<Text> id) =>
        session.Scalar("text-seq", ("$id", id.Value)) is long seq ? seq : throw new ArgumentException($"The archive has no text {id}.", nameof(id));

    private static Id<Text> IdOf(Session session, long seq) => Id<Text>.FromTrusted((string)session.Scalar("text-id-of-seq", ("$seq", seq))!);
}
