using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Statements;

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

    public static Option<bool> Ocr() => new("--ocr") { Description = "Read pages that are pictures by character recognition (needs tesseract-ocr); slow, and every word is marked as such." };

    public static Option<bool> KeepMetadata() => new("--keep-metadata") { Description = "Publish captured pictures and documents with the metadata in them (EXIF, authors, machines), and PDF, which cannot be freed of it. Otherwise it is taken out, or the file is not published." };

    public static Option<int> Port(int port) => new("--port") { Description = "Port to listen on; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => port };

    public static Option<int> Take(string what)
    {
        var take = new Option<int>("--take") { Description = $"How many {what} to show, at most 100.", HelpName = "N", DefaultValueFactory = _ => 10 };
        // The value itself cannot be asked for when it is no number.
        take.Validators.Add(given => Must(given, "--take", value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 100, "it is not a number from 1 to 100"));
        return take;
    }

    /// <summary>A language as a BCP 47 tag.</summary>
    public static Option<string?> Tag(string name, string description)
    {
        var tag = new Option<string?>(name) { Description = description, HelpName = "TAG" };
        MustBeTag(tag);
        return tag;
    }

    public static void MustBeTag(Option<string?> option) =>
        option.Validators.Add(given => Must(given, option.Name, Languages.IsWellFormed, "it is not a language tag such as en or zh-Hant"));

    /// <summary>Refuses a value that is not good, with the reason.</summary>
    public static void Must(OptionResult given, string name, Func<string, bool> isGood, string reason)
    {
        if (given.Tokens is [{ Value: var value }, ..] && !isGood(value)) given.AddError($"{name} {value}: {reason}");
    }

    /// <summary>Opens the archive, does the work and says how it went. What a broken disk throws becomes one line.</summary>
    public static async Task<int> WithArchive(string folder, Output output, Func<IArchive, Task> work, CancellationToken cancel = default)
    {
        if (!SqliteArchive.Open(folder).TryGet(out var archive, out var problem))
        {
            output.Problem(problem);
            return ExitCodes.Archive;
        }

        using (archive)
        {
            try
            {
                await work(archive);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                // The exit code says it.
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                output.ArchiveProblem(new(ProblemKind.NotPermitted, archive.Place, $"something could not be read or written ({broken.Message.TrimEnd('.')})", "Look whether a disk is full and where the output goes; avow check says whether the archive is sound."));
            }
            catch (DbException broken)
            {
                output.ArchiveProblem(new(ProblemKind.Damaged, archive.Place, $"it could not be read ({broken.Message.TrimEnd('.')})", "Look for what is wrong with avow check; restore the latest backup with avow restore."));
            }
        }

        if (!cancel.IsCancellationRequested) return output.ExitCode;
        output.Remark("avow: stopped; what was acknowledged before is kept, and the same command goes on from there.");
        return ExitCodes.Interrupted;
    }

    public static Task<int> WithArchive(string folder, Output output, Action<IArchive> work, CancellationToken cancel = default) => WithArchive(
        folder,
        output,
        archive =>
        {
            work(archive);
            return Task.CompletedTask;
        },
        cancel);

    /// <summary>Examples at the end of a command's description.</summary>
    public static string Examples(string description, params ReadOnlySpan<string> lines) => $"{description}\n\nExamples:\n  {string.Join("\n  ", lines)}";
}
