using System.CommandLine;
using Avow.Archive;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow reread</c>: reads kept captures again with the readers of today.</summary>
internal static class RereadCommand
{
    public static Command Create()
    {
        var names = new Argument<string[]>("name")
        {
            Description = "A text (its id or the beginning of it, or its label), a capture's id, or a source's address with all its captures.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all") { Description = "Read every capture again, also those that a reader of today has read." };
        var ocr = Shared.Ocr();
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("reread", Shared.Examples(
            "Read kept captures again: without a name, those that an older reader has read or that nobody could read. The bytes stay as they are; texts keep their ids; what an editor corrected, confirmed or asserted stays. It can be stopped and run again.",
            "avow reread",
            "avow reread k7qf",
            "avow reread https://union.example/statement",
            "avow reread --all"))
        {
            names, all, ocr, archive, json,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(all) && given.GetValue(names) is { Length: > 0 }) given.AddError("--all reads every capture again; leave it out, or leave the names out");
        });
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, async opened =>
            {
                var given = parsed.GetValue(names)!;
                var captures = given.Length > 0 ? Named(opened, given, output) : RereadingStep.Outdated(opened, parsed.GetValue(all));
                var sum = await new RereadingStep(opened, output, TimeProvider.System, new ReadingManner(parsed.GetValue(ocr), cancel)).Reread(captures, sayUnread: given.Length > 0, cancel);
                if (given.Length == 0 || sum.Captures > 0) Say(output, sum);
            }, cancel);
        });
        return command;
    }

    private static List<Capture> Named(IArchive archive, string[] names, Output output)
    {
        List<Capture> captures = [];
        foreach (var name in names)
        {
            if (output.Good(CaptureNames.Find(archive.Library, name), out var named)) captures.AddRange(named);
        }

        return [.. captures.DistinctBy(capture => capture.Id)];
    }

    private static void Say(Output output, RereadSum sum)
    {
        output.Line(sum.Captures == 0
            ? "Nothing to read again: readers of today have read everything that can be read."
            : $"Read {Counted.Of(sum.Captures, "capture")} again; {Difference(sum)}{Unread(sum)}.");
        if (sum.TouchesTexts) output.Line("Next: avow relate");
    }

    private static string Difference(RereadSum sum) => !sum.TouchesTexts
        ? "nothing reads otherwise"
        : $"{Counted.Of(sum.Documents, "document")} and {Counted.Of(sum.ChangedTexts, "text")} changed, {Counted.Of(sum.AddedTexts, "text")} new, {sum.SupersededTexts:N0} superseded";

    private static string Unread(RereadSum sum) =>
        (sum.ReadNow > 0 ? $"; {sum.ReadNow:N0} could not be read before" : "") + (sum.Unread > 0 ? $"; {sum.Unread:N0} cannot be read" : "");
}
