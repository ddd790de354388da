using System.CommandLine;
using Avow.Archive;
using Avow.Console;

namespace Avow.Commands;

/// <summary><c>avow restore</c>: makes an archive out of a backup.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var backup = new Argument<string>("backup") { Description = "A folder that avow backup made." };
        var archive = Shared.Archive();
        var command = new Command("restore", Shared.Examples(
            "Copy a backup to the place of an archive. Refuses a backup that is damaged and a place that is taken.",
            "avow restore /mnt/disk/strait-2026-11-21 --archive strait"))
        {
            backup, archive,
        };
        command.SetAction(parsed =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(SqliteArchive.Restore(parsed.GetValue(backup)!, parsed.GetValue(archive)!), out var folder)) return ExitCodes.Archive;
            output.Line($"Restored to {folder}");
            return ExitCodes.Good;
        });
        return command;
    }
}
