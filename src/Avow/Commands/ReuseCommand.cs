using System.CommandLine;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow reuse</c>: every passage that two text files of a folder share, without an archive.</summary>
internal static class ReuseCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Folder of text files (UTF-8); the folders in it are looked into." };
        var lines = new Option<bool>("--jsonl") { Description = "One JSON object a line: a, a_span, b, b_span, kind, score. a and b are paths in the folder without their ending; spans are [start, end) in UTF-16 units." };
        var memory = new Option<string?>("--memory") { Description = "About how much memory to use beside the program itself, as 512MiB or 1GiB; the rest goes through temporary files. Without it there is no limit.", HelpName = "SIZE" };
        var threads = new Option<int>("--threads") { Description = "How many threads work.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var part = new Option<string?>("--part") { Description = $"Do only the third of sixteen shares of the work (3/16; {Reuse.MaxParts} at most), and write what --merge needs. Shares may run at the same time, on several machines.", HelpName = "I/N" };
        var merge = new Option<string[]>("--merge") { Description = "Make the result from the files of all parts; the folder must be the same.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var timings = new Option<bool>("--timings") { Description = "Say on standard error what each stage took." };
        var command = new Command("reuse", Shared.Examples(
            "Find every passage that two text files share, to the exact words: verbatim, edited, misread by a machine, moved. The same files give the same lines, byte for byte, whatever the means.",
            "avow reuse texts/ --jsonl > matches.jsonl",
            "avow reuse texts/ --jsonl --memory 1GiB --timings",
            "avow reuse texts/ --part 1/2 > 1.part; avow reuse texts/ --part 2/2 > 2.part; avow reuse texts/ --jsonl --merge 1.part 2.part"))
        {
            folder, lines, memory, threads, part, merge, timings,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(lines));
            if (!output.Good(ReuseWishes.Of(parsed.GetValue(memory), parsed.GetValue(threads), parsed.GetValue(part), parsed.GetValue(merge) ?? []), out var wishes)) return Task.FromResult(ExitCodes.Usage);
            if (!output.Good(TextFolder.Open(parsed.GetValue(folder)!, output.Problem), out var texts)) return Task.FromResult(output.ExitCode);
            using var written = new ReuseLines(parsed.InvocationConfiguration.Output, texts, parsed.GetValue(lines));
            var summary = Do(wishes, texts, written, output, cancel);
            if (summary is null) return Task.FromResult(cancel.IsCancellationRequested ? ExitCodes.Interrupted : output.ExitCode);
            foreach (var problem in texts.Refused) output.Problem(problem);
            foreach (var number in summary.TooLong) output.Problem(new(ProblemKind.TooLarge, texts.Names[number], "it has more than sixteen million words", "Cut it into several files."));
            foreach (var number in summary.Changed) output.Problem(new(ProblemKind.Changed, texts.Names[number], "it was changed while it was looked at, so nothing of it is told", "Run the command again."));
            if (parsed.GetValue(timings)) output.Remark(StageTable.Of(summary));
            if (wishes.Part is null) output.Line($"{Counted.Of(summary.Matches, "passage")} shared by {Counted.Of(summary.Texts, "text")}.");
            return Task.FromResult(output.ExitCode);
        });
        return command;
    }

    private static ReuseSummary? Do(ReuseWishes wishes, TextFolder texts, ReuseLines lines, Output output, CancellationToken cancel)
    {
        try
        {
            if (wishes.Part is { } part)
            {
                var summary = Reuse.Part(texts, wishes.Options, part, wishes.Parts, lines.Add, cancel);
                lines.End(part, wishes.Parts, summary.Collection);
                return summary;
            }

            var found = wishes.Merge.Count > 0 ? Merged(wishes, texts, lines, output, cancel) : Reuse.Find(texts, wishes.Options, lines.Add, cancel);
            lines.Flush();
            return found;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            output.Problem(new(ProblemKind.NotPermitted, "avow reuse", $"something could not be read or written ({broken.Message.TrimEnd('.')})", "Look whether a disk is full and where the output goes."));
            return null;
        }
    }

    private static ReuseSummary? Merged(ReuseWishes wishes, TextFolder texts, ReuseLines lines, Output output, CancellationToken cancel)
    {
        var parts = wishes.Merge.Select(path => new PartFile(path)).ToList();
        return Reuse.Merge(texts, wishes.Options, parts.SelectMany(part => part.Hits(texts.Count)), IsWhole, lines.Add, cancel);

        bool IsWhole(ulong collection)
        {
            if (PartFile.WhatIsWrong(parts, collection) is not { } problem) return true;
            output.Problem(problem);
            return false;
        }
    }
}
