using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Desk;

/// <summary>Two editors with one form before them: nothing that one has changed is written back by the other without having been seen.</summary>
public sealed class StaleWindowTests : IAsyncLifetime
{
    private static readonly Editor Noor = new("Noor", new(2026, 5, 15, 9, 30, 0, TimeSpan.Zero), "it was renamed");

    private readonly DeskWithPapers papers = new();

    public async Task InitializeAsync()
    {
        await papers.InitializeAsync();
        ByNoor(new OrganisationEdit("harbour", Called("Harbour Union") with { Kinds = ["union"], Addresses = ["https://harbour.example/"] }));
        ByNoor(new EventEdit("closing", new() { Names = Called("The closing").Names, From = new(2026, 5, 14), Awaits = ["harbour"] }));
    }

    public async Task DisposeAsync() => await papers.DisposeAsync();

    [Fact]
    public async Task What_another_one_changed_in_an_organisation_is_not_written_back_and_the_form_says_who_it_was()
    {
        const string address = "/desk/organisations/harbour";
        var window = await papers.Open(address);
        var set = ByNoor(new OrganisationEdit("harbour", Called("Harbour League") with { Kinds = ["federation"], Addresses = ["https://harbour.example/"] }));

        var refused = await papers.SendFrom(window, address, ("name-language", "en"), ("name", "Harbour Union"), ("name-language", "ru"), ("name", "Союз порта"), ("kinds", "union"), ("addresses", "https://harbour.example/\nhttps://north.example/"), ("why", "two more"));
        Assert.Equal(409, refused.Status);
        Assert.Contains("It was changed meanwhile, by Noor on 15 May 2026", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/desk/record/{set}\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("Harbour League", papers.Archive.Registry.Organisation("harbour")!.Names.Values);

        // What was typed stays; what was not touched takes what stands now.
        Assert.Contains("value=\"Harbour League\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Союз порта\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"federation\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("https://north.example/</textarea>", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"two more\"", refused.Html, StringComparison.Ordinal);

        var again = await papers.SendFrom(refused, address, ("name-language", "en"), ("name", "Harbour League"), ("name-language", "ru"), ("name", "Союз порта"), ("kinds", "federation"), ("addresses", "https://harbour.example/\nhttps://north.example/"));
        Assert.Equal(303, again.Status);
        var state = papers.Archive.Changes.OrganisationState("harbour")!;
        Assert.Equal(("Harbour League", "Союз порта", "federation", 2), (state.Names["en"], state.Names["ru"], state.Kinds[0], state.Addresses.Count));
    }

    [Fact]
    public async Task What_another_one_changed_in_an_event_is_not_written_back()
    {
        const string address = "/desk/events/closing";
        ByNoor(new OrganisationEdit("quay", Called("Quay Committee")));
        var window = await papers.Open(address);
        ByNoor(new EventEdit("closing", new() { Names = Called("The closing of the strait").Names, From = new(2026, 5, 13), Awaits = ["harbour", "quay"] }));

        var refused = await papers.SendFrom(window, address, ("name-language", "en"), ("name", "The closing of May"), ("from", "2026-05-14"), ("awaits", "harbour"));
        Assert.Equal(409, refused.Status);
        Assert.Contains("value=\"The closing of May\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-05-13\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"quay\" checked", refused.Html, StringComparison.Ordinal);
        Assert.Equal("The closing of the strait", papers.Archive.Registry.Event("closing")!.Names["en"]);
    }

    [Fact]
    public async Task What_is_wrong_in_an_old_window_does_not_make_it_a_new_one()
    {
        const string address = "/desk/organisations/harbour";
        var window = await papers.Open(address);
        ByNoor(new OrganisationEdit("harbour", Called("Harbour League")));
        var wrong = await papers.SendFrom(window, address, ("name-language", "en"), ("name", ""));
        Assert.Equal(422, wrong.Status);
        Assert.Equal(409, (await papers.SendFrom(wrong, address, ("name-language", "en"), ("name", "Harbour Union"))).Status);
    }

    [Fact]
    public async Task What_another_one_said_of_a_text_is_not_said_against_unseen()
    {
        var (text, address) = (papers.TextOf("garden"), $"/desk/queues/texts/{papers.TextOf("garden")}");
        var window = await papers.Open(address);
        var writing = new CorrectionWriting(papers.Archive, text);
        var set = ByNoor(new DocumentEdit(writing.Document, [writing.Write(new(CorrectedField.Title, "Beans for the whole street"), Noor).Value]));

        (string, string)[] typed = [("title", "A garden behind the dyke"), ("issuer", "The seven families"), ("why", "signed below")];
        var refused = await papers.SendFrom(window, address, typed);
        Assert.Equal(409, refused.Status);
        Assert.Contains("by Noor on 15 May 2026", refused.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/desk/record/{set}\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Beans for the whole street\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"The seven families\"", refused.Html, StringComparison.Ordinal);
        Assert.Single(papers.Archive.Library.CorrectionsOf(text));

        Assert.Equal(303, (await papers.SendFrom(refused, address, ("title", "Beans for the whole street"), ("issuer", "The seven families"), ("why", "signed below"))).Status);
        Assert.Equal(("Beans for the whole street", "The seven families"), (papers.Archive.Library.Summaries([text])[text].Title, papers.Archive.Library.Summaries([text])[text].Issuer));
    }

    [Fact]
    public async Task What_another_one_said_of_the_words_around_a_text_makes_its_form_no_older()
    {
        var import = Captured("https://paper.example/1", "body", Noor.At, Framed("The ferry union has sent us this.", "We stop at six.\nWe go at nine."));
        var texts = papers.Archive.Library.TextsIn(papers.Archive.Library.DocumentsOf(papers.Archive.Imports.Keep([import]).Value[0].Capture)[0].Id);
        var address = $"/desk/queues/texts/{texts[1].Id}";
        var window = await papers.Open(address);
        var writing = new CorrectionWriting(papers.Archive, texts[0].Id);
        ByNoor(new DocumentEdit(writing.Document, [writing.Write(new(CorrectedField.Issuer, "The Strait Paper"), Noor).Value]));

        Assert.Equal(303, (await papers.SendFrom(window, address, ("title", "To all who sail"), ("why", "its first line"))).Status);
        Assert.Equal(("The Strait Paper", "To all who sail"), (papers.Archive.Library.Summaries([texts[0].Id])[texts[0].Id].Issuer, papers.Archive.Library.Find(texts[1].Id)!.Title));
    }

    [Fact]
    public async Task What_is_gone_is_neither_removed_again_nor_made_anew_at_its_address()
    {
        const string address = "/desk/organisations/quay";
        ByNoor(new OrganisationEdit("quay", Called("Quay Committee")));
        var window = await papers.Open(address);
        ByNoor(new OrganisationEdit("quay", null));

        Assert.Equal(404, (await papers.SendFrom(window, address, ("name-language", "en"), ("name", "Quay"), ("remove", "yes"))).Status);
        var gone = await papers.SendFrom(window, address, ("name-language", "en"), ("name", "Quay Committee of 2026"));
        Assert.Equal(409, gone.Status);
        Assert.Contains("action=\"/desk/organisations\"", gone.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"quay\"", gone.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Quay Committee of 2026\"", gone.Html, StringComparison.Ordinal);
        Assert.Null(papers.Archive.Registry.Organisation("quay"));
    }

    [Theory]
    [InlineData("/desk/organisations/nobody", "yes")]
    [InlineData("/desk/organisations/nobody", "")]
    [InlineData("/desk/events/nothing", "yes")]
    [InlineData("/desk/events/nothing", "")]
    public async Task What_never_was_is_neither_removed_nor_made_at_its_address(string address, string remove)
    {
        foreach (var seen in new[] { "nothing", "", "0123456789abcdef01234567" })
            Assert.Equal(404, (await papers.Send("/desk/organisations/harbour", address, ("seen", seen), ("name-language", "en"), ("name", "Nobody"), ("remove", remove))).Status);
        Assert.Equal((1, 1), (papers.Archive.Registry.Organisations().Count, papers.Archive.Registry.Events().Count));
    }

    [Theory]
    [InlineData("/desk/organisations", "harbour")]
    [InlineData("/desk/events", "closing")]
    public async Task Nothing_new_is_made_over_what_is_there(string list, string slug)
    {
        var before = papers.Archive.Library.Generation;
        var refused = await papers.Send($"{list}/new", list, ("slug", slug), ("name-language", "en"), ("name", "Another"));
        Assert.Equal((422, before), (refused.Status, papers.Archive.Library.Generation));
        Assert.Contains("Another one is called so already.", refused.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Another\"", refused.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("merge")]
    public async Task A_word_that_addresses_need_names_nothing(string slug)
    {
        foreach (var list in new[] { "/desk/organisations", "/desk/events" })
        {
            var refused = await papers.Send($"{list}/new", list, ("slug", slug), ("name-language", "en"), ("name", "A"));
            Assert.Equal(422, refused.Status);
            Assert.Contains("That word stands for a page of ours in addresses", refused.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_address_that_is_none_is_said_beside_the_field()
    {
        var refused = await papers.Send("/desk/organisations/harbour", "/desk/organisations/harbour", ("name-language", "en"), ("name", "Harbour"), ("addresses", "https://a.example/\njavascript:alert(1)"));
        Assert.Equal(422, refused.Status);
        Assert.Contains("<span class=\"wrong\" id=\"field-addresses-wrong\">“javascript:alert(1)” is not an address", refused.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone", "harbour", 409)]
    [InlineData("harbour", "gone", 409)]
    [InlineData("nobody", "harbour", 422)]
    [InlineData("harbour", "nobody", 422)]
    [InlineData("harbour", "harbour", 422)]
    [InlineData("", "../x", 422)]
    public async Task A_merge_that_cannot_be_is_said_on_the_page_and_shown_again_as_it_was_typed(string from, string into, int status)
    {
        ByNoor(new OrganisationEdit("gone", Called("Gone")));
        ByNoor(new OrganisationEdit("other", Called("Other")));
        ByNoor(new OrganisationMerge("gone", "other"));
        var refused = await papers.Send("/desk/organisations/harbour", "/desk/organisations/merge", ("from", from), ("into", into), ("why", "one office, one stamp"));
        Assert.Equal(status, refused.Status);
        foreach (var typed in new[] { $"name=\"from\" type=\"text\" value=\"{from}\"", $"name=\"into\" dir=\"auto\" value=\"{into}\"", "value=\"one office, one stamp\"" }) Assert.Contains(typed, refused.Html, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\"", refused.Html, StringComparison.Ordinal);
        Assert.Contains("<h1>Organisations</h1>", refused.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_that_was_undone_already_says_who_has_done_it()
    {
        var set = ByNoor(new OrganisationEdit("harbour", Called("Harbour League")));
        var window = await papers.Open($"/desk/record/{set}");
        Assert.True(papers.Archive.Changes.Undo(set, Noor).IsGood);
        var late = await papers.SendFrom(window, $"/desk/record/{set}", ("why", "never mind"));
        Assert.Equal(409, late.Status);
        Assert.Contains("role=\"alert\"", late.Html, StringComparison.Ordinal);
        Assert.Contains("It was undone already, by Noor on 15 May 2026", late.Html, StringComparison.Ordinal);
    }

    private long ByNoor(Edit edit)
    {
        var made = papers.Archive.Changes.Make([edit], Noor);
        Assert.True(made.IsGood, made.Problem?.ToString());
        return made.Value.Number;
    }

    private static OrganisationState Called(string name) => new() { Names = new Dictionary<string, string> { ["en"] = name } };
}
