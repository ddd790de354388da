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

    /// <summary>Whether pictures stand in the file.</summary>
    public bool HasPictures(int pages)
    {
        var lines = 0;
        child.Run(tools.Images, ["-list", "-f", "1", "-l", Shown(Math.Min(pages, Batch)), file], Limits with { CpuSeconds = 2 }, output => { while (lines < 3 && output.ReadLine() is not null) lines++; }, cancellation);
        return lines > 2; // two lines of headings
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
