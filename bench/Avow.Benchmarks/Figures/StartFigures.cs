using System.Diagnostics;

namespace Avow.Benchmarks;

/// <summary>How long a person waits for the first answer, beside a .NET program that does nothing.</summary>
internal sealed class StartFigures(Workshop workshop)
{
    public async Task<int> Measure(CancellationToken cancel)
    {
        var archive = await workshop.Archive(cancel);
        var word = new Vocabulary(workshop.Options.Seed).At(1_000);
        string[] search = ["search", word, "--archive", archive];
        List<double> nothing = [], searching = [], serving = [];
        // By turns, so that whatever else the machine does falls on all of them; the first turn warms the disk's cache.
        for (var run = 0; run <= workshop.Options.Runs; run++)
        {
            var none = (await Child.Run("dotnet", [typeof(StartFigures).Assembly.Location, "nothing"], cancel)).Wall;
            var found = (await workshop.Avow(cancel, search)).Wall;
            var served = await FirstPage(archive, cancel);
            if (run == 0) continue;
            nothing.Add(none.TotalMilliseconds);
            searching.Add(found.TotalMilliseconds);
            serving.Add(served.TotalMilliseconds);
        }

        Row("start: avow search, ms, median (fastest)", searching, nothing);
        Row("start: avow serve to the first page, ms, median (fastest)", serving, nothing);
        return 0;
    }

    private static void Row(string figure, List<double> ours, List<double> nothing) => Table.Row(
        figure, $"{Quantiles.Median(ours):0} ({ours.Min():0})", $"{Quantiles.Median(nothing):0} ({nothing.Min():0}) (does nothing)", Quantiles.Median(ours) / Quantiles.Median(nothing));

    private async Task<TimeSpan> FirstPage(string archive, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        using var server = await Served.Start(workshop, archive, cancel);
        using var client = new HttpClient();
        await client.GetByteArrayAsync(server.Address, cancel);
        return Stopwatch.GetElapsedTime(started);
    }
}
