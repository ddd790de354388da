namespace Avow.Benchmarks;

/// <summary>What can be measured, and how it starts and ends. Every figure is a ratio to something measured in the same run.</summary>
internal static class Benchmark
{
    private const string Usage = """
        dotnet run -c Release --project bench/Avow.Benchmarks -- COMMAND [--pages N] [--seed N] [--runs N] [--seconds N] [--keep DIR] [--hunalign PATH]

        add      avow add          against writing and flushing the same files and parsing them
        relate   avow relate       against wc -w over the same texts
        grow     avow relate over short texts in six languages, then with one text more, against wc -w and its own start
        reuse    avow reuse        against wc -w over the same text files, of 300 words each
        quotes   avow quotes       against grep -c over the same texts
        align    avow align        against hunalign over the same sentences, 20 for each page (needs --hunalign PATH)
        search   searching, warm   against grep -c over the same texts
        start    cold starts       against the start of a program that does nothing
        pages    a statement's page, made anew, against the least that the server answers
        serve    pages a second    against nginx with a file of the same size (needs wrk and nginx)
        publish  avow publish site against Hugo with a plain page for each statement (needs hugo)
        parcel   avow export --parcel and avow import, against tar with gzip
        data     only makes the pages

        --keep DIR keeps pages and archives there and finds them again; otherwise they are made in a temporary folder.
        """;

    public static async Task<int> Run(string[] args)
    {
        if (args is ["nothing"]) return 0;
        if (Options.From(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        using var workshop = new Workshop(options);
        using var stop = new CancellationTokenSource(options.Limit);
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Table.Head(options);
        return options.Command switch
        {
            "add" => await new AddFigures(workshop).Measure(stop.Token),
            "relate" => await new RelateFigures(workshop).Measure(stop.Token),
            "reuse" => await new ReuseFigures(workshop).Measure(stop.Token),
            "quotes" => await new QuotesFigures(workshop).Measure(stop.Token),
            "align" => await new AlignFigures(workshop).Measure(stop.Token),
            "search" => await new SearchFigures(workshop).Measure(stop.Token),
            "pages" => await new PagesFigures(workshop).Measure(stop.Token),
            "start" => await new StartFigures(workshop).Measure(stop.Token),
            "serve" => await new ServeFigures(workshop).Measure(stop.Token),
            "publish" => await new PublishFigures(workshop).Measure(stop.Token),
            "parcel" => await new ParcelFigures(workshop).Measure(stop.Token),
            "grow" => await new GrowFigures(workshop).Measure(stop.Token),
            _ => workshop.Pages() is { Length: > 0 } ? 0 : 1,
        };
    }
}
