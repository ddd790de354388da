using System.Diagnostics;
using AngleSharp.Html.Parser;
using Avow.Reading;

namespace Avow.Quality;

/// <summary>Processor time of reading real pages, beside that of AngleSharp parsing the same pages, both on one thread in one run.</summary>
internal static class ReadingSpeed
{
    /// <summary>The first also compiles, and so in part do the next: after four what is used often is compiled as well as it will be.</summary>
    private const int Rounds = 6;

    public static IEnumerable<Figure> Figures(string data)
    {
        var pages = Directory.GetFiles(Path.Join(data, "extract", "pages")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var (parse, read) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++) // the fastest of each counts
        {
            parse = Math.Min(parse, Seconds(pages, page => new HtmlParser().ParseDocument(new MemoryStream(page))));
            read = Math.Min(read, Seconds(pages, page => Readers.Read(page, ReadingOptions.Default)));
        }

        var kilobytes = pages.Sum(page => (double)page.Length) / 1000;
        yield return new("reading a page, processor time beside AngleSharp's parse", read / parse, Floors.ReadingBesideParsing, 1.5, LessIsBetter: true);
        yield return new("pages of 174 KB read a processor second", kilobytes / 174 / read);
    }

    private static double Seconds(List<byte[]> pages, Func<byte[], object> work)
    {
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var page in pages) GC.KeepAlive(work(page));
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }
}
