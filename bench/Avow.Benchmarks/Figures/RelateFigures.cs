namespace Avow.Benchmarks;

/// <summary><c>avow relate</c> over an archive in which nothing is related yet, beside counting the same words.</summary>
internal sealed class RelateFigures(Workshop workshop)
{
    public async Task<int> Measure(CancellationToken cancel)
    {
        var archive = await workshop.Archive(cancel);
        var counted = await Child.Run("wc", ["-w", workshop.Words(archive)], cancel);
        var related = await workshop.Avow(cancel, "relate", "--anew", "--archive", archive);
        using var opened = Workshop.Open(archive);
        var counts = opened.Library.Counts();
        Table.Row("relate: texts a second", $"{counts.Texts / related.Wall.TotalSeconds:0}", $"{counts.Texts / counted.Wall.TotalSeconds:0} (wc -w)", related.Wall / counted.Wall);
        Table.Row("relate: processor, ms a text", $"{related.Processor.TotalMilliseconds / counts.Texts:0.00}", $"{counted.Processor.TotalMilliseconds / counts.Texts:0.000}", related.Processor / counted.Processor);
        Table.Row("relate: peak memory", $"{related.PeakKiB / 1024.0:0} MiB");
        var one = workshop.Place("one.html");
        await File.WriteAllTextAsync(one, $"<!doctype html><html lang=en><title>One more</title><article><h1>One more</h1>{string.Concat(File.ReadLines(workshop.Words(archive)).Where(line => line.Length > 200).Take(6).Select(line => $"<p>{line}</p>"))}</article>", cancel);
        await workshop.Avow(cancel, "add", "--archive", archive, one);
        var nothing = await workshop.Avow(cancel, "relate", "--help");
        var more = await workshop.Avow(cancel, "relate", "--archive", archive);
        Table.Row("relate: one text more: processor, ms", $"{more.Processor.TotalMilliseconds:0}", $"{nothing.Processor.TotalMilliseconds:0} (start alone)", more.Processor / nothing.Processor);
        Table.Row("relate: relations found", $"{counts.Relations} in {counts.Texts} texts");
        return 0;
    }
}
