using Avow.Statements;

namespace Avow.Tests.Desk;

public sealed class RelationsQueueTests(DeskWithPapers papers) : IClassFixture<DeskWithPapers>
{
    private const string Address = "/desk/queues/relations";

    private Relation Quotation => papers.Archive.Library.RelationsOf(papers.TextOf("column")).First(relation => relation.Kind == RelationKind.Quotes);

    [Fact]
    public async Task A_relation_stands_with_both_passages_and_its_certainty()
    {
        var html = (await papers.Desk.Get($"{Address}?kind=quotes")).Html;
        Assert.Contains("What the boats carry", html, StringComparison.Ordinal);
        Assert.Contains("had none of the boats", html, StringComparison.Ordinal);
        Assert.Contains("% sure", html, StringComparison.Ordinal);
        Assert.Contains("I read it aloud at the stove", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_confirmed_leaves_the_queue_and_comes_back_when_that_is_undone()
    {
        var relation = Quotation;
        var sent = await papers.Send(Address, Address, ("relation", relation.Id.Value), ("verdict", "confirmed"));
        Assert.Equal((303, Address), (sent.Status, sent.Location));
        Assert.Equal(Verdict.Confirmed, Quotation.Decision?.Verdict);
        Assert.DoesNotContain(relation.Id.Value, (await papers.Desk.Get(Address)).Html, StringComparison.Ordinal);

        var set = papers.Archive.Changes.Latest(1)[0];
        Assert.Equal("Ada Example", set.By.Name);
        await papers.Send("/desk/record", $"/desk/record/{set.Number}");
        Assert.Null(Quotation.Decision);
        Assert.Contains(relation.Id.Value, (await papers.Desk.Get(Address)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_is_told_what_was_done_and_how_to_undo_it()
    {
        var shown = await papers.Desk.Get(Address);
        var answer = await papers.Desk.Post(Address, [("desk-token", shown.Token), ("seen", "nothing"), ("relation", Quotation.Id.Value), ("verdict", "confirmed")], ("X-Desk-Script", "1"));
        var set = papers.Archive.Changes.Latest(1)[0].Number;
        Assert.Equal((200, $$"""{"said":"Confirmed.","set":{{set}},"problem":null}"""), (answer.Status, answer.Html));
        Assert.True(papers.Archive.Changes.Undo(set, new("Ada Example", DateTimeOffset.UnixEpoch)).IsGood);
    }

    [Theory]
    [InlineData("nonsense", "confirmed")]
    [InlineData("", "confirmed")]
    [InlineData("k7qf9w5tabcd", "perhaps")]
    [InlineData("k7qf9w5tabcd", "7")]
    public async Task A_form_that_decides_nothing_is_refused(string relation, string verdict)
    {
        var before = papers.Archive.Library.Generation;
        var answer = await papers.Send(Address, Address, ("relation", relation), ("verdict", verdict));
        Assert.True(answer.Status is 400 or 404, $"{answer.Status}");
        Assert.Equal(before, papers.Archive.Library.Generation);
    }
}
