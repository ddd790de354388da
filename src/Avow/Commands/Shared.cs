using System.CommandLine;
using Avow.Archive;
using Avow.Console;

namespace Avow.Commands;

/// <summary>The options that many commands share, and how a command gets at the archive.</summary>
internal static class Shared
{
    /// <summary>The folder used when neither --archive nor AVOW_ARCHIVE names one.</summary>
    public const string DefaultFolder = "archive";

    public static Option<string> Archive() => new("--archive", "-a")
    {
        Description = "Folder of the archive (or the variable AVOW_ARCHIVE; else ./archive).",
        HelpName = "DIR",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("AVOW_ARCHIVE") is { Length: > 0 } named ? named : DefaultFolder,
    };

    public static Option<bool> Json() => new("--json") { Description = "One JSON object a line, for programs." };

    public static Option<int> Port(int port) => new("--port") { Description = "Port to listen on; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => port };

    /// <summary>Opens the archive, does the work and says how it went.</summary>
    public static async Task<int> WithArchive(string folder, Output output, Func<IArchive, Task> work)
    {
        if (!SqliteArchive.Open(folder).TryGet(out var archive, out var problem))
        {
            output.Problem(problem);
            return ExitCodes.Archive;
        }

        using (archive)
        {
            await work(archive);
        }

        return output.Problems == 0 ? ExitCodes.Good : ExitCodes.Refused;
    }

    public static Task<int> WithArchive(string folder, Output output, Action<IArchive> work) => WithArchive(folder, output, archive =>
    {
        work(archive);
        return Task.CompletedTask;
    });

    /// <summary>Examples at the end of a command's description.</summary>
    public static string Examples(string description, params ReadOnlySpan<string> lines) => $"{description}\n\nExamples:\n  {string.Join("\n  ", lines)}";
}
