using System.CommandLine;
using Avow.Console;
using Avow.Reading;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow language</c>: the language of every line of a file.</summary>
internal static class LanguageCommand
{
    /// <summary>Lines given to a core at once: some milliseconds of work.</summary>
    private const int ChunkLines = 256;

    public static Command Create()
    {
        var file = new Option<string>("--lines") { Description = "A file of UTF-8 text, one passage a line; - for standard input.", HelpName = "FILE", Required = true };
        var command = new Command("language", Shared.Examples(
            "Name the language of each line by its BCP 47 tag, one a line in the same order; \"und\" where too little stands in it. docs/languages.md lists the tags.",
            "avow language --lines paragraphs.txt",
            "cut -f3 table.tsv | avow language --lines -"))
        {
            file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(LineFile.Open(parsed.GetValue(file)!), out var text)) return output.ExitCode;
            using (text)
            {
                var chunks = TextLines.Of(text).Chunk(ChunkLines);
                await foreach (var tags in InOrder.Map(chunks, chunk => Array.ConvertAll(chunk, line => LanguageIdentifier.Of(line).Tag), cancel))
                    output.Line(string.Join('\n', tags));
            }

            return cancel.IsCancellationRequested ? ExitCodes.Interrupted : output.ExitCode;
        });
        return command;
    }
}
