using System.Net;
using System.Text.RegularExpressions;

namespace Avow.Tests.Desk;

/// <summary>A session ends while somebody types: nothing they typed is lost, and nothing is shown to whom it is not.</summary>
public sealed partial class EndedSessionTests : IAsyncDisposable
{
    private static readonly (string, string) Ours = ("Origin", "http://localhost:8484");

    private readonly People people = new();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task What_was_typed_goes_through_the_sign_in_and_is_then_kept()
    {
        await people.WithAdministrator();
        var page = await people.Desk.Get("/desk/organisations/new");
        people.Clock.Pass(TimeSpan.FromHours(25));
        var told = await people.Desk.Post("/desk/organisations", Organisation(page.Token), Ours);
        Assert.Equal(403, told.Status);
        Assert.Contains("<h1>You are signed out</h1>", told.Html, StringComparison.Ordinal);
        Assert.Contains("Союз «Пристань» &amp; доки", told.Html, StringComparison.Ordinal);

        var wrong = await people.Desk.Post("/desk/sign-in", SignIn(told, "not this one"), Ours);
        Assert.Equal(422, wrong.Status);
        Assert.Contains("Союз «Пристань» &amp; доки", wrong.Html, StringComparison.Ordinal);

        var again = await people.Desk.Post("/desk/sign-in", SignIn(wrong, People.Password), Ours);
        Assert.Equal(200, again.Status);
        Assert.Contains("<bdi>Ada</bdi>", again.Html, StringComparison.Ordinal);
        var sent = await people.Desk.Post("/desk/organisations", HiddenIn(again.Html), Ours);
        Assert.Equal((303, "/desk/organisations/pier"), (sent.Status, sent.Location));
        Assert.Equal("Союз «Пристань» & доки", people.Desk.Archive.Registry.Organisation("pier")!.Names["ru"]);
    }

    [Fact]
    public async Task Who_signed_in_anew_in_another_tab_sends_what_was_typed_before()
    {
        await people.WithAdministrator();
        var page = await people.Desk.Get("/desk/organisations/new");
        await people.Desk.Send("/desk/account", "/desk/sign-out");
        await people.SignIn("Ada");
        var again = await people.Desk.Post("/desk/organisations", Organisation(page.Token), Ours);
        Assert.Equal(403, again.Status);
        Assert.Null(people.Desk.Archive.Registry.Organisation("pier"));
        Assert.Equal(303, (await people.Desk.Post("/desk/organisations", HiddenIn(again.Html), Ours)).Status);
        Assert.NotNull(people.Desk.Archive.Registry.Organisation("pier"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Only_a_page_of_ours_has_words_shown_at_the_desk(string header, string value)
    {
        await people.WithAdministrator();
        people.At("nobody");
        var answer = await people.Desk.Post("/desk/organisations", Organisation("x"), header.Length == 0 ? [] : [(header, value)]);
        Assert.Equal(403, answer.Status);
        Assert.DoesNotContain("Пристань", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_passwords_nor_codes_come_back()
    {
        await people.WithAdministrator();
        var page = await people.Desk.Get("/desk/account");
        await people.Desk.Send("/desk/account", "/desk/sign-out");
        foreach (var path in new[] { "/desk/account/password", "/desk/organisations" })
        {
            var told = await people.Desk.Post(path, [("desk-token", page.Token), ("password", "the ferry leaves"), ("new", "the ferry leaves"), ("again", "the ferry leaves"), ("code", "the ferry leaves"), ("credential", "the ferry leaves"), ("proof", "the ferry leaves"), ("setup", "the ferry leaves")], Ours);
            Assert.Equal(403, told.Status);
            Assert.DoesNotContain("the ferry leaves", told.Html, StringComparison.Ordinal);
            Assert.Contains("action=\"/desk/sign-in\"", told.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_than_goes_along_is_shown_to_be_copied_and_far_more_is_not_read()
    {
        await people.WithAdministrator();
        people.At("nobody");
        var much = await people.Desk.Post("/desk/organisations", [("why", new string('w', 200_000))], Ours);
        Assert.Contains(new string('w', 200_000), much.Html, StringComparison.Ordinal);
        Assert.Contains("too much to go along", much.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"typed\"", much.Html, StringComparison.Ordinal);
        var far = await people.Desk.Post("/desk/organisations", [("why", new string('w', 400_000))], Ours);
        Assert.Equal(403, far.Status);
        Assert.True(far.Html.Length < 20_000, "It was read.");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/desk/organisations")]
    [InlineData("/desk/../about")]
    [InlineData("/search")]
    [InlineData("/desk//evil")]
    public async Task What_was_typed_is_sent_to_forms_of_the_desk_only(string address)
    {
        await people.WithAdministrator();
        people.At("elsewhere");
        var page = await people.Desk.Get("/desk/sign-in");
        var typed = $$"""{"address":"{{address}}","fields":[{"name":"why","value":"x"}],"isWhole":true}""";
        var answer = await people.Desk.Post("/desk/sign-in", [("desk-token", page.Token), ("name", "Ada"), ("password", People.Password), ("code", people.PresentCodeOf("Ada")), ("typed", typed)], Ours);
        Assert.Equal((303, "/desk"), (answer.Status, answer.Location));
    }

    private static (string, string)[] Organisation(string token) =>
        [("desk-token", token), ("seen", "0"), ("slug", "pier"), ("name-language", "ru"), ("name", "Союз «Пристань» & доки"), ("kinds", "union"), ("addresses", ""), ("why", "So its statutes\nsay it.")];

    private (string, string)[] SignIn(DeskOfTests.Answer page, string password)
    {
        people.Clock.Pass(TimeSpan.FromMinutes(1));
        return [("desk-token", page.Token), .. HiddenIn(page.Html).Where(field => field.Item1 == "typed"), ("name", "Ada"), ("password", password), ("code", people.PresentCodeOf("Ada"))];
    }

    private static (string, string)[] HiddenIn(string html) =>
        [.. Hidden().Matches(html[html.IndexOf("<main", StringComparison.Ordinal)..]).Select(match => (WebUtility.HtmlDecode(match.Groups["name"].Value), WebUtility.HtmlDecode(match.Groups["value"].Value))).Distinct()];

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();
}
