using System.CommandLine;
using Avow.Console;
using Avow.Desk;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow account</c>: what only who sits at the server may do to the desk's accounts, for the day when no administrator can get in.</summary>
internal static class AccountCommand
{
    public static Command Create()
    {
        var archive = Shared.Archive();
        return new Command("account", "The editors' accounts of the desk, from the server's own command line.")
        {
            List(archive),
            Reset(archive),
            Block(archive),
        };
    }

    private static Command List(Option<string> archive)
    {
        var json = Shared.Json();
        var command = new Command("list", Shared.Examples("List the accounts.", "avow account list")) { archive, json };
        command.SetAction((parsed, cancel) => With(parsed, archive, Output.Of(parsed, parsed.GetValue(json)), async (desk, output) =>
        {
            var accounts = await desk.List(cancel);
            foreach (var account in accounts)
            {
                output.Json(new AccountListed(account.Name, account.Role.ToString(), account.IsBlocked), CommandJson.Lines.AccountListed);
                output.Line($"{OneLine.Of(account.Name)}  {account.Role.ToString().ToLowerInvariant()}{(account.IsBlocked ? ", blocked" : "")}");
            }

            if (accounts.Count == 0) output.Remark("avow: there are no accounts yet; avow serve prints a link for the first administrator.");
        }));
        return command;
    }

    private static Command Reset(Option<string> archive)
    {
        var name = new Argument<string>("name") { Description = "The account's name." };
        var origin = new Option<string?>("--origin") { Description = "The address under which the desk is reached.", HelpName = "ADDRESS", DefaultValueFactory = _ => $"http://localhost:{ServeCommand.DefaultPort}" };
        var command = new Command("reset", Shared.Examples("Print a link, good once and for three days, that lets somebody back into their account.", "avow account reset \"Ada Example\" --origin https://archive.example")) { name, origin, archive };
        command.SetAction((parsed, cancel) => With(parsed, archive, Output.Of(parsed, json: false), async (desk, output) =>
        {
            if (output.Good(await desk.LinkBack(parsed.GetValue(name)!, cancel), out var link)) output.Line($"{parsed.GetValue(origin)!.TrimEnd('/')}{link}");
        }));
        return command;
    }

    private static Command Block(Option<string> archive)
    {
        var name = new Argument<string>("name") { Description = "The account's name." };
        var lift = new Option<bool>("--lift") { Description = "Lift the block." };
        var command = new Command("block", Shared.Examples("Block an account; whoever is signed in with it is out at once.", "avow account block \"Ada Example\"")) { name, lift, archive };
        command.SetAction((parsed, cancel) => With(parsed, archive, Output.Of(parsed, json: false), async (desk, output) =>
        {
            if (output.Good(await desk.Block(parsed.GetValue(name)!, !parsed.GetValue(lift), cancel), out var account)) output.Line($"{OneLine.Of(account.Name)}: {(account.IsBlocked ? "blocked" : "may sign in")}");
        }));
        return command;
    }

    private static Task<int> With(ParseResult parsed, Option<string> archive, Output output, Func<AccountsFromServer, Output, Task> work) => Shared.WithArchive(parsed.GetValue(archive)!, output, async opened =>
    {
        await using var desk = new AccountsFromServer(new() { Archive = opened, Addresses = new PageAddresses(), Time = TimeProvider.System });
        await work(desk, output);
    });
}

/// <summary>One account, for programs.</summary>
internal sealed record AccountListed(string Name, string Role, bool IsBlocked);
