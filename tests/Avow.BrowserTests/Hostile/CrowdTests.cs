using System.Diagnostics;
using System.Net;

namespace Avow.BrowserTests;

/// <summary>A crowd, and people who ask for everything: slow at worst, never broken.</summary>
[Collection(InTheBrowser.Name)]
public sealed class CrowdTests(Sites sites)
{
    private const int Crowd = 1_000;

    /// <summary>Two processors, one of them the crowd's own: an idle machine takes a tenth.</summary>
    private static readonly TimeSpan MaxToRead = TimeSpan.FromSeconds(5);

    /// <summary>What a thousand answers of some kilobytes may hold while they wait to be sent and collected.</summary>
    private const long MaxMoreBytes = 400L << 20;

    private static readonly string[] Everything =
    [
        "*", "a*", "a", "the of and", "the", "и в на", "\"\"\"\"the\"\"\"", "\"a \"b \"c\"\"\"", new string('a', 1_000), string.Concat(Enumerable.Repeat("the strait ", 90)), string.Concat(Enumerable.Repeat("\"", 999)),
        string.Concat(Enumerable.Repeat("a* ", 333)), "-a -b -c", "\u202E\u0301\u0301", "船", "ا",
    ];

    [BrowserFact]
    public async Task A_search_for_everything_is_answered_with_a_page_of_usual_size()
    {
        var faults = new Faults();
        using var client = Client();
        foreach (var query in Everything)
        {
            var name = query.Length > 30 ? $"{query[..30]}…" : query;
            var clock = Stopwatch.StartNew();
            using var response = await client.GetAsync($"/search?q={Uri.EscapeDataString(query)}");
            var length = (await response.Content.ReadAsByteArrayAsync()).Length;
            faults.Unless(response.StatusCode == HttpStatusCode.OK, name, $"answered {(int)response.StatusCode}");
            faults.Unless(length < 150_000, name, $"{length} bytes");
            faults.Unless(clock.Elapsed < MaxToRead, name, $"took {clock.Elapsed}");
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task A_thousand_searches_at_once_are_all_answered_and_pages_are_read_beside_them()
    {
        using var client = Client();
        await client.GetStringAsync("/search?q=strait");
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var searches = Enumerable.Range(0, Crowd).Select(number => Search(client, number)).ToList();

        using var reader = Client();
        var slowest = TimeSpan.Zero;
        var peak = before;
        for (var page = 0; page < 20 || searches.Exists(search => !search.IsCompleted); page++)
        {
            var clock = Stopwatch.StartNew();
            using var read = await reader.GetAsync(sites.Page(page % 2 == 0 ? "statement-en" : "home").Path);
            Assert.Equal(HttpStatusCode.OK, read.StatusCode);
            slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: false));
        }

        var answers = await Task.WhenAll(searches);
        Assert.All(answers, answer => Assert.True(answer.IsPage && (answer.Status == 200 || (answer.Status == 503 && answer.Later)), $"{answer}"));
        Assert.True(answers.Count(answer => answer.Status == 200) > Crowd / 10, $"only {answers.Count(answer => answer.Status == 200)} were let in");
        Assert.True(slowest < MaxToRead, $"a page took {slowest}");
        Assert.True(peak - before < MaxMoreBytes, $"{(peak - before) >> 20} MiB more");
    }

    private static async Task<Answer> Search(HttpClient client, int number)
    {
        using var response = await client.GetAsync($"/search?q=strait+{number % 7}");
        var page = await response.Content.ReadAsStringAsync();
        return new((int)response.StatusCode, response.Headers.RetryAfter is not null, page.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal));
    }

    private HttpClient Client() => new(new SocketsHttpHandler { MaxConnectionsPerServer = Crowd }) { BaseAddress = new Uri(sites.Sample.Origin) };

    private sealed record Answer(int Status, bool Later, bool IsPage);
}
