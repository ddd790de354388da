using Avow.Archive;

namespace Avow.Tests.Desk;

public sealed class CapturesQueueTests(DeskWithPapers papers) : IClassFixture<DeskWithPapers>
{
    private const string Address = "/desk/queues/captures";

    [Fact]
    public async Task Many_captures_are_looked_over_and_put_to_an_event_at_once_and_all_of_it_is_undone_at_once()
    {
        var event_ = new EventEdit("strait-closing", new() { Names = new Dictionary<string, string> { ["en"] = "The closing of the strait" } });
        Assert.True(papers.Archive.Changes.Make([event_], new("Ada Example", DateTimeOffset.UnixEpoch)).IsGood);
        var waiting = papers.Archive.Queues.Captures(10).Select(row => row.Capture.Id.Value).ToList();
        Assert.Equal(4, waiting.Count);

        var sent = await papers.Send(Address, Address, ("capture", waiting[0]), ("capture", waiting[1]), ("about", "strait-closing"));
        Assert.Equal(303, sent.Status);
        Assert.Equal(waiting[2..], papers.Archive.Queues.Captures(10).Select(row => row.Capture.Id.Value));
        Assert.Contains("2 captures looked over.", (await papers.Desk.Get(Address)).Html, StringComparison.Ordinal);
        var about = papers.Archive.Registry.Event("strait-closing")!.Id;
        Assert.Equal(2, papers.Archive.Dossiers.TextsAbout(about, 10).Select(text => text.Summary.Capture).Distinct().Count(capture => waiting.Take(2).Contains(capture.Value)));

        Assert.True(papers.Archive.Changes.Undo(papers.Archive.Changes.Latest(1)[0].Number, new("Ada Example", DateTimeOffset.UnixEpoch)).IsGood);
        Assert.Equal(waiting, papers.Archive.Queues.Captures(10).Select(row => row.Capture.Id.Value));
        Assert.Empty(papers.Archive.Dossiers.TextsAbout(about, 10));
    }

    [Fact]
    public async Task Nothing_ticked_changes_nothing()
    {
        var before = papers.Archive.Library.Generation;
        var sent = await papers.Send(Address, Address, ("about", "-"));
        Assert.Equal((303, before), (sent.Status, papers.Archive.Library.Generation));
    }

    [Fact]
    public async Task An_event_that_is_not_there_changes_nothing_and_what_was_ticked_stays_ticked()
    {
        var (before, capture) = (papers.Archive.Queues.Counts().Captures, papers.Archive.Queues.Captures(1)[0].Capture.Id.Value);
        var sent = await papers.Send(Address, Address, ("capture", capture), ("about", "no-such-event"));
        Assert.Equal((422, before), (sent.Status, papers.Archive.Queues.Counts().Captures));
        Assert.Contains("no-such-event", sent.Html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{capture}\" data-key=\"x\" checked", sent.Html, StringComparison.Ordinal);
    }
}
