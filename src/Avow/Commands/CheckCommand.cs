using System.CommandLine;
using Avow.Console;

namespace Avow.Commands;

/// <summary><c>avow check</c>: recomputes everything that can be recomputed and says what is wrong.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("check", Shared.Examples(
            "Recompute every hash, range and span of the archive and say what is wrong. Exits 1 when something is.",
            "avow check --archive strait"))
        {
            archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                var counts = opened.Library.Counts();
                var progress = new ProgressBar(output, TimeProvider.System, "Checking", "captures, documents and relations", counts.Captures + counts.Documents + counts.Relations);
                foreach (var problem in opened.Upkeep.Check(progress))
                {
                    output.Json(problem, CommandJson.Lines.Problem);
                    output.Problem(problem);
                }

                // A check of what cannot be written, a copy on a disc, is a check all the same.
                if (!opened.Upkeep.Keep(new(TimeProvider.System.GetUtcNow(), output.Problems)).TryGet(out _, out var unkept)) output.Remark($"avow: note: that it was checked could not be kept: {unkept.Reason}");
                foreach (var note in opened.Upkeep.Notes()) output.Remark($"avow: note: {note}");
                if (output.Problems == 0)
                    output.Line($"All is well: {Counted.Of(counts.Captures, "capture")}, {Counted.Of(counts.Documents, "document")}, {Counted.Of(counts.Texts, "text")}, {Counted.Of(counts.Relations, "relation")}.");
            }, cancel);
        });
        return command;
    }
}
