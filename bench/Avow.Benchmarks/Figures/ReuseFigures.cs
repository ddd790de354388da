namespace Avow.Benchmarks;

/// <summary><c>avow reuse</c> over a folder of text files, beside counting their words; and what each of its stages took.</summary>
internal sealed class ReuseFigures(Workshop workshop)
{
    public async Task<int> Measure(CancellationToken cancel)
    {
        var (texts, list) = (workshop.Texts(), workshop.Place("texts.list"));
        await File.WriteAllTextAsync(list, string.Join('\0', Directory.EnumerateFiles(texts, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)), cancel);
        await Child.Run("wc", ["-w", "--files0-from", list], cancel);
        var counted = await Child.Run("wc", ["-w", "--files0-from", list], cancel);
        var (matches, stages) = (workshop.Place("matches.jsonl"), workshop.Place("stages.txt"));
        var found = await Child.Run("sh", ["-c", "exec dotnet \"$0\" reuse \"$1\" --jsonl --timings > \"$2\" 2> \"$3\"", workshop.Program, texts, matches, stages], cancel);
        var count = (double)workshop.Options.Pages;
        Table.Row("reuse: texts a second", $"{count / found.Wall.TotalSeconds:0}", $"{count / counted.Wall.TotalSeconds:0} (wc -w)", found.Wall / counted.Wall);
        Table.Row("reuse: processor, ms a text", $"{found.Processor.TotalMilliseconds / count:0.000}", $"{counted.Processor.TotalMilliseconds / count:0.000}", found.Processor / counted.Processor);
        Table.Row("reuse: peak memory", $"{found.PeakKiB / 1024.0:0} MiB");
        Table.Row("reuse: passages found", $"{File.ReadLines(matches).Count()} in {count:0} texts");
        Console.WriteLine();
        await foreach (var line in File.ReadLinesAsync(stages, cancel)) Console.WriteLine($"    {line}");
        return 0;
    }
}
