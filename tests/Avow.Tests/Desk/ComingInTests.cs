using Avow.Desk;

namespace Avow.Tests.Desk;

public sealed class ComingInTests : IAsyncDisposable
{
    private readonly People people = new();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task The_first_administrator_comes_in_by_the_servers_link_once()
    {
        var link = people.Desk.Desk.LinkForFirstAdministrator()!;
        Assert.False(File.Exists(Path.Combine(people.Desk.ArchiveFolder, "desk.db")));
        Assert.Equal(200, (await people.ComeIn("Ada", link)).Status);
        Assert.Equal(RecoveryCodes.Count, people.CodesOfTheLast.Distinct().Count());
        Assert.True(await people.IsIn());
        Assert.Null(people.Desk.Desk.LinkForFirstAdministrator());
        Assert.Equal(404, (await people.At("Eve").Desk.Get(link)).Status);
    }

    [Fact]
    public async Task A_link_is_printed_anew_while_there_is_no_administrator_and_the_one_before_is_worth_nothing()
    {
        var old = people.Desk.Desk.LinkForFirstAdministrator()!;
        await people.Desk.Restart();
        var anew = people.Desk.Desk.LinkForFirstAdministrator()!;
        Assert.Equal(404, (await people.Desk.Get(old)).Status);
        Assert.Equal(200, (await people.Desk.Get(anew)).Status);
        people.Clock.Pass(TimeSpan.FromDays(1));
        Assert.Equal(404, (await people.Desk.Get(anew)).Status);
    }

    [Fact]
    public async Task An_invitation_gives_its_role_once_and_for_three_days()
    {
        await people.WithAdministrator();
        var first = People.LinkIn((await people.Desk.Send("/desk/accounts", "/desk/accounts/invite", ("role", "Contributor"))).Html);
        var second = People.LinkIn((await people.Desk.Send("/desk/accounts", "/desk/accounts/invite", ("role", "Editor"))).Html);
        Assert.Equal(200, (await people.ComeIn("Bo", first)).Status);
        Assert.Equal(403, (await people.Desk.Get("/desk/accounts")).Status);
        Assert.Equal(404, (await people.At("Eve").Desk.Get(first)).Status);
        people.Clock.Pass(TimeSpan.FromDays(3));
        Assert.Equal(404, (await people.Desk.Get(second)).Status);
    }

    [Theory]
    [InlineData("", "A name has 2 to 60 letters, digits, spaces, and begins with a letter.")]
    [InlineData("7 of us", "A name has 2 to 60 letters, digits, spaces, and begins with a letter.")]
    [InlineData("ada", "Somebody has this name already.")]
    public async Task A_name_that_cannot_be_is_said_at_its_field_before_a_passkey_is_asked_for_and_again_with_one(string name, string said)
    {
        await people.WithAdministrator();
        var link = People.LinkIn((await people.Desk.Send("/desk/accounts", "/desk/accounts/invite", ("role", "Editor"))).Html);
        people.At("Bo");
        var asked = await people.Desk.Send(link, $"{link}/passkey-options", ("name", name));
        Assert.Equal((422, $$"""{"field":"name","problem":"{{said}}"}"""), (asked.Status, asked.Html));
        var sent = await people.Desk.Send(link, $"{link}/passkey", ("name", name), ("credential", "{}"));
        Assert.Equal(422, sent.Status);
        Assert.Contains($"id=\"field-passkey-name-wrong\">{said}<", sent.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"field-name-wrong\"", sent.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\">The passkey did not work", sent.Html, StringComparison.Ordinal);
        Assert.Equal(200, (await people.Desk.Get(link)).Status);
    }

