using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void Texts_are_told_in_the_order_in_which_they_last_changed()
    {
        Assert.Null(Archive.Harvest.Earliest);
        Assert.Empty(Archive.Harvest.Changed(new(), 9));
        Assert.Equal(0, Archive.Harvest.LastPlace);
        var t = KeepTexts(3);
        Assert.Equal(t, Told(new()));

        Later(() => Reread(CaptureOf(t[0]), Content("We stop for good.")));
        Assert.Equal([t[1], t[2], t[0]], Told(new()));
        Later(() => Correct(t[1], Correction(CorrectedField.Title, "Stop", "The ferries")));
        Assert.Equal([t[2], t[0], t[1]], Told(new()));
        var later = Later(() => KeepText(Page("https://ferry.example/later", "We stop later.")));
        Assert.Equal([t[2], t[0], t[1], later], Told(new()));
        Assert.Equal(Archive.Harvest.Changed(new(), 9)[0].ChangedAt, Archive.Harvest.Earliest);
        Assert.Equal([1L, 2, 3, 4], Archive.Harvest.Changed(new(), 9).Select(text => text.Place).Order());
        Assert.Equal([.. t, later], Archive.Harvest.Between(0, Archive.Harvest.LastPlace).Select(text => text.Text));
        Assert.Equal([t[1]], Archive.Harvest.Between(1, 2).Select(text => text.Text));
        Assert.Equal(Archive.Harvest.Find(t[1])!.ChangedAt, Archive.Harvest.LatestBetween(0, 3));
        Assert.Null(Archive.Harvest.LatestBetween(4, 9));
    }

    [Fact]
    public void Time_bounds_and_a_place_to_go_on_from_leave_out_what_lies_beyond_them()
    {
        var t = KeepTexts(1)[0];
        var (second, third) = (Later(() => KeepText(Page("https://ferry.example/second", "Second."))), Later(() => KeepText(Page("https://ferry.example/third", "Third."))));
        var at = Archive.Harvest.Find(second)!.ChangedAt;
        Assert.Equal([second, third], Told(new() { From = at }));
        Assert.Equal([t, second], Told(new() { Until = at }));
        Assert.Equal([second], Told(new() { From = at, Until = at }));
        Assert.Equal([third], Told(new() { After = (at, Archive.Harvest.Find(second)!.Place) }));
        Assert.Equal([t], Archive.Harvest.Changed(new(), 1).Select(text => text.Text));
        Assert.Empty(Told(new() { From = at.AddDays(1) }));
        Assert.Equal(TimeSpan.Zero, at.Offset);
        Assert.InRange(at - Clock.GetUtcNow(), TimeSpan.FromDays(-2), IHarvest.MostAhead);
    }

    [Fact]
    public void What_changes_nothing_that_is_told_of_a_text_gives_it_no_other_time()
    {
        Enter(new() { Organisations = [Ferry] });
        var t = KeepTexts(3);
        Relate([.. t.Select(text => new Related(text, [1], []))]);
        Redraw(t, [], [t[0], t[1]]);
        var before = Archive.Harvest.Changed(new(), 9);
        var content = Archive.Library.Find(Archive.Library.Find(t[0])!.Document)!.Content;
        Later(() => Reread(CaptureOf(t[0]), content with { Reader = "test/2", Damage = [new(DamageKind.StopsMidSentence, new(0, 3), "The")] }));
        Later(() => Redraw(t, [], [t[0], t[1]]));
        Later(() => Archive.Imports.KeepRevisit(new("https://ferry.example/0"), Noon.AddDays(1)));
        Later(() => Enter(new() { Organisations = [Ferry] }));
        var now = Archive.Harvest.Changed(new(), 9);
        Assert.Equal(before.Select(text => (text.Text, text.ChangedAt, text.Organisation)), now.Select(text => (text.Text, text.ChangedAt, text.Organisation)));
    }

    [Fact]
    public void A_clock_that_was_set_back_takes_no_time_back()
    {
        var first = KeepText(Page("https://ferry.example/first", "First."));
        Clock.Pass(-TimeSpan.FromDays(400));
        var second = KeepText(Page("https://ferry.example/second", "Second."));
        Assert.Equal(Archive.Harvest.Find(first)!.ChangedAt, Archive.Harvest.Find(second)!.ChangedAt);
        Assert.Equal([first, second], Told(new()));
    }

    [Fact]
    public void A_text_that_is_no_longer_read_stays_told_of_and_comes_back()
    {
        var capture = Keep(Captured("https://paper.example/a", "x", Noon, Framed("We print this.", "We stop.")))[0];
        var (frame, statement) = (capture.Texts[0], capture.Texts[1]);
        Later(() => Reread(capture.Capture, Content("We stop.")));
        var gone = Archive.Harvest.Find(statement)!;
        Assert.Equal((true, false), (Archive.Harvest.Find(frame)!.IsRead, gone.IsRead));
        Assert.Contains(statement, Told(new() { From = gone.ChangedAt }));
        Assert.Contains(statement, Told(new() { Language = "en" }));
        Assert.DoesNotContain(statement, Archive.Harvest.Between(0, 9).Select(text => text.Text));
        Later(() => Reread(capture.Capture, Framed("We print this.", "We stop.")));
        Assert.True(Archive.Harvest.Find(statement)!.IsRead);
        Assert.True(Archive.Harvest.Find(statement)!.ChangedAt > gone.ChangedAt);
        Assert.Null(Archive.Harvest.Find(Id<Text>.FromKey("never")));
    }

    [Fact]
    public void Events_organisations_and_languages_have_their_texts_and_what_brings_a_text_to_one_gives_it_its_time()
    {
        Enter(new() { Organisations = [Ferry], Events = [StraitClosing()] });
        var about = KeepText(About("https://ferry.example/about", "We stop on Monday.", 14));
        var copy = KeepText(Page("https://paper.example/copy", "We stop on Monday.", "en-GB"));
        var spanish = KeepText(Page("https://paper.example/es", "Paramos el lunes.", "es"));
        Assert.Equal([about], Told(new() { Event = "strait-closing" }));
        Assert.Equal([about], Told(new() { Organisation = Ferry.Id }));
        Assert.Equal([about, copy], Told(new() { Language = "en" }));
        Assert.Equal([spanish], Told(new() { Language = "es" }));
        Assert.Empty(Told(new() { Language = "e" }));
        Assert.Equal(("ferry", "strait-closing"), (Archive.Harvest.Find(about)!.Organisation, Archive.Harvest.Find(about)!.Events[0]));

        Relate([.. new[] { about, copy, spanish }.Select(text => new Related(text, [1], []))]);
        var before = Archive.Harvest.Find(copy)!.ChangedAt;
        Later(() => Redraw([about, copy, spanish], [], [about, copy]));
        Assert.Equivalent(new[] { about, copy }, Told(new() { Event = "strait-closing" }), strict: true);
        Assert.True(Archive.Harvest.Find(copy)!.ChangedAt > before);
        Assert.Equal(["strait-closing"], Archive.Harvest.Find(copy)!.Events);
        // Nothing else is told of the others: the one led before, too.
        Assert.Equivalent(new[] { about, spanish }, Told(new() { Until = before }), strict: true);

        var renamed = Later(() => { Enter(new() { Organisations = [Ferry with { Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "Ferry Workers" } }] }); return Clock.GetUtcNow(); });
        Assert.Equal([about], Told(new() { From = renamed }));
    }

    [Fact]
    public void A_text_that_brings_an_event_to_a_statement_gives_all_texts_of_it_their_time()
    {
        Enter(new() { Events = [StraitClosing()] });
        var lead = KeepText(Page("https://paper.example/lead", "We stop on Monday."));
        var bringing = KeepText(About("https://ferry.example/about", "We stop on Monday.", 14));
        Relate([.. new[] { lead, bringing }.Select(text => new Related(text, [1], []))]);
        var drawn = Later(() => { Redraw([lead, bringing], [], [lead, bringing]); return Clock.GetUtcNow(); });
        Assert.Equivalent(new[] { lead, bringing }, Told(new() { From = drawn }), strict: true);
        var parted = Later(() => { Redraw([lead, bringing], []); return Clock.GetUtcNow(); });
        Assert.Equal(2, Told(new() { From = parted }).Count);
        Assert.Equal([bringing], Told(new() { Event = "strait-closing" }));
    }

    [Fact]
    public void The_key_is_the_same_wherever_the_archive_is_opened()
    {
        Assert.Matches("^[0-9a-f]{64}$", Archive.Harvest.Key);
        using var again = OpenAgain();
        Assert.Equal(Archive.Harvest.Key, again.Harvest.Key);
    }

    private List<Id<Text>> Told(HarvestWish wish) => [.. Archive.Harvest.Changed(wish, 99).Select(text => text.Text)];

    private T Later<T>(Func<T> change)
    {
        Clock.Pass(TimeSpan.FromMinutes(1));
        return change();
    }

    private void Later(Action change)
    {
        Clock.Pass(TimeSpan.FromMinutes(1));
        change();
    }
}
