using System.CommandLine;
using Avow.Console;

namespace Avow.Commands;

/// <summary><c>avow backup</c>: a consistent copy, even while others write.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var archive = Shared.Archive();
        var target = new Argument<string>("folder") { Description = "Where the copy goes: a folder that does not exist yet." };
        var command = new Command("backup", Shared.Examples(
            "Copy the archive as it is at this instant; others may go on writing. A copy that is there is whole.",
            "avow backup /mnt/disk/strait-2026-11-21"))
        {
            target, archive,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (output.Good(opened.Upkeep.Backup(parsed.GetValue(target)!), out var folder)) output.Line($"Copied to {folder}");
            }, cancel);
        });
        return command;
    }
}
