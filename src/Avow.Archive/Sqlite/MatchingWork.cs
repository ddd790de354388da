using Avow.Statements;

namespace Avow.Archive;

/// <summary>Matching inside a transaction of the one writing session.</summary>
internal sealed class MatchingWork(Session session) : IMatchingWork
{
    private static readonly string[] SeedParameters = ["$key", "$day", "$text", "$place"];
    private static readonly string[] SeedNames = ["$key", "$day", "$text"];

    private readonly SeedRows seeds = new(ask => ask(session));

    public MatchingState State() => StateOf(session);

    public IReadOnlyList<StoredSeed> Between(long startInclusive, long endExclusive, int most) => seeds.Between(startInclusive, endExclusive, most);

    public IReadOnlyList<StoredSeed> After(long key, DateOnly day, Id<Text> text, int most) => seeds.After(key, day, text, most);

    public IReadOnlyList<StoredSeed> Before(long key, DateOnly day, Id<Text> text, int most) => seeds.Before(key, day, text, most);

    public StoredSeed? First(long key) => seeds.First(key);

    public IReadOnlyList<FormerText> Former(int most) =>
        session.Rows("stale-all", row => new FormerText(row.Id<Text>(0), SeedRows.DayOfNumber(row.Int(1)), row.Text(2)), ("$most", most));

    public IReadOnlyList<PlacedText> Unrelated(int most) =>
        session.Rows("unrelated-places", row => new PlacedText(row.Id<Text>(0), Row.DayOf(row.Text(1)), IsRelated: false), ("$most", most));

    public void Put(PlacedText text, IReadOnlyList<StoredSeed> seeds) => session.RunEach("seed-insert", SeedParameters, seeds.Select(SeedRows.RowOf));

    public void TakeOut(FormerText text, IReadOnlyList<long> keys)
    {
        session.RunEach("seed-remove", SeedNames, keys.Select(key => new[] { key, text.Day.DayNumber, text.Id.Number }));
        session.Run("stale-remove", ("$id", text.Id.Value));
    }

    public bool HasMatch(Id<Text> a, Id<Text> b)
    {
        var (first, second) = TextRows.OfPair(session, a, b);
        return session.Scalar("shared-has", ("$a", first), ("$b", second)) is not null;
    }

    public IReadOnlyList<Id<Text>> MatchedWith(Id<Text> text) =>
        session.Rows("shared-partner-ids", row => row.Id<Text>(0), ("$text", TextRows.Of(session, text)));

    public void Keep(StoredMatch match)
    {
        var ordered = match.A < match.B ? match : new(match.B, match.A, [.. match.Spans.Select(span => span.Turned())]);
        var (a, b) = TextRows.OfPair(session, ordered.A, ordered.B);
        session.Run("shared-insert", ("$a", a), ("$b", b), ("$spans", Relations.WriteSpans(ordered.Spans)));
        DrawnRows.Note(session, a, b, isTranslation: false, wasThere: false);
    }

    public void Drop(Id<Text> a, Id<Text> b)
    {
        var (first, second) = TextRows.OfPair(session, a, b);
        session.Run("shared-remove", ("$a", first), ("$b", second));
        session.Run("relation-forget-between", ("$a", first), ("$b", second));
        DrawnRows.Note(session, first, second, isTranslation: false, wasThere: true);
    }

    public void SetMatched(IReadOnlyCollection<Id<Text>> texts)
    {
        foreach (var text in texts) session.Run("text-set-related", ("$seq", TextRows.Of(session, text)));
    }

    public void ReplaceSeeds(IEnumerable<StoredSeed> seeds)
    {
        session.Run("seed-forget");
        session.Run("stale-forget");
        session.RunEach("seed-insert", SeedParameters, seeds.Select(SeedRows.RowOf));
    }

    public void Forget()
    {
        session.Run("seed-forget");
        session.Run("stale-forget");
        session.Run("shared-forget");
        session.Run("text-set-unrelated");
    }

    public static MatchingState StateOf(Session session) => new(
        long.Parse((string)session.Scalar("about-get", ("$key", "matching"))!, System.Globalization.CultureInfo.InvariantCulture),
        session.Number("related-count"),
        session.Number("unrelated-count"),
        session.Number("stale-count"));
}
