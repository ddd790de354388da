namespace Avow.Quality;

/// <summary>Measures what was asked for and prints one table; fails when a figure lies under its floor.</summary>
internal static class Evaluation
{
    public static IReadOnlyDictionary<string, Func<string, IEnumerable<Figure>>> Sets { get; } = new Dictionary<string, Func<string, IEnumerable<Figure>>>(StringComparer.Ordinal)
    {
        ["extract"] = Extraction.Figures,
        ["speed"] = ReadingSpeed.Figures,
        ["formats"] = Formats.Figures,
        ["reuse"] = TextReuse.Figures,
        ["align"] = Alignment.Figures,
        ["detect"] = Detection.Figures,
        ["search"] = Searching.Figures,
    };

    public static int Run(string[] args, TextWriter results, TextWriter remarks)
    {
        if (args.FirstOrDefault(name => !Sets.ContainsKey(name)) is { } unknown)
        {
            remarks.WriteLine($"quality: nothing is called {unknown}; there is {string.Join(", ", Sets.Keys)}");
            return 2;
        }

        if (EvaluationData.Folder() is not { } data)
        {
            remarks.WriteLine("quality: there is no evaluation data; set AVOW_DATA to its folder, or lay it at ../shared/data");
            return 2;
        }

        results.WriteLine("| Figure | Measured | Floor | Goal | |");
        results.WriteLine("| --- | ---: | ---: | ---: | --- |");
        var holds = true;
        foreach (var name in args is [] ? [.. Sets.Keys] : args)
        {
            foreach (var figure in Sets[name](data))
            {
                results.WriteLine(figure.Row());
                holds &= figure.Holds;
            }
        }

        return holds ? 0 : 1;
    }
}
