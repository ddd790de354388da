using System.CommandLine;
using Avow.Console;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow compare</c>: two texts, with the words that differ.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var left = new Argument<string>("left") { Description = "A text's id or the beginning of it, or its label." };
        var right = new Argument<string>("right") { Description = "The text to hold against it." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("compare", Shared.Examples(
            "Show where two texts differ, word by word: [-left only-] {+right only+}. Of a text and its translation: which sentences are on one side only, and which numbers, dates and names do not agree.",
            "avow compare ferry-north-en ferry-north-en-updated",
            "avow compare ferry-north-ru federation-es"))
        {
            left, right, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened =>
            {
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(left)!), out var a)) return;
                if (!output.Good(opened.Library.Resolve(parsed.GetValue(right)!), out var b)) return;
                var (one, other) = (opened.Library.Find(a)!, opened.Library.Find(b)!);
                if (Languages.Primary(one.Language) == Languages.Primary(other.Language)) ComparedText.Show(output, one, other);
                else TranslationReport.Show(output, opened, one, other);
            }, cancel);
        });
        return command;
    }
}
