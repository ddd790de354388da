using System.Globalization;
using System.Text.RegularExpressions;

namespace Avow.Benchmarks;

/// <summary><c>avow quotes</c> for sentences of the archive, every second one with a letter wrong and a word missing, beside grep for them.</summary>
internal sealed partial class QuotesFigures(Workshop workshop)
{
    private const int Questions = 500;

    /// <summary>Asking grep takes longer; one question in so many is enough for a median.</summary>
    private const int GrepOneIn = 25;

    public async Task<int> Measure(CancellationToken cancel)
    {
        var archive = await workshop.Archive(cancel);
        var words = workshop.Words(archive);
        await workshop.Avow(cancel, "relate", "--archive", archive);
        var (asked, answers) = (workshop.Place("asked.txt"), workshop.Place("answers.jsonl"));
        var sentences = Sentences(words);
        await File.WriteAllLinesAsync(asked, sentences.Select((sentence, number) => number % 2 == 0 ? sentence : Damaged(sentence)), cancel);
        List<double> grep = [];
        foreach (var sentence in sentences.Where((_, number) => number % GrepOneIn == 0))
            grep.Add((await Child.Run("sh", ["-c", "grep -c -F -e \"$1\" \"$2\" || true", "sh", sentence, words], cancel)).Wall.TotalMilliseconds);

        var said = workshop.Place("said.txt");
        await Child.Run("sh", ["-c", "exec dotnet \"$0\" quotes --lines --timings --json --take 3 --archive \"$1\" < \"$2\" > \"$3\" 2> \"$4\"", workshop.Program, archive, asked, answers, said], cancel);
        var times = Times().Match(await File.ReadAllTextAsync(said, cancel));
        Row("quotes: ms, median", times.Groups["median"].Value, Quantiles.Median(grep));
        Row("quotes: ms, 95 %", times.Groups["most"].Value, Quantiles.P95(grep));
        var found = (await File.ReadAllLinesAsync(answers, cancel)).Select(line => LineOf().Match(line).Groups["line"].Value).Distinct(StringComparer.Ordinal).Count();
        Table.Row("quotes: sentences found", $"{found} of {sentences.Count}");
        return 0;
    }

    private static void Row(string figure, string ours, double grep) =>
        Table.Row(figure, $"{ours}", $"{grep:0.00} (grep -c)", double.Parse(ours, CultureInfo.InvariantCulture) / grep);

    // Twelve words out of the middle of paragraphs, from all over the archive.
    private static List<string> Sentences(string wordsFile)
    {
        string[][] lines = [.. File.ReadLines(wordsFile).Select(line => line.Split(' ')).Where(line => line.Length > 40)];
        return [.. Enumerable.Range(0, Questions).Select(number => lines[(int)((long)number * lines.Length / Questions)]).Select(line => string.Join(' ', line[10..22]))];
    }

    private static string Damaged(string sentence)
    {
        var words = sentence.Split(' ').ToList();
        words.RemoveAt(3);
        words[7] = words[7].Length > 2 ? $"{words[7][..1]}x{words[7][2..]}" : words[7];
        return string.Join(' ', words);
    }

    [GeneratedRegex("median (?<median>[0-9.]+), 95 % (?<most>[0-9.]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Times();

    [GeneratedRegex("\"line\":(?<line>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex LineOf();
}
