namespace Avow.Tests.Desk;

public sealed class RegistryAtDeskTests : IAsyncLifetime
{
    private readonly DeskWithPapers papers = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await papers.DisposeAsync();

    [Fact]
    public async Task An_organisation_is_made_with_names_addresses_and_times_of_belonging()
    {
        await Make("harbour", "Harbour Federation");
        var sent = await papers.Send(
            "/desk/organisations/new",
            "/desk/organisations",
            ("slug", "harbour-north"),
            ("name-language", "en"), ("name", "Harbour Union, North"),
            ("name-language", "ru"), ("name", "Союз порта, Север"),
            ("name-language", ""), ("name", ""),
            ("kinds", "union, section"), ("addresses", "https://north.example/\nhttps://north.example/\n"),
            ("of", "harbour"), ("as", "section"), ("since", "2019-03-01"), ("until", ""),
            ("of", ""), ("as", ""), ("since", ""), ("until", ""));
        Assert.Equal((303, "/desk/organisations/harbour-north"), (sent.Status, sent.Location));
        var made = papers.Archive.Registry.Organisation("harbour-north")!;
        Assert.Equal("Союз порта, Север", made.Names["ru"]);
        Assert.Equal(["https://north.example/"], made.Addresses);
        var belonging = Assert.Single(papers.Archive.Registry.MembershipsOf(made.Id));
        Assert.Equal(("section", new DateOnly(2019, 3, 1), (DateOnly?)null), (belonging.As, belonging.From, belonging.Until));
    }

