using System.CommandLine;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow export</c>: everything as plain files.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where the files go: a folder that does not exist yet." };
        var archive = Shared.Archive();
        var command = new Command("export", Shared.Examples(
            "Write captures, texts and relations as plain files that need no Avow to be read; avow add --manifest takes the captures in again.",
            "avow export parcel",
            "avow add --manifest parcel/captures.jsonl --archive copy"))
        {
            folder, archive,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened => new Exporting(opened, output, TimeProvider.System).To(parsed.GetValue(folder)!, cancel), cancel);
        });
        return command;
    }
}
