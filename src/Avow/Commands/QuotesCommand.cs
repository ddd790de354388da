using System.CommandLine;
using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow quotes</c>: where words come from, and who shares words with a text.</summary>
internal static class QuotesCommand
{
    public static Command Create()
    {
        var asked = new Argument<string[]>("words") { Description = "Words as somebody quotes them; - reads them from standard input; or a text's id or label.", Arity = ArgumentArity.ZeroOrMore };
        var take = Shared.Take("texts");
        var lines = new Option<bool>("--lines") { Description = "Every line of standard input is a question of its own; answers come in their order, with the number of the line." };
        var timings = new Option<bool>("--timings") { Description = "Say on standard error how long the answers took." };
        var archive = Shared.Archive();
        var json = Shared.Json();
        var command = new Command("quotes", Shared.Examples(
            "Find where a sentence comes from, to the exact passage, also when words of it were changed or misspelt: best first, then the earliest. Of a text: who shares words with it.",
            "avow quotes \"we have read the accounts and believe neither\"",
            "cat letter.txt | avow quotes - --json",
            "avow quotes ferry-north-en"))
        {
            asked, take, lines, timings, archive, json,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(json));
            var words = parsed.GetValue(asked)!;
            if (parsed.GetValue(lines)) return Shared.WithArchive(parsed.GetValue(archive)!, output, opened => QuotesOfLines.Show(output, opened, parsed.GetValue(take), parsed.GetValue(timings), cancel), cancel);
            if (words is ["-"]) words = [Typed()];
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened => Show(output, opened, string.Join(' ', words), parsed.GetValue(take)), cancel);
        });
        return command;
    }

    private static void Show(Output output, IArchive archive, string untrusted, int take)
    {
        if (!output.Good(Quoting.Asked(untrusted), out var asked)) return;
        Problem? unknown = null;
        if (!asked.Any(char.IsWhiteSpace) && archive.Library.Resolve(asked).TryGet(out var id, out unknown))
        {
            QuotesOfText.Show(output, archive, id);
            return;
        }

        var found = new Quoting(archive).Find(asked, take);
        if (found.Best.Count == 0 && unknown is not null && LooksLikeName(asked)) output.Problem(unknown);
        else Show(output, archive, asked, found);
        if (archive.Relations.Matching().Unrelated is > 0 and var waiting) output.Remark($"avow: {Counted.Of(waiting, "text")} {(waiting == 1 ? "is" : "are")} not related yet and may have these words too. Next: avow relate");
    }

    private static void Show(Output output, IArchive archive, string asked, Quoted found)
    {
        if (found.IsPhrase) output.Remark(found.AreTelling
            ? "avow: no text shares so much of these words that it could be recognised; looked for exactly these words."
            : "avow: these words are too few or too plain to be recognised when they are changed; looked for exactly these words.");
        foreach (var text in found.Best) FoundText.Show(output, archive, asked, text);
        output.Line(found.Texts switch
        {
            0 => "Nothing found.",
            var n => $"{Counted.Of(n, found.IsPhrase ? "statement" : "text")}{(n > found.Best.Count ? string.Create(CultureInfo.InvariantCulture, $", the best {found.Best.Count} shown") : "")}.",
        });
    }

    // An id, or the beginning of one, has a digit in all but a few cases; a label has a hyphen.
    private static bool LooksLikeName(string asked) => asked.Any(char.IsAsciiDigit) || asked.Contains('-', StringComparison.Ordinal) || asked.Contains('#', StringComparison.Ordinal);

    private static string Typed()
    {
        var block = new char[Quoting.MaxChars + 1];
        return new(block, 0, System.Console.In.ReadBlock(block));
    }
}
