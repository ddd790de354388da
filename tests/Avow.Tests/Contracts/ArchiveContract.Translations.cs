using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    private static readonly DateOnly Early = new(1913, 2, 1);
    private static readonly DateOnly Late = new(2026, 5, 14);

    [Fact]
    public void Texts_are_to_be_sketched_until_they_are()
    {
        var t = KeepTexts(3).Order().ToList();
        Assert.Equal(3, Archive.Translations.Pending());
        Translate(work =>
        {
            Assert.Equal(t, work.Unsketched(10).Select(text => text.Id));
            work.Put(new(new(Late, t[0]), [3, 5, (1L << 48) - 1]));
            Assert.Equal([t[1]], work.Unsketched(1).Select(text => text.Id));
        });
        Assert.Equal(2, Archive.Translations.Pending());
        Translate(work => Assert.Equal([3, 5, (1L << 48) - 1], work.SketchOf(t[0])!.Keys));
    }

    [Fact]
    public void Keys_lie_in_the_order_of_days_and_texts_and_can_be_taken_out()
    {
        var t = KeepTexts(4).Order().ToList();
        Translate(work =>
        {
            PlacedId[] order = [new(Early, t[2]), new(Late, t[0]), new(Late, t[1]), new(Late, t[3])];
            foreach (var place in order.Reverse()) work.Put(new(place, [7, 9]));
            Assert.Equal(order, work.First(7, 9));
            Assert.Equal(order[..2], work.First(9, 2));
            Assert.Equal(order[2..], work.After(7, order[1]));
            Assert.Empty(work.First(8, 9));

            work.TakeOut(work.SketchOf(t[0])!);
            Assert.Equal([t[2], t[1], t[3]], work.First(7, 9).Select(place => place.Text));
            Assert.Null(work.SketchOf(t[0]));
        });
    }

    [Fact]
    public void Pairs_come_back_as_kept_and_hold_texts_together()
    {
        var t = KeepTexts(5).Order().ToList();
        var pair = new StoredTranslation(t[0], t[1], 0.75, [new("Numbers", 3, 4), new("Names", 1, 2)]);
        Redraw(t, []);
        Translate(work =>
        {
            work.Keep(pair with { A = pair.B, B = pair.A });
            work.Keep(new(t[1], t[2], 0.5, []));
            work.Keep(new(t[3], t[4], 0.5, []));
            Assert.Equal([t[0], t[2]], work.TranslatedWith(t[1]).Order());
        });

        var all = Archive.Translations.All();
        Assert.Equal(3, all.Count);
        Assert.Equal((pair.A, pair.B, pair.Score), (all[0].A, all[0].B, all[0].Score));
        Assert.Equal(pair.Evidence, all[0].Evidence);
        Assert.Equal(all.SelectMany(found => found.A == t[0] ? [found.B] : found.B == t[0] ? new[] { found.A } : []).Order(), Archive.Translations.PartnersOf(t[0]).Select(partner => partner.Other));
    }

    [Fact]
    public void A_pair_that_is_dropped_takes_what_was_drawn_of_it_along()
    {
        var t = KeepTexts(3);
        Relate([.. t.Select(text => new Related(text, [], []))]);
        Redraw(t, []);
        Translate(work => work.Keep(new(t[0], t[1], 0.5, [])));
        Assert.Equal(new[] { t[0], t[1] }.Order(), Archive.Relations.Undrawn(9));
        Redraw(t, [Detected(t[1], t[0], RelationKind.Translates)]);
        Assert.Empty(Archive.Relations.Undrawn(9));

        Translate(work => work.Drop(t[1], t[0]));
        Assert.Empty(Archive.Relations.All());
        Assert.Empty(Archive.Translations.All());
        Assert.Equal(new[] { t[0], t[1] }.Order(), Archive.Relations.Undrawn(9));
    }

    [Fact]
    public void Alignments_are_kept_by_their_method()
    {
        var t = KeepTexts(2).Order().ToList();
        var alignment = new StoredAlignment
        {
            A = t[0],
            B = t[1],
            Method = "m/1",
            SegmentsOfA = [new(0, 3), new(4, 9)],
            SegmentsOfB = [new(0, 7)],
            Beads = [new(new(0, 1), new(0, 1), 0.875), new(new(1, 2), new(1, 1), 1)],
        };
        Assert.True(Archive.Translations.Keep([alignment with { Method = "m/0" }], []).IsGood);
        Assert.True(Archive.Translations.Keep([alignment], []).IsGood);

        Assert.Null(Archive.Translations.Alignment(t[0], t[1], "m/0"));
        var kept = Archive.Translations.Alignment(t[1], t[0], "m/1")!;
        Assert.Equal((t[0], t[1], "m/1"), (kept.A, kept.B, kept.Method));
        Assert.Equal(alignment.SegmentsOfA, kept.SegmentsOfA);
        Assert.Equal(alignment.SegmentsOfB, kept.SegmentsOfB);
        Assert.Equal(alignment.Beads, kept.Beads);
    }

    [Fact]
    public void What_was_learned_of_two_languages_lets_their_texts_be_aligned_anew()
    {
        var ids = new[] { "en", "ru-RU", "en-US", "uk" }.Select((language, n) => Keep(Page($"https://a.example/{n}", $"Words {n}.", language))[0].Texts[0]).ToList();
        Relate([.. ids.Select(text => new Related(text, [], []))]);
        Redraw(ids, []);
        StoredAlignment Alignment(int a, int b) => new() { A = ids[a] < ids[b] ? ids[a] : ids[b], B = ids[a] < ids[b] ? ids[b] : ids[a], Method = "m/1", SegmentsOfA = [], SegmentsOfB = [], Beads = [] };
        Assert.True(Archive.Translations.Keep([Alignment(0, 1), Alignment(1, 2), Alignment(1, 3)], []).IsGood);
        Assert.Equal([new("en", "ru", 2), new("ru", "uk", 1)], Archive.Translations.AlignedLanguages());
        Assert.Equal(2, Archive.Translations.AlignmentsOf("en", "ru").Count());
        Assert.Null(Archive.Translations.Lexicon("en", "ru"));

        Assert.True(Archive.Translations.Keep(new StoredLexicon("en", "ru", 2, "lines")).IsGood);
        Assert.Equal(new("en", "ru", 2, "lines"), Archive.Translations.Lexicon("en", "ru"));
        Assert.Equal([new("ru", "uk", 1)], Archive.Translations.AlignedLanguages());
        Assert.Equal(ids.Take(3).Order(), Archive.Relations.Undrawn(9));

        Redraw(ids, []);
        Assert.True(Archive.Translations.Keep([Alignment(0, 1)], []).IsGood);
        Assert.True(Archive.Translations.Unlearn().Value);
        Assert.Null(Archive.Translations.Lexicon("en", "ru"));
        Assert.Equal([new("ru", "uk", 1)], Archive.Translations.AlignedLanguages());
        Assert.Equal(ids.Take(2).Order(), Archive.Relations.Undrawn(9));
    }

    [Fact]
    public void Alignments_that_nobody_asks_for_any_more_can_be_forgotten()
    {
        var t = KeepTexts(3).Order().ToList();
        StoredAlignment Alignment(int a, int b) => new() { A = t[a], B = t[b], Method = "m/1", SegmentsOfA = [], SegmentsOfB = [], Beads = [] };
        Assert.True(Archive.Translations.Keep([Alignment(0, 1), Alignment(1, 2)], []).IsGood);
        Assert.Equal([(t[0], t[1]), (t[1], t[2])], Archive.Translations.Aligned([t[1], t[2]]));
        Assert.True(Archive.Translations.Keep([Alignment(0, 2)], [(t[0], t[1])]).IsGood);
        Assert.Equal([(t[0], t[2])], Archive.Translations.Aligned([t[0]]));
    }

    [Fact]
    public void What_an_editor_said_of_a_bead_holds_until_it_is_said_otherwise()
    {
        var t = KeepTexts(2).Order().ToList();
        Say(t[0], t[1], Words(0, 5), Words(3, 9));
        Say(t[1], t[0], Words(20, 25), null);
        Assert.Equal([((0, 5), (3, 9)), ((-1, -1), (20, 25))], Held());
        Assert.Equal(Held(), Archive.Translations.BeadsOf(t[1], t[0]).Select(Places));

        Say(t[0], t[1], Words(4, 8), Words(10, 12));
        Assert.Equal([((-1, -1), (20, 25)), ((4, 8), (10, 12))], Held());
        Say(t[0], t[1], Words(4, 8), null, isTakenBack: true);
        var left = Assert.Single(Archive.Translations.BeadsOf(t[0], t[1]));
        Assert.Equal(("Mara", "read both", Noon), (left.By, left.Why, left.At));

        Assert.Equal(ProblemKind.NotFound, Archive.Translations.Set(Said(t[0], Id<Text>.FromKey("nothing"), Words(0, 5), null)).Problem!.Kind);

        IEnumerable<((int, int), (int, int))> Held() => Archive.Translations.BeadsOf(t[0], t[1]).Select(Places);
    }

    [Fact]
    public void A_bead_that_is_set_makes_its_texts_to_be_aligned_and_drawn_anew()
    {
        var t = KeepTexts(3).Order().ToList();
        Relate([.. t.Select(text => new Related(text, [], []))]);
        Redraw(t, []);
        StoredAlignment Alignment(Id<Text> a, Id<Text> b) => new() { A = a, B = b, Method = "m/1", SegmentsOfA = [], SegmentsOfB = [], Beads = [] };
        Assert.True(Archive.Translations.Keep([Alignment(t[0], t[1]), Alignment(t[0], t[2])], []).IsGood);

        Say(t[1], t[0], Words(0, 5), null);
        Assert.Null(Archive.Translations.Alignment(t[0], t[1], "m/1"));
        Assert.NotNull(Archive.Translations.Alignment(t[0], t[2], "m/1"));
        Assert.Equal([t[0], t[1]], Archive.Relations.Undrawn(9));
    }

    [Fact]
    public void Finding_that_fails_leaves_nothing()
    {
        var t = KeepTexts(1);
        var problem = new Problem(ProblemKind.Changed, "it", "was changed", "Do it again.");
        var done = Archive.Translations.Find<bool>(work =>
        {
            work.Put(new(new(Late, t[0]), [7]));
            return problem;
        });
        Assert.Equal(problem, done.Problem);
        Assert.Equal(1, Archive.Translations.Pending());
    }

    [Fact]
    public void Forgetting_what_was_found_keeps_what_editors_said()
    {
        var t = KeepTexts(2);
        Translate(work =>
        {
            foreach (var text in t) work.Put(new(new(Late, text), [7]));
            work.Keep(new(t[0], t[1], 0.5, []));
        });
        Say(t[0], t[1], Words(0, 5), null);
        Translate(work => work.Forget());
        Assert.Empty(Archive.Translations.All());
        Assert.Equal(2, Archive.Translations.Pending());
        Assert.Single(Archive.Translations.BeadsOf(t[0], t[1]));
        Translate(work => Assert.Empty(work.First(7, 9)));
    }

    private static Quote Words(int start, int end) => new(new(start, end), new string('x', end - start), "", "");

    private static EditedBead Said(Id<Text> a, Id<Text> b, Quote? inA, Quote? inB, bool isTakenBack = false) =>
        new() { A = a, B = b, InA = inA, InB = inB, IsTakenBack = isTakenBack, By = "Mara", Why = "read both", At = Noon };

    private static ((int, int), (int, int)) Places(EditedBead bead) => (Place(bead.InA), Place(bead.InB));

    private static (int, int) Place(Quote? quote) => quote is null ? (-1, -1) : (quote.Range.StartInclusive, quote.Range.EndExclusive);

    private void Say(Id<Text> a, Id<Text> b, Quote? inA, Quote? inB, bool isTakenBack = false) => Assert.True(Archive.Translations.Set(Said(a, b, inA, inB, isTakenBack)).IsGood);

    private void Translate(Action<ITranslationWork> work) => Assert.True(Archive.Translations.Find<bool>(inside =>
    {
        work(inside);
        return true;
    }).IsGood);
}
