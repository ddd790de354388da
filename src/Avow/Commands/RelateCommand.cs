using System.CommandLine;
using Avow.Console;

namespace Avow.Commands;

/// <summary><c>avow relate</c>: finds what new texts share with all others.</summary>
internal static class RelateCommand
{
    public static Command Create()
    {
        var anew = new Option<bool>("--anew") { Description = "Forget what was found before and find it again; editors' decisions stay." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("relate", Shared.Examples(
            "Find reprints, revisions and quotations between all texts, to the exact words. Only texts added since the last time are looked at; it can be stopped and run again.",
            "avow relate",
            "avow relate --anew"))
        {
            anew, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (parsed.GetValue(anew) && !output.Kept(opened.Relations.Forget(), out _)) return;
                var related = new Journey(opened, output, TimeProvider.System).Relate(cancel);
                output.Json(new RelatedLine(related.Texts, related.Relations), CommandJson.Lines.RelatedLine);
                output.Line($"Related {Counted.Of(related.Texts, "new text")}; the archive holds {Counted.Of(related.Relations, "relation")}.");
            }, cancel);
        });
        return command;
    }
}
