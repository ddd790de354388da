using Avow.Publishing;

namespace Avow.Tests.Desk;

/// <summary>What is typed at the desk and cannot be kept is refused at its field, and stays as it was typed.</summary>
public sealed class TypedAtDeskTests : IAsyncLifetime
{
    private const string Why = "It is so on the page.";

    private readonly DeskWithPapers papers = new();

    public Task InitializeAsync() => papers.InitializeAsync();

    public Task DisposeAsync() => papers.DisposeAsync();

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u2060\uFEFF\u00AD")]
    [InlineData("\u2800")]
    [InlineData("\u3164")]
    public async Task Names_and_titles_that_nobody_sees_are_refused_like_empty_ones(string unseen)
    {
        var organisation = await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "unseen"), ("name-language", "en"), ("name", unseen));
        Assert.Equal(422, organisation.Status);
        Assert.Contains("There is not one visible character in it.", organisation.Html, StringComparison.Ordinal);
        Assert.Equal(422, (await papers.Send("/desk/events/new", "/desk/events", ("slug", "unseen"), ("name-language", "en"), ("name", unseen))).Status);

        var text = $"/desk/queues/texts/{papers.TextOf("garden")}";
        var title = await papers.Send(text, text, ("title", unseen), ("why", Why));
        Assert.Equal(422, title.Status);
        Assert.Contains("There is not one visible character in it.", title.Html, StringComparison.Ordinal);
        Assert.Equal(422, (await papers.Send(text, text, ("title", "A garden"), ("why", unseen))).Status);
        Assert.Equal(0, papers.Archive.Changes.Latest(1) is [var last, ..] ? last.Number : 0);
    }

    [Theory]
    [InlineData("https://harbour.example/")]
    [InlineData("http://harbour.example")]
    [InlineData("HTTPS://HARBOUR.example/")]
    [InlineData("https://www.harbour.example/")]
    public async Task An_address_that_another_organisation_has_stays_that_ones(string address)
    {
        Assert.Equal(303, (await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "harbour"), ("name-language", "en"), ("name", "Harbour Union"), ("addresses", "https://harbour.example/"))).Status);
        var answer = await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "quay"), ("name-language", "en"), ("name", "Quay Union"), ("addresses", $"https://quay.example/\n{address}"));
        Assert.Equal(422, answer.Status);
        Assert.Contains("is an address of Harbour Union (harbour) already", answer.Html, StringComparison.Ordinal);
        Assert.Null(papers.Archive.Registry.Organisation("quay"));
        Assert.Equal(303, (await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "quay"), ("name-language", "en"), ("name", "Quay Union"), ("addresses", "https://harbour.example/quay"))).Status);
    }

    [Theory]
    [InlineData("https://user:secret@host.example/")]
    [InlineData("https://secret@host.example/")]
    public async Task An_address_with_a_password_is_not_published(string address)
    {
        var answer = await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "harbour"), ("name-language", "en"), ("name", "Harbour Union"), ("addresses", address));
        Assert.Equal(422, answer.Status);
        Assert.Contains("The address on host.example holds a user name or a password", answer.Html, StringComparison.Ordinal);
        Assert.Null(papers.Archive.Registry.Organisation("harbour"));

        var text = $"/desk/queues/texts/{papers.TextOf("garden")}";
        Assert.Equal(422, (await papers.Send(text, text, ("canonicaladdress", address), ("why", Why))).Status);
    }

    [Theory]
    [InlineData("0001-01-01", "lies before 1000-01-01")]
    [InlineData("9999-12-31", "lies after")]
    public async Task A_day_that_nobody_can_mean_is_refused(string day, string why)
    {
        await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "harbour"), ("name-language", "en"), ("name", "Harbour Union"));
        Refused(await papers.Send("/desk/events/new", "/desk/events", ("slug", "closing"), ("name-language", "en"), ("name", "The closing"), ("from", day)));
        Refused(await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "north"), ("name-language", "en"), ("name", "North"), ("of", "harbour"), ("as", "section"), ("since", day), ("until", "")));
        Refused(await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "north"), ("name-language", "en"), ("name", "North"), ("of", "harbour"), ("as", "section"), ("since", ""), ("until", day)));
        var text = $"/desk/queues/texts/{papers.TextOf("garden")}";
        foreach (var field in new[] { "date", "statementdate", "publicationdate", "changedate" }) Refused(await papers.Send(text, text, (field, day), ("why", Why)));

        void Refused(DeskOfTests.Answer answer)
        {
            Assert.Equal(422, answer.Status);
            Assert.Contains(why, answer.Html, StringComparison.Ordinal);
            Assert.Contains($"value=\"{day}\"", answer.Html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u0007")]
    [InlineData("\u001B[2J")]
    public async Task A_control_character_is_refused_at_its_field_and_what_was_typed_stays(string control)
    {
        var organisation = await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "harbour"), ("name-language", "en"), ("name", $"Harbour{control} Union"), ("kinds", $"union{control}"));
        Assert.Equal(422, organisation.Status);
        Assert.Contains("It holds a control character, shown here as �. Take it out.", organisation.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"Harbour�", organisation.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"union�", organisation.Html, StringComparison.Ordinal);
        Assert.Null(papers.Archive.Registry.Organisation("harbour"));

        var text = $"/desk/queues/texts/{papers.TextOf("garden")}";
        var title = await papers.Send(text, text, ("title", $"A{control}garden"), ("why", Why));
        Assert.Equal(422, title.Status);
        Assert.Contains("value=\"A�", title.Html, StringComparison.Ordinal);
        Assert.Empty(papers.Archive.Changes.Latest(1));
    }

    [Fact]
    public async Task A_null_in_a_form_takes_nothing_else_with_it_wherever_it_stands()
    {
        var answer = await papers.Send("/desk/events/new", "/desk/events", ("slug", "closing"), ("name-language", "en"), ("name", "100%00 sure"), ("from", "2026-05-14"), ("why", "because\u0000"));
        Assert.Equal(422, answer.Status);
        Assert.Contains("value=\"100%00 sure\"", answer.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"because�\"", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("what was sent is no form", answer.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Rows_of_names_stay_as_they_were_typed_whatever_is_wrong_with_them()
    {
        var answer = await papers.Send("/desk/events/new", "/desk/events", ("slug", "closing"), ("name-language", "en"), ("name", "The closing"), ("name-language", "en"), ("name", "The end"), ("name-language", "not a tag"), ("name", "Der Schluss"));
        Assert.Equal(422, answer.Status);
        foreach (var typed in new[] { "The closing", "The end", "not a tag", "Der Schluss" }) Assert.Contains($"value=\"{typed}\"", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_said_in_the_language_of_the_desk()
    {
        papers.Desk.Language = InterfaceLanguage.Russian;
        var answer = await papers.Send("/desk/organisations/new", "/desk/organisations", ("slug", "harbour"), ("name-language", "en"), ("name", "\u200B"), ("addresses", "https://a:b@host.example/"));
        Assert.Contains("В нём нет ни одного видимого знака", answer.Html, StringComparison.Ordinal);
        Assert.Contains("есть имя пользователя или пароль", answer.Html, StringComparison.Ordinal);
    }
}
