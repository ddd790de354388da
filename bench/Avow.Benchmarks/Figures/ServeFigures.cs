using System.Net;

namespace Avow.Benchmarks;

/// <summary>
/// A statement's page, out of the cache and rendered anew, beside nginx sending a file of the same bytes: 2 threads, 32
/// connections, both on this machine. Anew means that every request is for another page; before that the server has shown each of
/// them in another language, as a server that has run for a minute has.
/// </summary>
internal sealed class ServeFigures(Workshop workshop)
{
    public async Task<int> Measure(CancellationToken cancel)
    {
        if (!File.Exists(Wrk.Program) || Nginx.Program is null)
        {
            Console.WriteLine($"Not measured: needs {(File.Exists(Wrk.Program) ? "nginx (apt-get install nginx-light)" : "wrk (apt-get install wrk)")}.");
            return 1;
        }

        var archive = await workshop.RelatedArchive(cancel);
        var paths = Paths(archive);
        using var ours = await Served.Start(workshop, archive, cancel);
        using var theirs = await Nginx.Start(await Folder(new Uri(ours.Address, paths[0]), cancel), cancel);
        var (seconds, once) = (workshop.Options.Seconds, paths[..1]);
        await Wrk.Ask(workshop, ours.Address, once, 2, gzip: false, cancel);
        foreach (var gzip in new[] { false, true })
        {
            // First ours, then theirs, then ours again: what else the machine does falls on both.
            var first = (await Wrk.Ask(workshop, ours.Address, once, seconds, gzip, cancel)).PerSecond;
            var nginx = (await Wrk.Ask(workshop, theirs.Address, ["/page.html"], seconds, gzip, cancel)).PerSecond;
            var cached = (first + (await Wrk.Ask(workshop, ours.Address, once, seconds, gzip, cancel)).PerSecond) / 2;
            Table.Row($"serve: cached{(gzip ? ", gzip" : "")}, requests a second", $"{cached:N0}", $"{nginx:N0} (nginx)", cached / nginx);
        }

        await Anew(ours, theirs, paths, cancel);
        Table.Row("serve: peak memory", $"{ours.PeakKiB / 1024.0:0} MiB");
        return 0;
    }

    private const int Turns = 5;

    // In short turns, of which the middle one counts: a machine that others use too is half as fast from one moment to the next.
    private async Task Anew(Served ours, Nginx theirs, string[] paths, CancellationToken cancel)
    {
        await Wrk.Ask(workshop, ours.Address, [.. In("ru", paths)], workshop.Options.Seconds, gzip: false, cancel);
        string[] unasked = [.. paths, .. In("es", paths), .. In("ar", paths)];
        List<double> ratios = [], rates = [], stills = [];
        var (before, asked, seconds) = (ours.Processor, 0L, Math.Max(1, workshop.Options.Seconds / 3));
        for (var turn = 0; turn < Turns; turn++)
        {
            stills.Add((await Wrk.Ask(workshop, theirs.Address, ["/page.html"], seconds, gzip: false, cancel)).PerSecond);
            // Each turn goes on where the last one ended: what comes round again has long left the cache.
            var from = (int)(asked % unasked.Length);
            var (perSecond, requests) = await Wrk.Ask(workshop, ours.Address, [.. unasked[from..], .. unasked[..from]], seconds, gzip: false, cancel);
            asked += requests;
            rates.Add(perSecond);
            ratios.Add(perSecond / stills[^1]);
        }

        Table.Row("serve: rendered anew, requests a second", $"{Quantiles.Median(rates):N0}", $"{Quantiles.Median(stills):N0} (nginx)", Quantiles.Median(ratios));
        Table.Row("serve: rendered anew, processor, ms a page", $"{(ours.Processor - before).TotalMilliseconds / asked:0.00}");
    }

    private static IEnumerable<string> In(string language, string[] paths) => paths.Select(path => $"/{language}{path}");

    private static string[] Paths(string archive)
    {
        using var opened = Workshop.Open(archive);
        return [.. opened.Library.Latest(int.MaxValue).Select(text => $"/t/{text.Id}")];
    }

    // The page as our server sends it, both forms, for nginx.
    private async Task<string> Folder(Uri page, CancellationToken cancel)
    {
        var folder = workshop.Place("nginx");
        var www = Directory.CreateDirectory(Path.Combine(folder, "www")).FullName;
        using var plain = new HttpClient();
        await File.WriteAllBytesAsync(Path.Combine(www, "page.html"), await plain.GetByteArrayAsync(page, cancel), cancel);
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None };
        using var packed = new HttpClient(handler);
        packed.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        await File.WriteAllBytesAsync(Path.Combine(www, "page.html.gz"), await packed.GetByteArrayAsync(page, cancel), cancel);
        return folder;
    }
}
