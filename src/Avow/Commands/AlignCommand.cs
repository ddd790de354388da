using System.CommandLine;
using Avow.Console;
using Avow.Relating;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow align</c>: which segments of a text and of its translation belong together, without an archive.</summary>
internal static class AlignCommand
{
    // Of each file. A novel has ten thousand sentences, the Bible thirty thousand verses.
    private const int MostLines = 1_000_000;

    public static Command Create()
    {
        var files = new Option<string[]>("--lines") { Description = "Two files of UTF-8 text, one segment (sentence, verse, paragraph) a line.", HelpName = "A B", Required = true, AllowMultipleArgumentsPerToken = true };
        var from = Shared.Tag("--from", "Language of the first, as a BCP 47 tag. Without it, found from the text.");
        var to = Shared.Tag("--to", "Language of the second.");
        var dictionaries = new Option<string>("--dictionaries") { Description = "Folder of FreeDict dictionaries (Debian: dict-freedict-*) whose words are used when they are there; none for none.", HelpName = "DIR|none", DefaultValueFactory = _ => InstalledDictionaries.UsualFolder };
        var command = new Command("align", Shared.Examples(
            "Say which lines of two files are translations of each other: one bead a line, in order, as [0, 1]:[2]; lines are counted from 0, and an empty list says that nothing stands there for these lines. The same files give the same beads.",
            "avow align --lines statement.en.txt statement.ru.txt",
            "avow align --lines a.txt b.txt --from de --to fr > a-b.beads"))
        {
            files, from, to, dictionaries,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            if (parsed.GetValue(files) is not [var pathA, var pathB])
            {
                output.Problem(new(ProblemKind.Malformed, "--lines", "it wants two files", "Name the file of the text and the file of its translation."));
                return Task.FromResult(ExitCodes.Usage);
            }

            if (!output.Good(Read(pathA), out var a) || !output.Good(Read(pathB), out var b)) return Task.FromResult(output.ExitCode);
            var options = new AlignmentOptions { LanguageOfA = parsed.GetValue(from) ?? LanguageOf.Lines(a), LanguageOfB = parsed.GetValue(to) ?? LanguageOf.Lines(b) };
            try
            {
                options = options with { Words = Installed(parsed.GetValue(dictionaries)!, options, output, cancel) };
                foreach (var bead in SegmentAlignment.Align(a, b, options, cancel)) output.Line($"[{Numbers(bead.A)}]:[{Numbers(bead.B)}]");
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return Task.FromResult(ExitCodes.Interrupted);
            }

            return Task.FromResult(output.ExitCode);
        });
        return command;
    }

    private static List<BilingualWords> Installed(string folder, AlignmentOptions options, Output output, CancellationToken cancel)
    {
        var found = folder == "none" ? [] : InstalledDictionaries.For(folder, options.LanguageOfA, options.LanguageOfB, cancel);
        foreach (var (name, words) in found) output.Remark($"used: {name}, {words.Count} pairs of words");
        return [.. found.Select(dictionary => dictionary.Words)];
    }

    private static Outcome<List<string>> Read(string path)
    {
        if (!LineFile.Open(path).TryGet(out var text, out var problem)) return problem;
        using (text)
        {
            List<string> lines = [.. TextLines.Of(text).Take(MostLines + 1)];
            if (lines.Exists(line => line.Contains('\0', StringComparison.Ordinal))) return new Problem(ProblemKind.NotText, path, "it is no text, it has zero bytes", "Save it as UTF-8, one segment a line.");
            return lines.Count <= MostLines ? lines : new Problem(ProblemKind.TooLarge, path, $"it has more than {MostLines} lines", "Cut it at a chapter that both texts have.");
        }
    }

    private static string Numbers(TextRange range) => string.Join(", ", Enumerable.Range(range.StartInclusive, range.Length));
}
