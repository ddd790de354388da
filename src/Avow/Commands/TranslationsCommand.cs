using System.CommandLine;
using Avow.Console;
using Avow.Relating;
using Avow.Road;

namespace Avow.Commands;

/// <summary><c>avow translations</c>: which text files of a folder are translations of which, without an archive.</summary>
internal static class TranslationsCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Folder of text files (UTF-8); the folders in it are looked into." };
        var lines = new Option<bool>("--jsonl") { Description = "One JSON object a line: a, b, score, evidence. a and b are paths in the folder without their ending, a before b; score is from 0 to 1." };
        var threads = new Option<int>("--threads") { Description = "How many threads work.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        threads.Validators.Add(given => Shared.Must(given, "--threads", value => int.TryParse(value, out var count) && count is >= 1 and <= 256, "it is not a number from 1 to 256"));
        var command = new Command("translations", Shared.Examples(
            "Find which texts of a folder are translations of each other, or of a third, in any languages: by numbers, names, meanings, and the lengths of their sentences and paragraphs. The likeliest pairs first; texts of one language are left to avow reuse. The same files give the same lines, byte for byte.",
            "avow translations texts/",
            "avow translations texts/ --jsonl > translations.jsonl"))
        {
            folder, lines, threads,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, parsed.GetValue(lines));
            if (!output.Good(TextFolder.Open(parsed.GetValue(folder)!, output.Problem), out var texts)) return Task.FromResult(output.ExitCode);
            try
            {
                var sketches = Sketches(texts, parsed.GetValue(threads), cancel);
                foreach (var problem in texts.Refused) output.Problem(problem);
                var written = new TranslationLines(parsed.InvocationConfiguration.Output, texts.Names, parsed.GetValue(lines));
                var pairs = TranslationDetection.Among(sketches, parsed.GetValue(threads), cancel);
                foreach (var pair in pairs) written.Add(pair);
                written.Flush();
                output.Line($"{Counted.Of(pairs.Count, "pair")} among {Counted.Of(texts.Count, "text")}.");
                return Task.FromResult(output.ExitCode);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return Task.FromResult(ExitCodes.Interrupted);
            }
        });
        return command;
    }

    private static TranslationSketch[] Sketches(TextFolder texts, int threads, CancellationToken cancel)
    {
        var sketches = new TranslationSketch[texts.Count];
        Parallel.For(0, texts.Count, new() { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, text =>
        {
            var words = texts.Read(text);
            sketches[text] = TranslationSketch.Of(new() { Words = words, Language = LanguageOf.Text(words) });
        });
        return sketches;
    }
}