    [Fact]
    public async Task Who_may_not_undo_is_told_who_can()
    {
        await people.WithAdministrator();
        await people.Join("Ada", "Cleo", Role.Contributor);
        foreach (var (name, said) in new[] { ("Cleo", "kept in the record; an editor can undo it."), ("Ada", "kept in the record and can be undone.") })
        {
            foreach (var path in new[] { "/desk", "/desk/queues" }) Assert.Contains(said, (await people.At(name).Desk.Get(path)).Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_open_link_is_listed_and_withdrawn_and_opens_nothing_then()
    {
        await people.WithAdministrator();
        var link = People.LinkIn((await people.Desk.Send("/desk/accounts", "/desk/accounts/invite", ("role", "Editor"))).Html);
        var hash = System.Text.RegularExpressions.Regex.Match((await people.Desk.Get("/desk/accounts")).Html, "name=\"link\" value=\"(?<hash>[^\"]+)\"", System.Text.RegularExpressions.RegexOptions.NonBacktracking).Groups["hash"].Value;
        Assert.NotEmpty(hash);
        Assert.Equal(404, (await people.At("Eve").Desk.Get($"/desk/come-in/{hash}")).Status);
        Assert.Equal(200, (await people.Desk.Get(link)).Status);
        await people.At("Ada").Desk.Send("/desk/accounts", "/desk/accounts/withdraw", ("link", hash));
        Assert.Equal(404, (await people.At("Eve").Desk.Get(link)).Status);
        var accounts = (await people.At("Ada").Desk.Get("/desk/accounts")).Html;
        Assert.DoesNotContain(hash, accounts, StringComparison.Ordinal);
        Assert.Contains("Ada withdrew a link for one editor.", accounts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("block")]
    [InlineData("role")]
    public async Task What_an_administrator_gave_out_ends_with_their_power_to_give_it(string deed)
    {
        await people.WithAdministrator();
        await people.Join("Ada", "Bo", Role.Administrator);
        var link = People.LinkIn((await people.At("Bo").Desk.Send("/desk/accounts", "/desk/accounts/invite", ("role", "Administrator"))).Html);
        Assert.Equal(200, (await people.At("Eve").Desk.Get(link)).Status);
        await people.At("Ada").Desk.Send("/desk/accounts", $"/desk/accounts/{deed}", ("account", await people.IdOf("Bo")), ("role", "Editor"));
        Assert.Equal(404, (await people.At("Eve").Desk.Get(link)).Status);
        Assert.NotEqual(200, (await people.ComeIn("Eve", link)).Status);
    }

    [Fact]
    public async Task Of_links_and_sessions_only_hashes_lie_on_the_disk()
    {
        await people.WithAdministrator();
        var link = People.LinkIn((await people.Desk.Send("/desk/accounts", "/desk/accounts/invite", ("role", "Editor"))).Html);
        var session = people.Desk.Cookies["desk-session"];
        foreach (var file in Directory.GetFiles(people.Desk.ArchiveFolder, "desk.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            var bytes = await reader.ReadToEndAsync();
            Assert.DoesNotContain(link[^20..], bytes, StringComparison.Ordinal);
            Assert.DoesNotContain(session, bytes, StringComparison.Ordinal);
            Assert.DoesNotContain(People.Password, bytes, StringComparison.Ordinal);
            Assert.DoesNotContain(people.CodesOfTheLast[0], bytes, StringComparison.Ordinal);
        }

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(people.Desk.ArchiveFolder, "desk.db")));
    }

    [Fact]
    public async Task Nothing_is_made_before_all_of_it_is_right_and_the_app_keeps_its_secret()
    {
        var link = people.Desk.Desk.LinkForFirstAdministrator()!;
        var page = await people.Desk.Get(link);
        var setup = page.Html[(page.Html.IndexOf("name=\"setup\" value=\"", StringComparison.Ordinal) + 20)..];
        var again = await people.Desk.Post(link, [("desk-token", page.Token), ("setup", setup[..setup.IndexOf('"', StringComparison.Ordinal)]), ("name", "A"), ("password", "short"), ("again", "other"), ("code", "000000")]);
        Assert.Equal(422, again.Status);
        foreach (var name in new[] { "name", "password", "again", "code" }) Assert.Contains($"id=\"field-{name}-wrong\"", again.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("short", again.Html, StringComparison.Ordinal);
        Assert.Equal(Secret(page.Html), Secret(again.Html));
        Assert.False(await people.IsIn());
        Assert.Equal(200, (await people.Desk.Get(link)).Status);
    }

    [Fact]
    public async Task A_name_that_somebody_has_is_not_given_twice_however_it_is_written()
    {
        await people.WithAdministrator();
        var link = People.LinkIn((await people.Desk.Send("/desk/accounts", "/desk/accounts/invite", ("role", "Editor"))).Html);
        Assert.Equal(422, (await people.ComeIn("ADA", link)).Status);
        Assert.Equal(200, (await people.ComeIn("Bo", link)).Status);
    }

    [Fact]
    public async Task A_link_back_in_sets_a_new_password_and_ends_what_was_open()
    {
        await people.WithAdministrator();
        await people.Join("Ada", "Bo", Role.Editor);
        people.At("Ada");
        var shown = await people.Desk.Send("/desk/accounts", "/desk/accounts/link", ("account", await people.IdOf("Bo")));
        Assert.True(await people.At("Bo").IsIn());
        var link = People.LinkIn(shown.Html);
        var page = await people.At("Bo elsewhere").Desk.Get(link);
        Assert.DoesNotContain("id=\"field-name\"", page.Html, StringComparison.Ordinal);
        Assert.Equal(200, (await people.ComeInElsewhere("Bo", "Bo elsewhere", link)).Status);
        Assert.True(await people.IsIn());
        Assert.False(await people.At("Bo").IsIn());
    }

    private static string Secret(string html) => html[html.IndexOf("class=\"secret\"", StringComparison.Ordinal)..][..70];
}
