using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void Texts_are_unrelated_until_their_matches_are_kept()
    {
        var texts = KeepTexts(3);
        Assert.Equal(texts.Order(), Archive.Relations.Unrelated(10));
        Assert.Equal(texts.Order().Take(2), Archive.Relations.Unrelated(2));

        Relate(new Related(texts[0], [1, 2, (1L << 48) - 1], []), new Related(texts[1], [2], []));

        Assert.Equal([texts[2]], Archive.Relations.Unrelated(10));
        Assert.Equal(1, Archive.Relations.Matching().Unrelated);
        Assert.Equal(texts.Take(2).Order(), Having(2));
        Assert.Equal([texts[0]], Having((1L << 48) - 1));
        Assert.Empty(Having(3));
    }

    [Fact]
    public void Seeds_lie_in_the_order_of_keys_days_and_texts_and_can_be_taken_out()
    {
        var t = KeepTexts(4).Order().ToList();
        var (early, late) = (new DateOnly(1913, 2, 1), new DateOnly(2026, 5, 14));
        (DateOnly Day, Id<Text> Text)[] order = [(early, t[2]), (late, t[0]), (late, t[1]), (late, t[3])];
        Match(work =>
        {
            foreach (var (day, text) in order.Reverse()) work.Put(new(text, day, false), [new(7, day, text, 40_000, 3), new(9, day, text, 0, 31)]);
        });

        var rows = Archive.Relations.Seeds;
        Assert.Equal(order, rows.Between(7, 9, 99).Select(row => (row.Day, row.Text)));
        Assert.Equal(new(7, early, t[2], 40_000, 3), rows.First(7));
        Assert.Equal(31, rows.First(9)!.Value.Words);
        Assert.Equal(3, rows.Between(0, 1L << 48, 3).Count);
        Assert.Equal([t[1], t[3]], rows.After(7, late, t[0], 9).Select(row => row.Text));
        Assert.Equal([t[1]], rows.After(7, late, t[0], 1).Select(row => row.Text));
        Assert.Equal([t[1], t[0], t[2]], rows.Before(7, late, t[3], 9).Select(row => row.Text));
        Assert.Null(rows.First(8));

        Match(work => work.TakeOut(new(t[0], late, ""), [7]));
        Assert.Equal([t[2], t[1], t[3]], Having(7));
        Assert.Equal(4, Having(9).Count);
    }

    [Fact]
    public void What_two_texts_share_can_be_dropped_with_what_was_drawn_of_it()
    {
        var t = KeepTexts(3);
        Relate([.. t.Select(text => new Related(text, [1], text == t[0] ? [Match(t[0], t[1]), Match(t[1], t[2])] : []))]);
        var confirmed = Detected(t[2], t[1]);
        Redraw(t, [Detected(t[1], t[0]), confirmed]);
        Decide(confirmed, Verdict.Confirmed);

        Match(work =>
        {
            Assert.True(work.HasMatch(t[1], t[0]));
            Assert.Equal(new[] { t[0], t[2] }.Order(), work.MatchedWith(t[1]).Order());
            work.Drop(t[1], t[0]);
            work.Drop(t[1], t[2]);
            Assert.False(work.HasMatch(t[0], t[1]));
        });

        Assert.Empty(Archive.Relations.Matches());
        Assert.Equal(confirmed.Id, Assert.Single(Archive.Relations.All()).Id);
        Assert.Equal(t.Order(), Archive.Relations.Undrawn(9));
        Assert.Equal([new(RelationKind.Reprints, 1)], Archive.Relations.Kinds());
    }

    [Fact]
    public void Matching_that_fails_leaves_nothing()
    {
        var t = KeepTexts(2);
        var before = Archive.Relations.Matching();
        var problem = new Problem(ProblemKind.Changed, "it", "was changed", "Do it again.");
        var outcome = Archive.Relations.Match<bool>(work =>
        {
            work.Put(new(t[0], new(2026, 5, 14), false), [new(7, new(2026, 5, 14), t[0], 0, 3)]);
            work.Keep(Match(t[0], t[1]));
            work.SetMatched(t);
            return problem;
        });

        Assert.Equal(problem, outcome.Problem);
        Assert.Equal(before, Archive.Relations.Matching());
        Assert.Empty(Having(7));
        Assert.Empty(Archive.Relations.Matches());
    }

    private sealed record Related(Id<Text> Text, long[] Seeds, IReadOnlyList<StoredMatch> Matches);

    private void Relate(params IReadOnlyList<Related> batch) => Match(work =>
    {
        foreach (var former in work.Former(99)) work.TakeOut(former, [.. Enumerable.Range(0, 9)]);
        foreach (var related in batch)
        {
            var place = Archive.Relations.PlaceOf(related.Text)!;
            work.Put(place, [.. related.Seeds.Select(key => new StoredSeed(key, place.Day, place.Id, 0, 2))]);
            foreach (var match in related.Matches) work.Keep(match);
        }

        work.SetMatched([.. batch.Select(related => related.Text)]);
    });

    private void Forget() => Match(work => work.Forget());

    private void Match(Action<IMatchingWork> work) => Assert.True(Archive.Relations.Match<bool>(matching =>
    {
        work(matching);
        return true;
    }).Value);

    private List<Id<Text>> Having(long key) => [.. Archive.Relations.Seeds.Between(key, key + 1, 99).Select(row => row.Text)];
}
