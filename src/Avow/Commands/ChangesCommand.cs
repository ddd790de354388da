using System.CommandLine;
using Avow.Archive;
using Avow.Console;

namespace Avow.Commands;

/// <summary><c>avow changes</c>: who changed what, when and why, newest first.</summary>
internal static class ChangesCommand
{
    public static Command Create()
    {
        var number = new Argument<long?>("number") { Description = "Only this set of changes, with everything in it.", Arity = ArgumentArity.ZeroOrOne };
        var by = EditorsLine.Option("--by", "Only what this editor changed.", "NAME");
        var before = new Option<long?>("--before") { Description = "Only sets before this number, to go on where a list ended.", HelpName = "N" };
        var take = Shared.Take("sets");
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("changes", Shared.Examples(
            "List what editors changed, by whichever door: who, when, why, and of each thing what stood before and what stands since. What was changed together has one number, and is undone together: avow undo N.",
            "avow changes",
            "avow changes 12 --json",
            "avow changes --by Mara --take 50"))
        {
            number, by, before, take, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (parsed.GetValue(number) is { } one) ChangeReport.One(output, opened.Changes, one);
                else ChangeReport.List(output, opened.Changes.Latest(parsed.GetValue(take), parsed.GetValue(before), parsed.GetValue(by) is { } name ? new ChangesOf { By = name } : null));
            }, cancel);
        });
        return command;
    }
}
