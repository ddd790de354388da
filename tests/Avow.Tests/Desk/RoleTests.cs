using Avow.Desk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Avow.Tests.Desk;

public sealed class RoleTests : IAsyncDisposable
{
    private readonly People people = new();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task Every_address_of_the_desk_refuses_whoever_the_role_does_not_reach_to()
    {
        await people.WithAdministrator();
        await people.Join("Ada", "A reader", Role.Reader);
        await people.Join("Ada", "A contributor", Role.Contributor);
        await people.Join("Ada", "An editor", Role.Editor);
        var routes = people.Desk.Desk.Routes.All.Where(route => route.Least is not null).ToList();
        Assert.True(routes.Count > 10);
        foreach (var route in routes)
        {
            var path = "/desk/" + route.Pattern.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
            var nobody = await Ask("nobody", path, route.IsForm);
            Assert.True(nobody.Status == (route.IsForm ? 403 : 303), $"{path}: {nobody.Status} for nobody");
            if (!route.IsForm) Assert.StartsWith("/desk/sign-in", nobody.Location, StringComparison.Ordinal);
            foreach (var (name, role) in new[] { ("A reader", Role.Reader), ("A contributor", Role.Contributor), ("An editor", Role.Editor) })
            {
                if (role >= route.Least) continue;
                Assert.True((await Ask(name, path, route.IsForm)).Status == 403, $"{path} is open to {name}");
            }
        }
    }

    [Fact]
    public async Task Only_the_addresses_by_which_people_come_in_are_open() => Assert.Equal(
        ["come-in/{token}", "come-in/{token}/passkey", "come-in/{token}/passkey-options", "sign-in", "sign-in/passkey", "sign-in/passkey-options"],
        (await people.WithAdministrator()).Desk.Desk.Routes.All.Where(route => route.Least is null).Select(route => route.Pattern).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task What_is_not_there_is_not_told_to_strangers()
    {
        var answer = await people.Desk.Get("/desk/nothing");
        Assert.Equal((303, "/desk/sign-in?to=%2Fdesk%2Fnothing"), (answer.Status, answer.Location));
    }

    [Theory]
    [InlineData("role", "Editor")]
    [InlineData("block", "")]
    [InlineData("delete", "")]
    public async Task The_desk_keeps_one_administrator(string deed, string role)
    {
        await people.WithAdministrator();
        await people.Join("Ada", "Bo", Role.Administrator);
        people.At("Ada");
        Assert.Equal(303, (await Do(deed, role, "Bo")).Status);
        Assert.Equal(403, (await Do(deed, role, "Ada")).Status);
        Assert.True(await people.IsIn());
    }

    [Fact]
    public async Task The_file_itself_keeps_its_last_administrator_and_its_trail()
    {
        await people.WithAdministrator();
        await using var database = new SqliteConnection($"Data Source={Path.Combine(people.Desk.ArchiveFolder, "desk.db")}");
        await database.OpenAsync();
        foreach (var sql in new[] { "DELETE FROM account", "UPDATE account SET Role = 0", "UPDATE account SET IsBlocked = 1", "DELETE FROM trail", "UPDATE trail SET About = 'x'" })
        {
            await using var command = database.CreateCommand();
            command.CommandText = sql;
            await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync());
        }
    }

    [Fact]
    public async Task What_is_done_to_accounts_stands_in_the_trail()
    {
        await people.WithAdministrator();
        await people.Join("Ada", "Bo", Role.Contributor);
        people.At("Ada");
        await Do("role", "Editor", "Bo");
        await Do("block", "", "Bo");
        var html = (await people.Desk.Get("/desk/accounts")).Html;
        foreach (var line in new[] { "Ada came in as administrator.", "Ada made a link for one contributor.", "Bo came in as contributor.", "Ada made Bo editor.", "Ada blocked Bo." }) Assert.Contains(line, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_are_those_that_Identity_asks_for()
    {
        await people.WithAdministrator();
        await using var services = DeskApplication.Provide(people.Desk.Setting);
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<DeskAccounts>();
        foreach (var table in accounts.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
        {
            var columns = await accounts.Database.SqlQueryRaw<string>("SELECT name AS Value FROM pragma_table_info({0})", table.GetTableName()!).ToListAsync();
            Assert.Equal(table.GetProperties().Select(property => property.GetColumnName()).Concat(table.GetTableName() == "account_passkey" ? ["Data"] : []).Order(StringComparer.Ordinal), columns.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Who_sits_at_the_server_lists_blocks_and_lets_back_in()
    {
        await people.WithAdministrator();
        await people.Join("Ada", "Bo", Role.Editor);
        await using var server = new AccountsFromServer(people.Desk.Setting);
        Assert.Equal([new("Ada", Role.Administrator, false), new("Bo", Role.Editor, false)], await server.List(default));
        Assert.Equal("this is the only administrator, and the desk keeps one", (await server.Block("ada", true, default)).Problem!.Reason);
        Assert.True((await server.Block("Bo", true, default)).Value.IsBlocked);
        Assert.False(await people.At("Bo").IsIn());
        Assert.Equal(200, (await people.ComeInElsewhere("Ada", "Ada's new telephone", (await server.LinkBack("Ada", default)).Value)).Status);
        Assert.True(await people.IsIn());
        Assert.Equal("there is no such account", (await server.LinkBack("Eve", default)).Problem!.Reason);
    }

    private async Task<DeskOfTests.Answer> Do(string deed, string role, string name) =>
        await people.Desk.Send("/desk/accounts", $"/desk/accounts/{deed}", ("account", await people.IdOf(name)), ("role", role), ("sure", name));

    private async Task<DeskOfTests.Answer> Ask(string browser, string path, bool isForm)
    {
        people.At(browser);
        if (!isForm) return await people.Desk.Get(path);
        var page = await people.Desk.Get(browser == "nobody" ? "/desk/sign-in" : "/desk");
        return await people.Desk.Post(path, [("desk-token", page.Token)]);
    }
}
