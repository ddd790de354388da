using Avow.Statements;

namespace Avow.Tests.Desk;

public sealed class DamageQueueTests(DeskWithPapers papers) : IClassFixture<DeskWithPapers>
{
    private const string Address = "/desk/queues/damage";

    [Fact]
    public async Task A_lost_note_is_proposed_from_another_text_and_shown_where_it_is_missed()
    {
        var place = Assert.Single(papers.Archive.Queues.Damage(DamageKind.NoteMissing, 10));
        var html = (await papers.Desk.Get($"{Address}?kind=note-missing")).Html;
        Assert.Contains("Minutes of the harbour council, third of May.", html, StringComparison.Ordinal);

        var sent = await papers.Send(Address, Address, ("damage", $"{place.Document}.{place.Ordinal}"), ("how", "p0"), ("why", "the union's own page has it"));
        Assert.Equal(303, sent.Status);
        Assert.Empty(papers.Archive.Queues.Damage(DamageKind.NoteMissing, 10));
        var set = papers.Archive.Changes.Latest(1)[0];
        Assert.Contains("Minutes of the harbour council", set.Changes[0].After, StringComparison.Ordinal);

        await papers.Send("/desk/record", $"/desk/record/{set.Number}");
        Assert.Single(papers.Archive.Queues.Damage(DamageKind.NoteMissing, 10));
    }

    [Theory]
    [InlineData("elsewhere", "no-such-text", "words", "why", "is called so")]
    [InlineData("elsewhere", "", "", "why", "Fill this in")]
    [InlineData("so", "", "", "", "Say why")]
    [InlineData("", "", "", "why", "Fill this in")]
    public async Task What_does_not_resolve_it_is_said_and_nothing_is_kept(string how, string @in, string found, string why, string problem)
    {
        var (place, before) = (papers.Archive.Queues.Damage(DamageKind.NoteMissing, 10)[0], papers.Archive.Library.Generation);
        var answer = await papers.Send(Address, Address, ("damage", $"{place.Document}.{place.Ordinal}"), ("how", how), ("in", @in), ("found", found), ("why", why));
        Assert.Equal((422, before), (answer.Status, papers.Archive.Library.Generation));
        Assert.Contains(problem, answer.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("k7qf9w5tabcd.99999999999999999999")]
    [InlineData("k7qf9w5tabcd.-1")]
    public async Task A_damage_that_is_not_there_is_refused(string damage)
    {
        var answer = await papers.Send(Address, Address, ("damage", damage), ("how", "so"), ("why", "because"));
        Assert.True(answer.Status is 400 or 404 or 422, $"{answer.Status}");
    }

    [Fact]
    public async Task What_was_typed_of_a_damage_that_rereading_took_away_is_shown_and_no_other_damage_gets_it()
    {
        var place = papers.Archive.Queues.Damage(DamageKind.NoteMissing, 1)[0];
        (string, string)[] typed = [("how", "elsewhere"), ("in", "the red folder"), ("found", "Minutes of the harbour council,\nthird of May."), ("why", "the minutes have it")];
        var gone = papers.Archive.Changes.NameOf(place)!.Split(' ')[0] + " NoteMissing-of-former-readings";
        foreach (var (damage, name) in new[] { ($"{place.Document}.{place.Ordinal}", gone), ($"{place.Document}.99", gone) })
        {
            var told = await papers.Send(Address, Address, [("damage", damage), ("named", name), .. typed]);
            Assert.Equal(409, told.Status);
            Assert.Contains("The source was read anew meanwhile, and this damage is told no more", told.Html, StringComparison.Ordinal);
            Assert.Contains("third of May.</bdi></dd>", told.Html, StringComparison.Ordinal);
            Assert.Contains("the red folder", told.Html, StringComparison.Ordinal);
            Assert.Contains("the minutes have it", told.Html, StringComparison.Ordinal);
        }

        Assert.Contains(place, papers.Archive.Queues.Damage(DamageKind.NoteMissing, 9));
    }

    [Fact]
    public async Task A_damage_that_stands_elsewhere_after_rereading_is_resolved_where_it_stands()
    {
        var place = papers.Archive.Queues.Damage(DamageKind.NoteMissing, 1)[0];
        var answer = await papers.Send(Address, Address, ("damage", $"{place.Document}.{place.Ordinal + 7}"), ("named", papers.Archive.Changes.NameOf(place)!), ("how", "so"), ("why", "so in print"));
        Assert.Equal(303, answer.Status);
        Assert.DoesNotContain(place, papers.Archive.Queues.Damage(DamageKind.NoteMissing, 9));
        Assert.True(papers.Archive.Changes.Undo(papers.Archive.Changes.Latest(1)[0].Number, new("Ada Example", DateTimeOffset.UnixEpoch)).IsGood);
    }
}
