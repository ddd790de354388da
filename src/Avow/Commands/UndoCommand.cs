using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow undo</c>: what stood before a set of changes stands again.</summary>
internal static class UndoCommand
{
    public static Command Create()
    {
        var number = new Argument<long>("number") { Description = "The set of changes, as avow changes numbers it." };
        var by = EditorsLine.Option("--by", "Who puts it back.", "NAME");
        var why = EditorsLine.Option("--why", "Why it was not right.", "REASON");
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("undo", Shared.Examples(
            "Put back what stood before a set of changes, all of it or nothing. Refused where something of it was changed since. An undoing is a change itself, and can be undone.",
            "avow undo 12 --by Mara --why mistaken"))
        {
            number, by, why, archive, json,
        };
        command.Validators.Add(given =>
        {
            if (string.IsNullOrWhiteSpace(given.GetValue(by)) || string.IsNullOrWhiteSpace(given.GetValue(why))) given.AddError("an undoing says by whom and why: --by NAME --why REASON");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                var editor = new Editor(parsed.GetValue(by)!, TimeProvider.System.GetUtcNow(), parsed.GetValue(why));
                if (!output.Good(opened.Changes.Undo(parsed.GetValue(number), editor), out var undone)) return;
                ChangeReport.Say(output, undone);
                if (!Settling.IsDone(opened, output, cancel)) return;
                if (opened.Relations.Matching().Unrelated > 0 || opened.Relations.Undrawn(1).Count > 0) output.Line("Next: avow relate");
            }, cancel);
        });
        return command;
    }
}
