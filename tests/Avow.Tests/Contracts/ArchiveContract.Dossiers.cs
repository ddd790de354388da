using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    private static readonly Organisation Paper = Organisation("paper", "The Tide", "https://paper.example/");

    [Fact]
    public void A_dossier_holds_the_texts_on_an_event_in_order_of_their_days_and_whose_word_each_is()
    {
        var closing = Registered();
        var later = KeepText(About("https://north.example/b", "The gate is shut again.", 20));
        var first = KeepText(About("https://north.example/a", "The gate is shut.", 14));
        KeepText(Page("https://north.example/c", "The choir sings on Sunday.", date: new(2026, 5, 15)));

        var texts = Archive.Dossiers.TextsAbout(closing.Id, 10);
        Assert.Equal([first, later], texts.Select(text => text.Summary.Id));
        Assert.All(texts, text => Assert.Equal(North.Id, text.Speaker));
        Assert.All(texts, text => Assert.Equal(text.Summary.Id, text.Lead));
        Assert.Equal([first], Archive.Dossiers.TextsAbout(closing.Id, 1).Select(text => text.Summary.Id));
        Assert.Empty(Archive.Dossiers.TextsAbout(Event.IdOf("other"), 10));
        Assert.Equal((2L, 0L), (Archive.Dossiers.CountStatementsAbout(closing.Id), Archive.Dossiers.CountStatementsAbout(Event.IdOf("other"))));
    }

    [Fact]
    public void A_copy_of_a_statement_on_an_event_is_in_its_dossier_and_is_not_its_outlets_word()
    {
        var closing = Registered();
        var original = KeepText(About("https://north.example/a", "The gate is shut.", 14));
        var copy = KeepText(Page("https://paper.example/1", "The gate is shut.", date: new(2026, 5, 16)));
        Assert.True(Archive.Relations.Redraw([original, copy], [Detected(copy, original)], [[original, copy]], []).TryGet(out _, out _));

        Assert.Equal([(original, North.Id), (copy, (Id<Organisation>?)null)], Archive.Dossiers.TextsAbout(closing.Id, 10).Select(text => (text.Summary.Id, text.Speaker)));
        Assert.Equal(1, Archive.Dossiers.CountStatementsAbout(closing.Id));
        var taken = Assert.Single(Archive.Dossiers.WordsTakenAbout(closing.Id, DateOnly.MaxValue));
        Assert.Equal((Paper.Id, North.Id, RelationKind.Reprints, 1L, new DateOnly(2026, 5, 16)), (taken.Taker.Organisation, taken.Source.Organisation, taken.Kind, taken.Relations, taken.First));
        Assert.Equal((copy, original), (taken.FirstTaker, taken.FirstSource));
        Assert.Single(Archive.Dossiers.WordsTakenAbout(closing.Id, new(2026, 5, 16)));
        Assert.Empty(Archive.Dossiers.WordsTakenAbout(closing.Id, new(2026, 5, 15)));
        Assert.Equal([taken], Archive.Dossiers.WordsTakenBetween(Paper.Id));
        Assert.Equal([taken], Archive.Dossiers.WordsTakenBetween(North.Id));
        Assert.Empty(Archive.Dossiers.WordsTakenBetween(Ferry.Id));
        Assert.Equal([original], Archive.Dossiers.StatementsOf(North.Id, 10).Select(text => text.Id));
        Assert.Equal(0, Archive.Dossiers.CountStatementsOf(Paper.Id));
    }

    [Fact]
    public void What_a_chair_signs_on_her_unions_site_is_its_word_and_on_a_mere_outlets_site_nobodys()
    {
        var closing = Registered();
        Enter(new() { Organisations = [Paper with { Kinds = ["outlet"] }] });
        KeepText(Page("https://north.example/a", "The gate is shut.", date: new(2026, 5, 14), issuer: "Hollis Brandt, chair", about: "strait-closing"));
        KeepText(Page("https://paper.example/a", "The gate is open.", date: new(2026, 5, 15), issuer: "Hollis Brandt, chair", about: "strait-closing"));
        KeepText(About("https://paper.example/b", "We saw it shut.", 16));

        Assert.Equal([North.Id, (Id<Organisation>?)null, Paper.Id], Archive.Dossiers.TextsAbout(closing.Id, 10).Select(text => text.Speaker));
        Assert.Equal((1L, 1L), (Archive.Dossiers.CountStatementsOf(North.Id), Archive.Dossiers.CountStatementsOf(Paper.Id)));
    }

    [Fact]
    public void A_rejected_relation_carries_no_words()
    {
        var closing = Registered();
        var original = KeepText(About("https://north.example/a", "The gate is shut.", 14));
        var copy = KeepText(About("https://paper.example/1", "The gate is shut.", 16));
        var relation = Detected(copy, original);
        Redraw([original, copy], [relation]);
        Assert.True(Archive.Relations.Decide(relation.Id, new(Verdict.Rejected, "Mara", Noon)).TryGet(out _, out _));
        Assert.Empty(Archive.Dossiers.WordsTakenAbout(closing.Id, DateOnly.MaxValue));
        Assert.Empty(Archive.Dossiers.WordsTakenBetween(Paper.Id));
    }

    [Fact]
    public void An_organisations_statements_come_latest_first_and_in_parts()
    {
        Registered();
        for (var day = 1; day <= 3; day++) KeepText(Page($"https://north.example/{day}", $"Day {day} of the strike.", date: new(2026, 5, day)));
        KeepText(Page("https://paper.example/1", "Elsewhere.", date: new(2026, 5, 4)));

        Assert.Equal([3, 2, 1], Archive.Dossiers.StatementsOf(North.Id, 10).Select(text => text.Date!.Value.Day));
        Assert.Equal([1], Archive.Dossiers.StatementsOf(North.Id, 10, skip: 2).Select(text => text.Date!.Value.Day));
        Assert.Equal(3, Archive.Dossiers.CountStatementsOf(North.Id));
    }

    [Fact]
    public void A_site_was_looked_at_when_it_was_captured_and_when_it_was_seen_unchanged()
    {
        var closing = Registered();
        var home = Page("https://north.example/", "The choir sings on Sunday.") with { CapturedAt = Moment(5, 13, 10, 0) };
        Keep(home);
        Keep(home with { CapturedAt = Moment(5, 28, 10, 0) });
        Keep(About("https://north.example/a", "The gate is shut.", 14) with { CapturedAt = Moment(6, 2, 23, 59) });
        Keep(Page("https://paper.example/", "The tide.") with { CapturedAt = Moment(5, 20, 10, 0) });

        Assert.Equal([(13, false), (28, false), (2, true)], Archive.Dossiers.LooksAt(North.Id, closing.Id, null, DateOnly.MaxValue).Select(look => (look.At.Day, look.HoldsEvent)));
        Assert.Equal([28], Archive.Dossiers.LooksAt(North.Id, closing.Id, new(2026, 5, 14), new(2026, 6, 1)).Select(look => look.At.Day));
        Assert.Equal([28, 2], Archive.Dossiers.LooksAt(North.Id, closing.Id, new(2026, 5, 28), new(2026, 6, 2)).Select(look => look.At.Day));
        Assert.Empty(Archive.Dossiers.LooksAt(Ferry.Id, closing.Id, null, DateOnly.MaxValue));
        Assert.Empty(Archive.Dossiers.LooksAt(Avow.Statements.Organisation.IdOf("nobody"), closing.Id, null, DateOnly.MaxValue));
    }

    [Fact]
    public void An_organisations_events_are_those_it_spoke_on_and_those_it_is_awaited_for()
    {
        var closing = Registered();
        Assert.Equal([closing.Id], Archive.Dossiers.EventsOf(Ferry.Id).Select(e => e.Id));
        Assert.Empty(Archive.Dossiers.EventsOf(Paper.Id));
        KeepText(About("https://paper.example/a", "The gate is shut.", 14));
        Assert.Equal([closing.Id], Archive.Dossiers.EventsOf(Paper.Id).Select(e => e.Id));
    }

    [Fact]
    public void Who_stands_by_a_text_on_an_event_is_known_of_the_event()
    {
        var closing = Registered();
        var on = KeepText(About("https://north.example/a", "The gate is shut.", 14));
        var off = KeepText(Page("https://north.example/c", "The choir sings on Sunday.", date: new(2026, 5, 15)));
        Enter(new() { Endorsements = [new() { Organisation = Ferry.Id, Text = off, From = new(2026, 5, 14) }, new() { Organisation = Ferry.Id, Text = on, From = new(2026, 5, 20) }] });
        Assert.Equal([(Ferry.Id, on)], Archive.Dossiers.EndorsementsAbout(closing.Id).Select(endorsement => (endorsement.Organisation, endorsement.Text)));
        Assert.Empty(Archive.Dossiers.EndorsementsAbout(Event.IdOf("other")));
    }

    [Fact]
    public void An_organisations_endorsements_come_latest_first()
    {
        Registered();
        var t = KeepTexts(2);
        Enter(new() { Endorsements = [new() { Organisation = Ferry.Id, Text = t[0], From = new(2026, 5, 14) }, new() { Organisation = Ferry.Id, Text = t[1], From = new(2026, 5, 20) }] });
        Assert.Equal([t[1], t[0]], Archive.Dossiers.EndorsementsBy(Ferry.Id).Select(endorsement => endorsement.Text));
        Assert.Empty(Archive.Dossiers.EndorsementsBy(North.Id));
    }

    private Event Registered()
    {
        var closing = StraitClosing();
        Enter(new() { Organisations = [North, Ferry, Paper], Events = [closing], WatchLists = [new(closing.Id, [Ferry.Id])] });
        return closing;
    }

    private static Import About(string address, string words, int day) => Page(address, words, date: new(2026, 5, day), about: "strait-closing");

    private static DateTimeOffset Moment(int month, int day, int hour, int minute) => new(2026, month, day, hour, minute, 0, TimeSpan.Zero);
}
