using System.Diagnostics;
using System.Globalization;
using Avow.Archive;

namespace Avow.Benchmarks;

/// <summary>Seeded questions to a warm archive, beside grep for the same over the same words.</summary>
internal sealed class SearchFigures(Workshop workshop)
{
    private const int Questions = 500;

    /// <summary>Asking grep takes longer; one question in so many is enough for a median.</summary>
    private const int GrepOneIn = 15;

    public async Task<int> Measure(CancellationToken cancel)
    {
        var archive = await workshop.Archive(cancel);
        var words = workshop.Words(archive);
        var questions = Question.Make(workshop.Options.Seed, Questions, words);
        using var opened = Workshop.Open(archive);
        foreach (var question in questions) opened.Search.Find(question.Query, cancel);

        var asked = questions.ConvertAll(question => (question.Kind, Took: Ask(opened.Search, question.Query, out var spent, cancel), Spent: spent));
        List<Child> grep = [];
        foreach (var question in questions.Where((question, place) => place % GrepOneIn == 0 && question.Words.Length > 0)) grep.Add(await Grep(question.Words, words, cancel));

        Row("search: ms, median", Quantiles.Median, [.. asked.Select(a => a.Took)], [.. grep.Select(child => child.Wall.TotalMilliseconds)]);
        Row("search: ms, 95 %", Quantiles.P95, [.. asked.Select(a => a.Took)], [.. grep.Select(child => child.Wall.TotalMilliseconds)]);
        Row("search: processor, ms, median", Quantiles.Median, [.. asked.Select(a => a.Spent)], [.. grep.Select(child => child.Processor.TotalMilliseconds)]);
        Row("search: processor, ms, 95 %", Quantiles.P95, [.. asked.Select(a => a.Spent)], [.. grep.Select(child => child.Processor.TotalMilliseconds)]);
        await OverHttp(archive, questions, [.. asked.Select(a => a.Took)], cancel);
        foreach (var kind in asked.GroupBy(a => a.Kind, StringComparer.Ordinal))
            Table.Row($"search: {kind.Key}, processor, ms, median and 95 %", $"{Quantiles.Median(kind.Select(a => a.Spent)):0.00}, {Quantiles.P95(kind.Select(a => a.Spent)):0.00}");
        return 0;
    }

    // The part of the search page that is sent to who types, and the whole page, one after the other over one connection.
    private async Task OverHttp(string archive, List<Question> questions, double[] inProcess, CancellationToken cancel)
    {
        using var server = await Served.Start(workshop, archive, cancel);
        using var client = new HttpClient { BaseAddress = server.Address };
        foreach (var (figure, address) in new[] { ("search over HTTP, as one types", "/search/results"), ("search over HTTP, the page", "/search") })
        {
            List<double> took = [];
            foreach (var question in questions.Concat(questions))
            {
                var started = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(new Uri(address + Asked(question.Query), UriKind.Relative), cancel);
                took.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            took.RemoveRange(0, questions.Count); // warm, as in process
            Table.Row($"{figure}: ms, median", $"{Quantiles.Median(took):0.00}", $"{Quantiles.Median(inProcess):0.00} (in process)", Quantiles.Median(took) / Quantiles.Median(inProcess));
            Table.Row($"{figure}: ms, 95 %", $"{Quantiles.P95(took):0.00}", $"{Quantiles.P95(inProcess):0.00} (in process)", Quantiles.P95(took) / Quantiles.P95(inProcess));
        }
    }

    private static string Asked(SearchQuery query) => string.Create(
        CultureInfo.InvariantCulture,
        $"?q={Uri.EscapeDataString(query.Words)}&last={(query.LastIsBeginning ? "beginning" : "")}&language={query.Language}&organisation={query.Organisation}&from={query.From:yyyy-MM-dd}&until={query.Until:yyyy-MM-dd}");

    private static void Row(string figure, Func<IEnumerable<double>, double> quantile, double[] ours, double[] grep) =>
        Table.Row(figure, $"{quantile(ours):0.00}", $"{quantile(grep):0.00} (grep -c)", quantile(ours) / quantile(grep));

    private static double Ask(ISearch search, SearchQuery query, out double processor, CancellationToken cancel)
    {
        var (before, started) = (Usage.OfThread(), Stopwatch.GetTimestamp());
        search.Find(query, cancel);
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        processor = (Usage.OfThread() - before).TotalMilliseconds;
        return took;
    }

    // grep says 1 when there is nothing; sh makes that no failure.
    private static Task<Child> Grep(string asked, string words, CancellationToken cancel) =>
        Child.Run("sh", ["-c", "grep -c -i -F -e \"$1\" \"$2\" || true", "sh", asked, words], cancel);
}
