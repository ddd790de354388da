using Avow.Archive;
using Avow.Desk;
using Avow.Statements;

namespace Avow.Tests.Desk;

public sealed class RelationsListTests : IAsyncLifetime
{
    private const string Address = "/desk/queues/relations/list";

    private static readonly Editor Noor = new("Noor", new(2026, 5, 15, 9, 30, 0, TimeSpan.Zero));

    private readonly DeskWithPapers papers = new();

    private IReadOnlyList<Relation> Waiting => papers.Archive.Queues.Relations(null, 100);

    public Task InitializeAsync() => papers.InitializeAsync();

    public async Task DisposeAsync() => await papers.DisposeAsync();

    [Fact]
    public async Task Each_stands_with_its_texts_their_first_words_and_its_certainty()
    {
        var html = (await papers.Desk.Get($"{Address}?kind=quotes")).Html;
        Assert.Contains("What the boats carry", html, StringComparison.Ordinal);
        Assert.Contains("Those who cross to work", html, StringComparison.Ordinal);
        Assert.Contains("% sure", html, StringComparison.Ordinal);
        Assert.Contains($"name=\"relation\" value=\"{Waiting.First(relation => relation.Kind == RelationKind.Quotes).Id}\"", html, StringComparison.Ordinal);
        Assert.Contains($"{Address}?kind=quotes", (await papers.Desk.Get("/desk/queues/relations?kind=quotes")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_ticked_is_decided_in_one_change_and_undone_at_once()
    {
        var waiting = Waiting;
        Assert.True(waiting.Count > 1);
        var sent = await papers.Send(Address, Address, [.. waiting.Select(relation => ("relation", relation.Id.Value)), ("verdict", "rejected")]);
        Assert.Equal((303, Address), (sent.Status, sent.Location));
        var set = papers.Archive.Changes.Latest(1)[0];
        Assert.Equal((waiting.Count, waiting.Count), ((int)set.Size, papers.Archive.Relations.Rejected().Count));
        Assert.Empty(Waiting);
        Assert.True(papers.Archive.Changes.Undo(set.Number, Noor).IsGood);
        Assert.Empty(papers.Archive.Relations.Rejected());
    }

    [Fact]
    public async Task What_somebody_else_decided_meanwhile_is_left_out_and_named_and_the_rest_is_done()
    {
        var window = await papers.Open(Address);
        var waiting = Waiting;
        var first = Decide(waiting[0], Verdict.Rejected);
        var sent = await papers.SendFrom(window, Address, [.. waiting.Select(relation => ("relation", relation.Id.Value)), ("verdict", "confirmed")]);
        Assert.Equal(200, sent.Status);
        Assert.Contains("Noor said on 15 May 2026: it is not so.", sent.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/desk/record/{first}\"", sent.Html, StringComparison.Ordinal);
        Assert.Contains(waiting.Count == 2 ? "Confirmed." : $"{waiting.Count - 1} relations confirmed.", sent.Html, StringComparison.Ordinal);
        Assert.Equal([waiting[0].Id], papers.Archive.Relations.Rejected());
        Assert.Equal(waiting.Count - 1, papers.Archive.Changes.Latest(1)[0].Size);
    }

    [Fact]
    public async Task On_a_card_too_a_second_word_is_refused_and_says_whose_the_first_is()
    {
        const string cards = "/desk/queues/relations";
        var (window, relation) = (await papers.Open(cards), Waiting[0]);
        Decide(relation, Verdict.Confirmed);
        var refused = await papers.SendFrom(window, cards, ("relation", relation.Id.Value), ("verdict", "rejected"));
        Assert.Equal(409, refused.Status);
        Assert.Contains("Noor said on 15 May 2026: it is so.", refused.Html, StringComparison.Ordinal);
        Assert.Empty(papers.Archive.Relations.Rejected());

        var script = await papers.Desk.Post(cards, [("desk-token", window.Token), ("seen", "nothing"), ("relation", relation.Id.Value), ("verdict", "rejected")], ("X-Desk-Script", "1"));
        Assert.Equal((409, """{"said":"","set":0,"problem":"Noor said on 15 May 2026: it is so."}"""), (script.Status, script.Html));
    }

    [Fact]
    public async Task What_one_decided_oneself_in_another_window_is_said_to_be_ones_own()
    {
        var (window, relation) = (await papers.Open(Address), Waiting[0]);
        papers.Archive.Changes.Make([new RelationEdit(relation.Id, Verdict.Rejected)], Noor with { Name = "Ada Example" });
        var refused = await papers.SendFrom(window, Address, ("relation", relation.Id.Value), ("verdict", "confirmed"));
        Assert.Equal(409, refused.Status);
        Assert.Contains("You yourself said on 15 May 2026: it is not so.", refused.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody else", refused.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damage_that_another_one_resolved_is_not_resolved_over_again()
    {
        const string damage = "/desk/queues/damage";
        var (window, place) = (await papers.Open(damage), papers.Archive.Queues.Damage(DamageKind.NoteMissing, 1)[0]);
        var made = papers.Archive.Changes.Make([new DamageEdit(place.Document, place.Ordinal, new() { Why = "so in print" })], Noor).Value;
        var refused = await papers.SendFrom(window, damage, ("damage", $"{place.Document}.{place.Ordinal}"), ("how", "so"), ("why", "I think so too"));
        Assert.Equal(409, refused.Status);
        Assert.Contains("It was changed meanwhile, by Noor on 15 May 2026", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/desk/record/{made.Number}\"", refused.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/desk/queues/captures", "capture")]
    [InlineData("/desk/queues/texts", "text")]
    [InlineData("/desk/queues/relations/list", "relation")]
    public async Task What_names_nothing_is_named(string address, string field)
    {
        foreach (var unknown in new[] { "no-such-thing", "k7qf9w5tabcd" })
        {
            var refused = await papers.Send(address, address, (field, unknown), ("verdict", "confirmed"), ("field", "Issuer"), ("value", "A"), ("why", "b"));
            Assert.Equal(404, refused.Status);
            Assert.Contains(unknown, refused.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_page_offers_more_boxes_than_a_form_may_have() =>
        Assert.All([CapturesModel.RowsPerPage, TextsModel.RowsPerPage, RelationsListModel.RowsPerPage, EventForm.MostToTick, CorrectModel.MaxBlocks], boxes => Assert.True(boxes * 2 < Bodies.MostFields));

    private long Decide(Relation relation, Verdict verdict) => papers.Archive.Changes.Make([new RelationEdit(relation.Id, verdict)], Noor).Value.Number;
}
