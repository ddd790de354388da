using System.CommandLine;
using Avow.Alignments;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow align</c>: which sentences of a text and of its translation belong together, and what differs, without an archive.</summary>
internal static class AlignCommand
{
    public static Command Create()
    {
        var texts = new Argument<string[]>("text") { Description = "The file of the text and the file of its translation, in any format that can be read.", Arity = new(0, 2) };
        var lines = new Option<string[]>("--lines") { Description = "Two files of UTF-8 text in place of them, one segment (sentence, verse, paragraph) a line; beads alone are printed.", HelpName = "A B", AllowMultipleArgumentsPerToken = true };
        var from = Shared.Tag("--from", "Language of the first, as a BCP 47 tag. Without it, found from the text.");
        var to = Shared.Tag("--to", "Language of the second.");
        var json = new Option<bool>("--json") { Description = "One JSON object: sentences with their places, beads, differences." };
        var tmx = new Option<string?>("--tmx") { Description = "Write a translation memory, TMX 1.4b, to a file that does not exist yet, or - for standard output.", HelpName = "FILE" };
        var html = new Option<string?>("--html") { Description = "Write a page of two columns to a file that does not exist yet, or - for standard output.", HelpName = "FILE" };
        var dictionaries = new Option<string>("--dictionaries") { Description = "With --lines: folder of FreeDict dictionaries (Debian: dict-freedict-*) whose words are used when they are there; none for none.", HelpName = "DIR|none", DefaultValueFactory = _ => InstalledDictionaries.UsualFolder };
        var command = new Command("align", Shared.Examples(
            "Say which sentences of two files are translations of each other: one bead a line, in order, as [0, 1]:[2]; sentences (or lines) are counted from 0, and an empty list says that nothing stands there for these. Then what differs: passages left out, added or moved, numbers, dates and names that disagree. The same files give the same answer.",
            "avow align statement.en.pdf statement.ru.html",
            "avow align a.docx b.docx --html a-b.html --tmx a-b.tmx",
            "avow align --lines a.txt b.txt --from de --to fr > a-b.beads"))
        {
            texts, lines, from, to, dictionaries, json, tmx, html,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            var wish = new AlignmentWish(parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(json), parsed.GetValue(tmx), parsed.GetValue(html)) { Dictionaries = parsed.GetValue(dictionaries)! };
            try
            {
                return Task.FromResult((parsed.GetValue(texts), parsed.GetValue(lines)) switch
                {
                    ([], [var a, var b]) when !wish.IsMore => AligningLines.Run(a, b, wish, output, cancel),
                    ([], [_, _]) => Usage(output, "--lines", "it prints beads and nothing else", "Leave it out for --json, --tmx and --html."),
                    ([], { Length: > 0 }) => Usage(output, "--lines", "it wants two files", "Name the file of the text and the file of its translation."),
                    ([var a, var b], null or []) when wish is { Tmx: "-", Html: "-" } or { IsJson: true, Tmx: "-" } or { IsJson: true, Html: "-" } => Usage(output, "standard output", "only one thing can be written to it", "Name a file for the others."),
                    ([var a, var b], null or []) => AligningFiles.Run(a, b, wish, output, parsed.InvocationConfiguration.Output, cancel),
                    _ => Usage(output, "avow align", "it wants two files", "Name the file of the text and the file of its translation."),
                });
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return Task.FromResult(ExitCodes.Interrupted);
            }
        });
        return command;
    }

    private static int Usage(Output output, string thing, string reason, string repair)
    {
        output.Problem(new(ProblemKind.Malformed, thing, reason, repair));
        return ExitCodes.Usage;
    }
}
