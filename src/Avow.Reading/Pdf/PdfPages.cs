using System.Globalization;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Reads the pages of a file with their words and styles, a batch of pages at a time, so that what is held stays small.</summary>
internal sealed class PdfPages(PdfTools tools, ChildTool child, string file, ReadingOptions options, CancellationToken cancellation)
{
    /// <summary>Pages for which a tool is started once.</summary>
    private const int Batch = 200;

    /// <summary>A newspaper's page has 8,000 words; more than this on one page is no text.</summary>
    private const int MaxWordsPerPage = 40_000;

    /// <summary>Words of a whole file: three thick books, and less than 300 MiB while they are laid out (measured: 530 for a million).</summary>
    private const int MaxWords = 450_000;

    private const int MaxPictures = 20_000;

    /// <summary>The first column of the list of pictures (characters).</summary>
    private const int PageColumn = 5;

    /// <summary>The largest zoom that the tool takes: it rounds type sizes to whole units, so these are thirds of points.</summary>
    private const int Zoom = 3;

    public Outcome<PdfInfo> Info()
    {
        PdfInfo? info = null;
        var run = child.Run(tools.Info, ["-isodates", "-enc", "UTF-8", file], Limits, output => info = PdfInfo.Of(output), cancellation);
        return run.IsGood && info is { Pages: > 0 } ? info : run.IsGood ? PdfProblems.Broken("it has no pages", options) : PdfProblems.Of(run, options);
    }

    public Outcome<List<PdfPage>> All(int pages)
    {
        var all = new List<PdfPage>();
        var words = 0;
        for (var first = 1; first <= pages; first += Batch)
        {
            if (!Read(first, Math.Min(pages, first + Batch - 1)).TryGet(out var batch, out var problem)) return problem;
            words += batch.Sum(p => p.Words.Count);
            if (words > MaxWords) return PdfProblems.TooManyWords(options);
            all.AddRange(batch);
        }

        return all;
    }

    /// <summary>Which of some pages hold pictures; of many pages those of the first batch.</summary>
    public IReadOnlySet<int> WithPictures(int first, int last)
    {
        var found = new SortedSet<int>();
        child.Run(tools.Images, ["-list", "-f", Shown(first), "-l", Shown(Math.Min(last, first + Batch - 1)), file], Limits with { CpuSeconds = 2 }, output => PicturePages(output, found), cancellation);
        return found;
    }

    /// <summary>
    /// Whether some pages are without words because the tables of an East Asian script are not installed (ISO 32000-1, 9.7.5: predefined
    /// CMaps are not in the file). The tool says so once and leaves the words out.
    /// </summary>
    public bool LacksTables(int first, int last)
    {
        var run = child.Run(tools.Words, ["-bbox", "-enc", "UTF-8", "-f", Shown(first), "-l", Shown(Math.Min(last, first + Batch - 1)), file, "-"], Limits, output => Drain(output), cancellation);
        return run.Errors.Contains("Missing language pack", StringComparison.Ordinal);
    }

    private static void Drain(TextReader output)
    {
        while (output.ReadLine() is not null) continue;
    }

    // A line for each picture, the number of its page first; two lines of headings.
    private static void PicturePages(TextReader output, SortedSet<int> found)
    {
        for (var lines = 0; lines < MaxPictures && output.ReadLine() is { } line; lines++)
            if (int.TryParse(line.AsSpan(0, Math.Min(line.Length, PageColumn)).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var page)) found.Add(page);
    }

    private Outcome<List<PdfPage>> Read(int first, int last)
    {
        var boxed = new BoxedWords(first, MaxWordsPerPage);
        var words = child.Run(tools.Words, ["-q", "-bbox", "-enc", "UTF-8", "-f", Shown(first), "-l", Shown(last), file, "-"], Limits, boxed.Read, cancellation);
        if (!words.IsGood) return PdfProblems.Of(words, options);
        if (boxed.IsTooMuch) return PdfProblems.TooManyWords(options);
        if (boxed.Pages.TrueForAll(p => p.Words.Count == 0)) return boxed.Pages;

        var pages = boxed.Pages;
        var segments = new StyledSegments(Zoom, (number, found) =>
        {
            if (number - first is >= 0 and var i && i < pages.Count) pages[i] = StyleOverlay.Over(pages[i], found);
        });
        var styles = child.Run(tools.Styles, ["-q", "-xml", "-i", "-hidden", "-nodrm", "-nomerge", "-noroundcoord", "-zoom", Shown(Zoom), "-enc", "UTF-8", "-f", Shown(first), "-l", Shown(last), "-stdout", file], Limits, segments.Read, cancellation);

        // A time limit must not decide over the reading: what is too slow is refused. A tool that falls over the styles leaves the words.
        return styles.WasStoppedForTime || styles.Ending == ToolEnding.TooMuch ? PdfProblems.Of(styles, options) : pages;
    }

    private ToolLimits Limits => new() { CpuSeconds = options.MaxToolSeconds };

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
