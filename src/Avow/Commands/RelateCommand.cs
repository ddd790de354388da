using System.CommandLine;
using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow relate</c>: finds what new texts share with all others.</summary>
internal static class RelateCommand
{
    public static Command Create()
    {
        var anew = new Option<bool>("--anew") { Description = "Believe nothing that was found before and find it again; editors' decisions stay." };
        var learn = new Option<bool>("--learn") { Description = "Learn words of each two languages from the translations in the archive (a dozen of two languages, or more), and align them anew with these." };
        var memory = new Option<string?>("--memory") { Description = "About how much memory to use beside the program itself, as 512MiB or 1GiB; the rest goes through temporary files. Without it there is no limit.", HelpName = "SIZE" };
        var threads = new Option<int>("--threads") { Description = "How many threads work.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var part = new Option<string?>("--part") { Description = $"Do only the third of sixteen shares of finding everything anew (3/16; {ArchiveMatching.MaxParts} at most), and write what --merge needs. The archive is only read; shares may run at the same time.", HelpName = "I/N" };
        var into = new Option<string?>("--out") { Description = "Where --part writes to; otherwise standard output.", HelpName = "FILE" };
        var merge = new Option<string[]>("--merge") { Description = "Relate anew from the files of all parts, made of the archive as it is.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var timings = new Option<bool>("--timings") { Description = "Say on standard error what each stage took." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("relate", Shared.Examples(
            "Find reprints, revisions and quotations between all texts, to the exact words, and translations, to the sentence. Only texts added since the last time are looked at; it can be stopped and run again. However the texts came, the result is the same, as long as nothing new is learned.",
            "avow relate",
            "avow relate --anew --memory 1GiB --timings",
            "avow relate --part 1/2 --out 1.part",
            "avow relate --part 2/2 --out 2.part",
            "avow relate --merge 1.part 2.part"))
        {
            anew, learn, memory, threads, part, into, merge, timings, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            if (!output.Good(ReuseWishes.Of(parsed.GetValue(memory), parsed.GetValue(threads), parsed.GetValue(part), parsed.GetValue(merge) ?? []), out var wishes)) return Task.FromResult(ExitCodes.Usage);
            if (parsed.GetValue(into) is not null && wishes.Part is null)
            {
                output.Problem(new(ProblemKind.Malformed, "--out", "it goes with --part only", "Leave it out; what is found goes into the archive."));
                return Task.FromResult(ExitCodes.Usage);
            }

            var manner = new MatchingManner
            {
                IsAnew = parsed.GetValue(anew),
                Learns = parsed.GetValue(learn),
                Options = wishes.Options with { Scratch = Scratch.Open },
                Part = wishes.Part is { } number ? (number, wishes.Parts) : null,
                Merge = wishes.Merge,
                Results = parsed.InvocationConfiguration.Output,
            };
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (manner.Part is null) Relate(opened, output, manner, parsed.GetValue(timings), cancel);
                else WritePart(opened, output, manner, parsed.GetValue(into), parsed.GetValue(timings), cancel);
            }, cancel);
        });
        return command;
    }

    private static void Relate(IArchive archive, Output output, MatchingManner manner, bool timings, CancellationToken cancel)
    {
        var related = new Journey(archive, output, TimeProvider.System).Relate(manner, cancel);
        if (related.Matching is not { } matching) return;
        var kinds = archive.Relations.Kinds();
        output.Json(new RelatedLine(related.Texts, related.Relations) { Pairs = matching.Pairs, Matches = matching.Matches, TranslationPairs = related.Translations?.Pairs ?? 0, Translations = related.Translations?.Found ?? 0, Kinds = kinds.ToDictionary(kind => kind.Kind.ToString(), kind => kind.Relations, StringComparer.Ordinal) }, CommandJson.Lines.RelatedLine);
        output.Line($"Related {Counted.Of(related.Texts, "new text")}; the archive holds {Counted.Of(related.Relations, "relation")}{(kinds.Count == 0 ? "" : $" ({string.Join(", ", kinds.Select(Shown))})")}.");
        if (related.Translations is { Pairs: > 0 } translations) output.Line($"Looked at {Counted.Of(translations.Pairs, "pair")} of texts in two languages; {translations.Found} {(translations.Found == 1 ? "is a translation" : "are translations")}.");
        if (matching.Pairs > 0) output.Line($"Compared {Counted.Of(matching.Pairs, "pair")} of texts; {Counted.Of(matching.Matches, "pair")} {(matching.Matches == 1 ? "shares" : "share")} a passage.");
        if (timings) Say(output, matching, string.Create(CultureInfo.InvariantCulture, $"finding translations took {related.Translating.TotalSeconds:0.00} s, drawing {related.Drawing.TotalSeconds:0.00} s"));
    }

    private static void WritePart(IArchive archive, Output output, MatchingManner manner, string? path, bool timings, CancellationToken cancel)
    {
        if (path is null)
        {
            if (new Matching(archive, output, TimeProvider.System, manner).MatchNewTexts(cancel) is { } written && timings) Say(output, written, "");
            return;
        }

        using var file = new UnfinishedFile(path);
        using (var writer = new StreamWriter(file.Stream, leaveOpen: true))
        {
            if (new Matching(archive, output, TimeProvider.System, manner with { Results = writer }).MatchNewTexts(cancel) is not { } matching) return;
            if (timings) Say(output, matching, "");
            output.Line($"Compared {Counted.Of(matching.Pairs, "pair")} of texts; {Counted.Of(matching.Matches, "pair")} {(matching.Matches == 1 ? "shares" : "share")} a passage.");
        }

        file.Finish();
    }

    private static void Say(Output output, MatchingSummary matching, string more)
    {
        if (matching.Times is { } times) output.Remark(StageTable.Of(times, more));
        else if (more.Length > 0) output.Remark(more);
    }

    private static string Shown(KindCount kind) => string.Create(CultureInfo.InvariantCulture, $"{kind.Relations} {kind.Kind.ToString().ToLowerInvariant()}");
}
