using Avow.Statements;

namespace Avow.Archive;

/// <summary>Seeds, matches and relations in their tables.</summary>
internal sealed class SqliteRelationLedger(Database database) : IRelationLedger
{
    public ISeedRows Seeds { get; } = new SeedRows(database.Read);

    public IReadOnlyList<Id<Text>> Unrelated(int most) =>
        database.Read(session => session.Rows("unrelated", row => row.Id<Text>(0), ("$most", most)));

    public IReadOnlyList<Id<Text>> Undrawn(int most) =>
        database.Read(session => session.Rows("undrawn", row => row.Id<Text>(0), ("$most", most)));

    public MatchingState Matching() => database.Read(MatchingWork.StateOf);

    public IReadOnlyList<PlacedText> Places() =>
        database.Read(session => session.Rows("text-places", row => new PlacedText(row.Id<Text>(0), Row.DayOf(row.Text(1)), row.Int(2) > 0)));

    public PlacedText? PlaceOf(Id<Text> text) =>
        database.Read(session => session.First("text-place", row => new PlacedText(row.Id<Text>(0), Row.DayOf(row.Text(1)), row.Int(2) > 0), ("$id", text.Value)));

    public Outcome<T> Match<T>(Func<IMatchingWork, Outcome<T>> work) => database.Write(session =>
    {
        var done = work(new MatchingWork(session));
        if (done.IsGood) session.Run("matching-raise");
        return done;
    });

    public IReadOnlyList<StoredMatch> MatchesOf(Id<Text> text) => database.Read(session =>
        session.Rows("shared-of-text", row => new StoredMatch(row.Id<Text>(0), row.Id<Text>(1), Relations.ReadSpans(row.Text(2))), ("$id", text.Value)));

    public IEnumerable<StoredMatch> Matches() =>
        database.Read(session => session.Rows("shared-all", row => new StoredMatch(row.Id<Text>(0), row.Id<Text>(1), Relations.ReadSpans(row.Text(2)))));

    public IReadOnlySet<(Id<Text> A, Id<Text> B)> MatchedPairs() =>
        database.Read(session => session.Rows("shared-pairs", row => (row.Id<Text>(0), row.Id<Text>(1)))).ToHashSet();

    public IReadOnlyList<StoredMatch> ComponentsOf(IReadOnlyCollection<Id<Text>> texts) => database.Read(session =>
    {
        Queue<long> open = new(texts.Select(id => TextRows.Of(session, id)));
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

    public IReadOnlyList<TextToDraw> ToDraw(IEnumerable<Id<Text>> texts) => database.Read(session => texts.Select(text => DrawnRows.ToDraw(session, text)).OfType<TextToDraw>().ToList());

    public DrawnText DrawnOf(Id<Text> text) => database.Read(session => DrawnRows.Of(session, text));

    public IReadOnlyList<StatementMember> Members(IReadOnlyCollection<Id<Text>> texts) => database.Read(session => DrawnRows.Members(session, texts));

    public bool HasMatch(Id<Text> one, Id<Text> other) => database.Read(session => new MatchingWork(session).HasMatch(one, other));

    public Outcome<bool> Redraw(Redrawing drawing) => database.Write<bool>(session =>
    {
        var worded = Seqs(session, drawing.ByWording);
        session.Run("relation-forget-among", ("$among", worded), ("$translating", 0));
        session.Run("relation-forget-among", ("$among", Seqs(session, drawing.ByTranslation)), ("$translating", 1));
        session.Run("text-set-drawn", ("$among", Seqs(session, drawing.Drawn)));
        foreach (var text in drawing.Drawn) session.Run("undrawn-pair-forget", ("$text", TextRows.Of(session, text)));
        foreach (var drawn in drawing.Remembered) DrawnRows.Set(session, drawn);
        PhraseRows.Replace(session, worded, drawing.Phrases);
        foreach (var relation in drawing.Relations)
        {
            var turned = Relation.IdOf(relation.Kind, relation.To, relation.From);
            if (relation.Origin is RelationOrigin.Detected && session.Scalar("decision-known", ("$relation", turned.Value)) is not null) continue;
            Relations.Insert(session, relation, TextRows.Of(session, relation.From), TextRows.Of(session, relation.To));
        }

        session.Run("text-ungroup", ("$among", Seqs(session, drawing.Ungrouped)));
        foreach (var group in drawing.Statements)
        {
            var lead = TextRows.Of(session, group[0]);
            foreach (var text in group.Skip(1)) session.Run("text-group", ("$seq", TextRows.Of(session, text)), ("$lead", lead));
        }

        return true;
    });

    public IReadOnlyList<HousePhrase> Phrases() => database.Read(PhraseRows.All);

    public IReadOnlySet<Id<Relation>> Rejected() => database.Read(session => session.Rows("decision-rejected", row => row.Id<Relation>(0))).ToHashSet();

    public Outcome<bool> Decide(Id<Relation> relation, Decision decision) => database.Write(
        session =>
        {
            var changing = new Changing(session, new(decision.By, decision.At));
            return KeptVerdicts.Decide(changing, relation, decision) is { } problem ? problem : changing.Close();
        },
        set => set.Number > 0).Then<bool>(_ => true);

    public IReadOnlyList<KindCount> Kinds() =>
        database.Read(session => session.Rows("relation-kinds", row => new KindCount(row.Enum<RelationKind>(0), row.Long(1))));

    public IEnumerable<Relation> All() => database.Read(session => WithheldSayings.Told(session, session.Rows("relation-all", Relations.Read)));

    private static string Seqs(Session session, IEnumerable<Id<Text>> texts) => TextRows.Array(texts.Distinct().Select(text => TextRows.Of(session, text)));

    private static Id<Text> IdOf(Session session, long seq) => Id<Text>.FromTrusted((string)session.Scalar("text-id-of-seq", ("$seq", seq))!);
}
