using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void Components_hold_all_that_hangs_together_and_nothing_else()
    {
        var t = KeepTexts(6);
        Relate(new Related(t[0], [], [Match(t[0], t[1]), Match(t[2], t[1]), Match(t[4], t[5])]));

        Assert.Equal(Ordered(Match(t[0], t[1]), Match(t[2], t[1])), Archive.Relations.ComponentsOf([t[0]]).Select(m => (m.A, m.B)));
        Assert.Equal(2, Archive.Relations.ComponentsOf([t[2], t[0]]).Count);
        Assert.Empty(Archive.Relations.ComponentsOf([t[3]]));
        Assert.Empty(Archive.Relations.ComponentsOf([]));
    }

    [Fact]
    public void A_match_comes_back_with_the_smaller_id_first_and_its_spans_turned_along()
    {
        var t = KeepTexts(2).Order().ToList();
        Relate(new Related(t[0], [], [new(t[1], t[0], [new(new(0, 3), new(5, 9), 0.25)])]));

        var match = Assert.Single(Archive.Relations.ComponentsOf([t[0]]));
        Assert.Equal((t[0], t[1]), (match.A, match.B));
        Assert.Equal([new(new(5, 9), new(0, 3), 0.25)], match.Spans);
    }

    [Fact]
    public void Relations_come_back_as_drawn()
    {
        var t = KeepTexts(2);
        var drawn = Detected(t[0], t[1]) with { DirectionKnown = false, Spans = [new(new(0, 4), new(2, 6), 0.75), new(new(5, 7), new(7, 9), 1)] };
        Redraw(t, [drawn]);

        var kept = Assert.Single(Archive.Library.RelationsOf(t[1]));
        Assert.Equal(drawn with { Spans = kept.Spans }, kept);
        Assert.Equal(drawn.Spans, kept.Spans);
        Assert.Equal(kept.Id, Assert.Single(Archive.Relations.All()).Id);
    }

    [Fact]
    public void Redrawing_replaces_what_these_texts_took_and_leaves_the_rest()
    {
        var t = KeepTexts(4);
        Redraw(t, [Detected(t[0], t[1]), Detected(t[2], t[3]), Detected(t[0], t[3])]);
        Redraw([t[0], t[1]], [Detected(t[1], t[0], RelationKind.Quotes)]);
        Redraw([t[3]], []);

        Assert.Equal(
            [(RelationKind.Reprints, t[2], t[3]), (RelationKind.Quotes, t[1], t[0])],
            Archive.Relations.All().Select(r => (r.Kind, r.From, r.To)).OrderBy(r => r.Kind).ThenBy(r => t.IndexOf(r.From)));
    }

    [Fact]
    public void A_rejected_relation_never_comes_back()
    {
        var t = KeepTexts(2);
        var relation = Detected(t[0], t[1]);
        Redraw(t, [relation]);
        Decide(relation, Verdict.Rejected);
        Redraw(t, [relation]);
        Redraw(t, []);
        Redraw(t, [relation]);

        Assert.Empty(Archive.Relations.All());
        Assert.Empty(Archive.Library.RelationsOf(t[0]));
        Assert.Equal(0, Archive.Library.Counts().Relations);
        Assert.Equal([relation.Id], Archive.Relations.Rejected());
    }

    [Fact]
    public void Confirmed_and_asserted_relations_stay_when_they_are_not_detected_again()
    {
        var t = KeepTexts(3);
        var (confirmed, asserted) = (Detected(t[0], t[1]), Asserted(t[1], t[2]));
        Redraw(t, [confirmed, asserted]);
        Decide(confirmed, Verdict.Confirmed);
        Redraw(t, []);

        Assert.Equal(new[] { confirmed.Id, asserted.Id }.Order(), Archive.Relations.All().Select(r => r.Id).Order());
        Assert.Equal(Verdict.Confirmed, Archive.Library.RelationsOf(t[0])[0].Decision?.Verdict);
    }

    [Fact]
    public void What_a_person_asserted_is_not_overwritten_by_what_is_detected()
    {
        var t = KeepTexts(2);
        Redraw(t, [Asserted(t[0], t[1])]);
        Redraw(t, [Detected(t[0], t[1], RelationKind.Translates)]);
        Assert.IsType<RelationOrigin.Asserted>(Assert.Single(Archive.Relations.All()).Origin);
    }

    [Fact]
    public void The_last_word_on_a_relation_counts()
    {
        var t = KeepTexts(2);
        var relation = Detected(t[0], t[1]);
        Redraw(t, [relation]);
        Decide(relation, Verdict.Rejected);
        Decide(relation, Verdict.Confirmed);
        Assert.Equal(new(Verdict.Confirmed, "Mara", Noon), Assert.Single(Archive.Relations.All()).Decision);
        Assert.Empty(Archive.Relations.Rejected());
    }

    [Fact]
    public void Nobody_decides_on_a_relation_that_is_not_there() =>
        Assert.Equal(ProblemKind.NotFound, Archive.Relations.Decide(Id<Relation>.FromKey("none"), new(Verdict.Rejected, "Mara", Noon)).Problem?.Kind);

    [Fact]
    public void Grouped_texts_are_one_statement_that_all_their_names_lead_to()
    {
        var t = KeepTexts(3);
        Redraw(t, [], [t[1], t[0]]);

        Assert.All(new[] { t[0], t[1] }, text => Assert.Equal(t[1], Archive.Library.Find(Statement.IdOf(text))?.LeadText));
        Assert.Equal([t[1], t[0]], Archive.Library.TextsOf(Statement.IdOf(t[0])).Select(s => s.Id));
        Assert.Equal(Statement.IdOf(t[1]), Archive.Library.Summaries([t[0]])[t[0]].Statement);
        Assert.Equal(2, Archive.Library.Counts().Statements);
        Assert.Equal(2, Archive.Library.Latest(10).Count);
    }

    [Fact]
    public void Regrouping_moves_texts_and_no_name_dies()
    {
        var t = KeepTexts(4);
        Redraw(t, [], [t[0], t[1], t[2]]);
        Redraw(t, [], [t[2], t[3]]);

        Assert.Equal([t[0], t[1], t[2], t[2]], t.Select(text => Archive.Library.Find(Statement.IdOf(text))!.LeadText));
    }

    [Fact]
    public void Whoever_followed_a_text_follows_it_to_its_new_lead()
    {
        var t = KeepTexts(3);
        Redraw(t, [], [t[1], t[0]]);
        Redraw([t[1], t[2]], [], [t[2], t[1]]);

        Assert.All(t, text => Assert.Equal(t[2], Archive.Library.Find(Statement.IdOf(text))!.LeadText));
        Assert.Empty(Archive.Upkeep.Check());
    }

    [Fact]
    public void Forgetting_what_texts_share_leaves_what_was_drawn_of_it_until_they_are_drawn_anew()
    {
        var t = KeepTexts(4);
        var (plain, rejected, confirmed, asserted) = (Detected(t[0], t[1]), Detected(t[1], t[2]), Detected(t[2], t[3]), Asserted(t[0], t[3]));
        Relate([.. t.Select(text => new Related(text, [1], text == t[0] ? [Match(t[0], t[1])] : []))]);
        Redraw(t, [plain, rejected, confirmed, asserted], [t[0], t[1]]);
        Decide(rejected, Verdict.Rejected);
        Decide(confirmed, Verdict.Confirmed);

        Forget();

        Assert.Equal(4, Archive.Relations.Matching().Unrelated);
        Assert.Empty(Having(1));
        Assert.Empty(Archive.Relations.ComponentsOf(t));
        Assert.Equal(3, Archive.Library.Counts().Statements);
        Assert.Equal(new[] { plain.Id, confirmed.Id, asserted.Id }.Order(), Archive.Relations.All().Select(r => r.Id).Order());
        Redraw(t, [rejected]);
        Assert.Equal(new[] { confirmed.Id, asserted.Id }.Order(), Archive.Relations.All().Select(r => r.Id).Order());
        Assert.Equal(4, Archive.Library.Counts().Statements);
    }

    [Fact]
    public void A_redrawing_that_names_an_unknown_text_changes_nothing()
    {
        var t = KeepTexts(2);
        Redraw(t, [Detected(t[0], t[1])], [t[0], t[1]]);
        Assert.Throws<ArgumentException>(() => Archive.Relations.Redraw(t, [], [[t[0], Id<Text>.FromKey("nothing")]], []));

        Assert.Single(Archive.Relations.All());
        Assert.Equal(1, Archive.Library.Counts().Statements);
    }

    [Fact]
    public void A_rejected_relation_does_not_come_back_the_other_way_round()
    {
        var t = KeepTexts(2);
        var relation = Detected(t[0], t[1]);
        Redraw(t, [relation]);
        Decide(relation, Verdict.Rejected);
        Redraw(t, [Detected(t[1], t[0])]);

        Assert.Empty(Archive.Relations.All());
        Assert.Empty(Archive.Library.RelationsOf(t[0]));
        Redraw(t, [Detected(t[1], t[0], RelationKind.Quotes)]);
        Assert.Single(Archive.Relations.All());
    }

    [Fact]
    public void Phrases_come_back_as_found_and_go_with_any_text_that_is_drawn_anew()
    {
        var t = KeepTexts(5);
        HousePhrase few = new(HousePhraseKind.Address, "P.O. Box 3", [new(t[4], new(0, 2)), new(t[3], new(1, 3))]), many = new(HousePhraseKind.OfSeveral, "No gates", [new(t[1], new(0, 2)), new(t[0], new(1, 3)), new(t[2], new(0, 1))]);
        Assert.True(Archive.Relations.Redraw(t, [], [], [few, many]).Value);
        Assert.Equal([(many.Kind, many.Words), (few.Kind, few.Words)], Archive.Relations.Phrases().Select(phrase => (phrase.Kind, phrase.Words)));
        Assert.Equal(many.Places, Archive.Relations.Phrases()[0].Places);

        var printed = Archive.Library.Printed(1);
        Assert.Equal((2, 3), (printed.Count, Assert.Single(printed.Phrases).Texts));
        Assert.Equal(many.Places[0], printed.Phrases[0].Printers.MinBy(printer => printer.Earliest.Text == t[1] ? 0 : 1)!.Earliest);

        Redraw([t[3], t[4]], []);
        Assert.Equal(many.Words, Assert.Single(Archive.Relations.Phrases()).Words);
        Assert.Empty(Archive.Upkeep.Check());
    }

    private void Redraw(IReadOnlyCollection<Id<Text>> among, IReadOnlyList<Relation> relations, params IReadOnlyList<Id<Text>>[] groups) =>
        Assert.True(Archive.Relations.Redraw(among, relations, groups, []).Value);

    private void Decide(Relation relation, Verdict verdict) => Assert.True(Archive.Relations.Decide(relation.Id, new(verdict, "Mara", Noon)).Value);

    private static StoredMatch Match(Id<Text> a, Id<Text> b) => a < b ? new(a, b, [new(new(0, 3), new(0, 3), 1)]) : Match(b, a);

    private static IEnumerable<(Id<Text> A, Id<Text> B)> Ordered(params StoredMatch[] matches) => matches.Select(m => (m.A, m.B)).Order();
}