    public static TheoryData<string, (string, string)[]> Wrong => new()
    {
        { "without a name", [("slug", "a"), ("name-language", "en"), ("name", "")] },
        { "with two names in one language", [("slug", "a"), ("name-language", "en"), ("name", "A"), ("name-language", "en"), ("name", "B")] },
        { "with a language that is none", [("slug", "a"), ("name-language", "english please"), ("name", "A")] },
        { "with a slug that is none", [("slug", "../a b"), ("name-language", "en"), ("name", "A")] },
        { "that belongs to nothing known", [("slug", "a"), ("name-language", "en"), ("name", "A"), ("of", "nowhere"), ("as", "section"), ("since", ""), ("until", "")] },
        { "that leaves before it comes", [("slug", "a"), ("name-language", "en"), ("name", "A"), ("of", "harbour"), ("as", "section"), ("since", "2020-01-02"), ("until", "2020-01-01")] },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task An_organisation_is_not_made_wrongly_and_what_was_typed_stays(string how, (string, string)[] fields)
    {
        await Make("harbour", "Harbour Federation");
        var answer = await papers.Send("/desk/organisations/new", "/desk/organisations", fields);
        Assert.True(answer.Status == 422, $"An organisation {how}: {answer.Status}");
        Assert.Contains("class=\"wrong\"", answer.Html, StringComparison.Ordinal);
        Assert.Null(papers.Archive.Registry.Organisation("a"));
    }

    [Fact]
    public async Task Two_that_are_one_are_merged_and_the_old_short_name_leads_on()
    {
        await Make("ferry-union", "Union of Ferry Workers");
        await Make("ferry-workers", "Union of Ferry Workers");
        Assert.Contains("These may be one", (await papers.Desk.Get("/desk/organisations")).Html, StringComparison.Ordinal);
        var sent = await papers.Send("/desk/organisations", "/desk/organisations/merge", ("from", "ferry-workers"), ("into", "ferry-union"));
        Assert.Equal((303, "/desk/organisations/ferry-union"), (sent.Status, sent.Location));
        Assert.Equal((303, "/desk/organisations/ferry-union"), await Onward("/desk/organisations/ferry-workers"));
        Assert.True(papers.Archive.Changes.Undo(papers.Archive.Changes.Latest(1)[0].Number, new("Ada Example", DateTimeOffset.UnixEpoch)).IsGood);
        Assert.Equal("ferry-workers", papers.Archive.Registry.Organisation("ferry-workers")!.Slug);
    }

    [Fact]
    public async Task Two_of_one_name_are_told_apart_where_they_are_chosen()
    {
        await Make("ferry-union", "Union of Ferry Workers");
        await Make("ferry-workers", "Union of Ferry Workers");
        await Make("harbour", "Harbour Federation");
        Assert.Contains("Union of Ferry Workers · \u2068ferry-workers\u2069</option>", (await papers.Desk.Get("/desk/organisations/harbour")).Html, StringComparison.Ordinal);
        var ticks = (await papers.Desk.Get("/desk/events/new")).Html;
        Assert.Contains("<bdi>ferry-union</bdi>", ticks, StringComparison.Ordinal);
        Assert.DoesNotContain("<bdi>harbour</bdi>", ticks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_are_two_are_proposed_no_more()
    {
        await Make("ferry-union", "Union of Ferry Workers");
        await Make("ferry-workers", "Union of Ferry Workers");
        await papers.Send("/desk/organisations", "/desk/organisations/distinct", ("a", "ferry-workers"), ("b", "ferry-union"));
        Assert.DoesNotContain("These may be one", (await papers.Desk.Get("/desk/organisations")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_gets_its_watch_list_and_what_it_names_cannot_be_removed()
    {
        await Make("harbour", "Harbour Federation");
        var sent = await papers.Send("/desk/events/new", "/desk/events", ("slug", "strait-closing"), ("name-language", "en"), ("name", "The closing"), ("from", "2026-05-14"), ("awaits", "harbour"));
        Assert.Equal((303, "/desk/events/strait-closing"), (sent.Status, sent.Location));
        Assert.Equal(new DateOnly(2026, 5, 14), papers.Archive.Registry.Event("strait-closing")!.From);
        Assert.Contains("value=\"harbour\" checked", (await papers.Desk.Get("/desk/events/strait-closing")).Html, StringComparison.Ordinal);

        var refused = await papers.Send("/desk/organisations/harbour", "/desk/organisations/harbour", ("remove", "yes"));
        Assert.Equal(403, refused.Status);
        Assert.NotNull(papers.Archive.Registry.Organisation("harbour"));
    }

    [Fact]
    public async Task The_record_tells_what_stood_before_and_an_undoing_that_comes_too_late_says_who_was_first()
    {
        await Make("harbour", "Harbour Federation");
        await papers.Send("/desk/organisations/harbour", "/desk/organisations/harbour", ("name-language", "en"), ("name", "Harbour <i>League</i>"), ("why", "renamed"));
        var html = (await papers.Desk.Get("/desk/record?kind=organisation&thing=harbour")).Html;
        Assert.Contains("<del>Federation</del>", html, StringComparison.Ordinal);
        Assert.Contains("<ins>&lt;i&gt;League&lt;/i&gt;</ins>", html, StringComparison.Ordinal);

        var first = papers.Archive.Changes.Latest(2)[1].Number;
        var late = await papers.Send("/desk/record", $"/desk/record/{first}", ("why", "never mind"));
        Assert.Equal(409, late.Status);
        Assert.Contains("Ada Example", late.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/desk/record/0")]
    [InlineData("/desk/record/99999999999999999999")]
    [InlineData("/desk/organisations/nobody")]
    [InlineData("/desk/events/nothing")]
    [InlineData("/desk/queues/texts/nonsense")]
    public async Task What_is_not_there_is_said_not_to_be_there(string address) => Assert.Equal(404, (await papers.Desk.Get(address)).Status);

    private async Task<(int, string)> Onward(string address)
    {
        var answer = await papers.Desk.Get(address);
        return (answer.Status, answer.Location);
    }

    private async Task Make(string slug, string name) =>
        Assert.Equal(303, (await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", slug), ("name-language", "en"), ("name", name))).Status);
}
