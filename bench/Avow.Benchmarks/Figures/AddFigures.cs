using System.Diagnostics;
using AngleSharp.Html.Parser;

namespace Avow.Benchmarks;

/// <summary>
/// <c>avow add</c> beside the least that anybody would have to do: write every file and flush it, and parse every page on all
/// processors. Adding the first tenth alone shows whether a page costs the same in a large archive as in a small one.
/// </summary>
internal sealed class AddFigures(Workshop workshop)
{
    public async Task<int> Measure(CancellationToken cancel)
    {
        var pages = workshop.Options.Pages;
        var files = Directory.GetFiles(workshop.Pages(), "*.html", SearchOption.AllDirectories);
        var (wall, processor) = Baseline(files);
        var archive = workshop.Place("add");
        var child = await workshop.FillArchive(archive, cancel);
        using (var opened = Workshop.Open(archive))
        {
            if (opened.Library.Counts().Captures != pages) throw new InvalidOperationException($"{opened.Library.Counts().Captures} of {pages} pages are in the archive.");
        }

        Table.Row("add: pages a second", $"{pages / child.Wall.TotalSeconds:0}", $"{pages / wall.TotalSeconds:0} (write, flush, parse)", child.Wall / wall);
        Table.Row("add: processor, ms a page", $"{child.Processor.TotalMilliseconds / pages:0.00}", $"{processor.TotalMilliseconds / pages:0.00}", child.Processor / processor);
        Table.Row("add: peak memory", $"{child.PeakKiB / 1024.0:0} MiB");
        await Flatness(child, cancel);
        Directory.Delete(archive, recursive: true);
        return 0;
    }

    // What the last pages cost beside the first: the whole less a tenth of it, per page.
    private async Task Flatness(Child whole, CancellationToken cancel)
    {
        var (pages, first) = (workshop.Options.Pages, workshop.Options.Pages / 10);
        var manifest = Path.Combine(workshop.Pages(), "first.jsonl");
        await File.WriteAllLinesAsync(manifest, File.ReadLines(Path.Combine(workshop.Pages(), PageWriter.Manifest)).Take(first), cancel);
        var archive = workshop.Place("first");
        await workshop.Avow(cancel, "init", "--archive", archive);
        var tenth = await workshop.Avow(cancel, "add", "--archive", archive, "--manifest", manifest);
        var (early, late) = (tenth.Processor.TotalMilliseconds / first, (whole.Processor - tenth.Processor).TotalMilliseconds / (pages - first));
        Table.Row("add: processor, ms a page, last nine tenths beside the first", $"{late:0.00}", $"{early:0.00}", late / early);
        Table.Row("add: peak memory, all beside the first tenth", $"{whole.PeakKiB / 1024.0:0} MiB", $"{tenth.PeakKiB / 1024.0:0} MiB", (double)whole.PeakKiB / tenth.PeakKiB);
        Directory.Delete(archive, recursive: true);
    }

    private (TimeSpan Wall, TimeSpan Processor) Baseline(string[] files)
    {
        var folder = Directory.CreateDirectory(workshop.Place("flushed")).FullName;
        var (before, started) = (Usage.OfSelf(), Stopwatch.GetTimestamp());
        for (var i = 0; i < files.Length; i++)
        {
            var bytes = File.ReadAllBytes(files[i]);
            using var file = File.OpenHandle(Path.Combine(folder, $"{i}"), FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(file, bytes, 0);
            RandomAccess.FlushToDisk(file);
        }

        Parallel.ForEach(files, file => new HtmlParser().ParseDocument(File.ReadAllText(file)).Dispose());
        var spent = (Stopwatch.GetElapsedTime(started), Usage.OfSelf() - before);
        Directory.Delete(folder, recursive: true);
        return spent;
    }
}
