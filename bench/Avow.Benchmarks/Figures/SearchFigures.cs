using System.Diagnostics;
using Avow.Archive;

namespace Avow.Benchmarks;

/// <summary>Seeded questions to a warm archive, beside grep for the same over the same words.</summary>
internal sealed class SearchFigures(Workshop workshop)
{
    private const int Questions = 500;

    /// <summary>Asking grep takes longer; one question in so many is enough for a median.</summary>
    private const int GrepOneIn = 10;

    public async Task<int> Measure(CancellationToken cancel)
    {
        var archive = await workshop.Archive(cancel);
        var words = workshop.Words(archive);
        var questions = Question.Make(workshop.Options.Seed, Questions, words);
        using var opened = Workshop.Open(archive);
        foreach (var question in questions) opened.Search.Find(question.Query);

        var asked = questions.ConvertAll(question => (question.Kind, Took: Ask(opened.Search, question.Query), question.Words));
        List<double> grep = [];
        foreach (var question in questions.Where((_, place) => place % GrepOneIn == 0)) grep.Add((await Grep(question.Words, words, cancel)).TotalMilliseconds);

        Table.Row("search: ms, median", $"{Quantiles.Median(asked.Select(a => a.Took)):0.00}", $"{Quantiles.Median(grep):0.0} (grep -c)", Quantiles.Median(asked.Select(a => a.Took)) / Quantiles.Median(grep));
        Table.Row("search: ms, 95 %", $"{Quantiles.P95(asked.Select(a => a.Took)):0.00}", $"{Quantiles.P95(grep):0.0}", Quantiles.P95(asked.Select(a => a.Took)) / Quantiles.P95(grep));
        foreach (var kind in asked.GroupBy(a => a.Kind, StringComparer.Ordinal))
            Table.Row($"search: {kind.Key}, ms, median and 95 %", $"{Quantiles.Median(kind.Select(a => a.Took)):0.00}, {Quantiles.P95(kind.Select(a => a.Took)):0.00}");
        return 0;
    }

    private static double Ask(ISearch search, SearchQuery query)
    {
        var started = Stopwatch.GetTimestamp();
        search.Find(query);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    // grep says 1 when there is nothing; sh makes that no failure.
    private static async Task<TimeSpan> Grep(string asked, string words, CancellationToken cancel) =>
        (await Child.Run("sh", ["-c", "grep -c -i -F -e \"$1\" \"$2\" || true", "sh", asked, words], cancel)).Wall;
}
