using System.Diagnostics;
using Avow.Statements;

namespace Avow.Benchmarks;

/// <summary>
/// How long a page takes that nobody has asked for yet, in a large related archive: one after the other over one connection, beside an answer of one
/// line over the same connection.
/// </summary>
internal sealed class PagesFigures(Workshop workshop)
{
    private const int Pages = 1_000;

    // Until the code is compiled.
    private const int WarmingUp = 300;

    public async Task<int> Measure(CancellationToken cancel)
    {
        var archive = await workshop.RelatedArchive(cancel);
        var texts = Texts(archive);
        using var server = await Served.Start(workshop, archive, cancel);
        using var client = new HttpClient { BaseAddress = server.Address };
        var least = await Ask(client, Enumerable.Repeat("/robots.txt", Pages + WarmingUp), cancel);
        Row("a statement", await Ask(client, texts.Take(Pages + WarmingUp).Select(text => $"/t/{text}"), cancel), least);
        Row("a statement, JSON", await Ask(client, texts.Skip(Pages + WarmingUp).Take(Pages / 2).Select(text => $"/t/{text}.json"), cancel), least);
        Row("the front page, the archive having changed", [.. await Changed(client, archive, cancel)], least);
        return 0;
    }

    private static void Row(string page, IReadOnlyList<double> took, IReadOnlyList<double> least)
    {
        Table.Row($"pages: {page}: ms, median", $"{Quantiles.Median(took):0.00}", $"{Quantiles.Median(least):0.00} (one line)", Quantiles.Median(took) / Quantiles.Median(least));
        Table.Row($"pages: {page}: ms, 95 %", $"{Quantiles.P95(took):0.00}", $"{Quantiles.P95(least):0.00} (one line)", Quantiles.P95(took) / Quantiles.P95(least));
    }

    private static async Task<List<double>> Ask(HttpClient client, IEnumerable<string> paths, CancellationToken cancel)
    {
        List<double> took = [];
        foreach (var path in paths)
        {
            var started = Stopwatch.GetTimestamp();
            await client.GetByteArrayAsync(new Uri(path, UriKind.Relative), cancel);
            took.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return took.Count > WarmingUp * 2 ? took[WarmingUp..] : took;
    }

    // Each registration is a new state of the archive, for which nothing is kept.
    private static async Task<List<double>> Changed(HttpClient client, string archive, CancellationToken cancel)
    {
        using var opened = Workshop.Open(archive);
        List<double> took = [];
        for (var i = 0; i < 30; i++)
        {
            var slug = $"bench-{i}";
            opened.Registry.Keep(new() { Events = [new() { Id = Event.IdOf(slug), Slug = slug, Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = $"{slug} {Stopwatch.GetTimestamp()}" } }] });
            took.AddRange(await Ask(client, ["/"], cancel));
        }

        return took;
    }

    // Spread over the whole archive, the same for the same archive.
    private List<Id<Text>> Texts(string archive)
    {
        using var opened = Workshop.Open(archive);
        var random = new Random(workshop.Options.Seed);
        return [.. opened.Library.Latest(int.MaxValue).Select(text => text.Id).OrderBy(_ => random.Next())];
    }
}
