using System.Globalization;

namespace Avow.Benchmarks;

/// <summary><c>avow align --lines</c> over a text of invented words and its translation, beside hunalign when its program is given.</summary>
internal sealed class AlignFigures(Workshop workshop)
{
    private const int SentencesPerPage = 20;

    public async Task<int> Measure(CancellationToken cancel)
    {
        var sentences = workshop.Options.Pages * SentencesPerPage;
        var (a, b, planted, found) = (workshop.Place("align.a.txt"), workshop.Place("align.b.txt"), workshop.Place("align.beads"), workshop.Place("align.found"));
        new TranslationWriter(workshop.Options.Seed).Write(sentences, a, b, planted);
        var ours = await Child.Run("sh", ["-c", "exec dotnet \"$0\" align --lines \"$1\" \"$2\" --from und --to und --dictionaries none > \"$3\"", workshop.Program, a, b, found], cancel);
        var count = (double)File.ReadLines(a).Count() + File.ReadLines(b).Count();
        var beads = Beads(await File.ReadAllLinesAsync(planted, cancel));
        var right = F1(beads, Beads(await File.ReadAllLinesAsync(found, cancel)));
        var their = workshop.Options.Hunalign is { } hunalign ? await Hunalign(hunalign, a, b, cancel) : null;
        Row("align: sentences a second of processor", $"{count / ours.Processor.TotalSeconds:0}", their is null ? null : $"{count / their.Processor.TotalSeconds:0} (hunalign)", their?.Processor / ours.Processor);
        Row("align: seconds of the clock", $"{ours.Wall.TotalSeconds:0.0}", their is null ? null : $"{their.Wall.TotalSeconds:0.0}", their?.Wall / ours.Wall);
        Row("align: peak memory, MiB", $"{ours.PeakKiB / 1024.0:0}", their is null ? null : $"{their.PeakKiB / 1024.0:0}", null);
        Row("align: beads, strict F1", $"{right:0.000}", their is null ? null : $"{F1(beads, Rungs(their.Output)):0.000}", null);
        if (their is null) Console.WriteLine("\nhunalign is absent: give its program with --hunalign PATH to have it beside ours.");
        return 0;
    }

    private static void Row(string figure, string ours, string? beside, double? ratio) => Table.Row(figure, $"{ours}", beside is null ? null : (FormattableString)$"{beside}", ratio);

    private async Task<Child> Hunalign(string program, string a, string b, CancellationToken cancel)
    {
        var dictionary = workshop.Place("null.dic");
        await File.WriteAllTextAsync(dictionary, "", cancel);
        return await Child.Run(program, ["-utf", dictionary, a, b], cancel);
    }

    private static HashSet<string> Beads(IEnumerable<string> lines) => [.. lines.Where(line => !line.StartsWith("[]", StringComparison.Ordinal) && !line.EndsWith("[]", StringComparison.Ordinal))];

    // A ladder has a rung where both texts have come to the end of a bead.
    private static HashSet<string> Rungs(string ladder)
    {
        var rungs = ladder.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).Select(parts => (A: Number(parts[0]), B: Number(parts[1]))).ToList();
        return Beads(rungs.Zip(rungs.Skip(1), (from, to) => $"[{Numbers(from.A, to.A)}]:[{Numbers(from.B, to.B)}]"));
    }

    private static double F1(HashSet<string> planted, HashSet<string> found) => 2.0 * planted.Count(found.Contains) / Math.Max(1, planted.Count + found.Count);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string Numbers(int start, int end) => string.Join(", ", Enumerable.Range(start, end - start));
}
