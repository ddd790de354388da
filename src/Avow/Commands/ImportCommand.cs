using System.CommandLine;
using System.Data.Common;
using Avow.Console;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow import</c>: an archive out of a parcel.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var parcel = new Argument<string>("parcel") { Description = "A folder that avow export --parcel wrote, or a copy of one." };
        var json = Shared.Json();
        var archive = Shared.Archive();
        var command = new Command("import", Shared.Examples(
            "Make an archive again out of a parcel: in a new folder, or in an archive that is empty. Every file is first held to its SHA-256. An archive that holds this very parcel stays as it is; one that holds anything else is refused and not touched.",
            "avow import parcel --archive again",
            "avow verify parcel"))
        {
            parcel, json, archive,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            try
            {
                new ParcelImporting(output, TimeProvider.System).From(parsed.GetValue(parcel)!, parsed.GetValue(archive)!, cancel);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                output.Remark("avow: stopped; nothing was taken in, and the same command begins again.");
                return Task.FromResult(ExitCodes.Interrupted);
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or DbException)
            {
                output.ArchiveProblem(new(Statements.ProblemKind.NotPermitted, parsed.GetValue(parcel)!, $"something could not be read or written ({broken.Message.TrimEnd('.')})", "Look whether a disk is full and whether this user may read the parcel; nothing was taken in."));
            }

            return Task.FromResult(output.ExitCode);
        });
        return command;
    }
}
