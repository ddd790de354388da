using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow init</c>: makes an archive.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var archive = Shared.Archive();
        var name = new Option<string>("--name") { Description = "What the archive calls itself on its pages.", HelpName = "NAME", DefaultValueFactory = _ => "Archive" };
        name.Validators.Add(given => EditorsLine.Bound(given, "--name"));
        var organisations = Organisations();
        var command = new Command("init", Shared.Examples(
            "Make a new archive in an empty folder.",
            "avow init --archive strait --name \"The Strait Papers\"",
            "avow init --archive strait --organisations organisations.json"))
        {
            archive, name, organisations,
        };
        command.SetAction(parsed =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(SqliteArchive.Create(parsed.GetValue(archive)!, parsed.GetValue(name)!), out var made)) return ExitCodes.Archive;
            using (made)
            {
                output.Line($"Made an archive in {made.Place}");
                if (parsed.GetValue(organisations) is { } file) Registration.Keep(made, file, output);
                output.Line("Next: avow add PATH|ADDRESS…");
            }

            return output.ExitCode;
        });
        return command;
    }

    internal static Option<string?> Organisations() => new("--organisations")
    {
        Description = "A JSON file of organisations, memberships, events and watch lists to take in first (see samples/README.md).",
        HelpName = "FILE",
    };
}
