using System.Globalization;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Renders the pages that hold no words and has tesseract read them; each word it finds knows that it was recognised.</summary>
internal sealed class Recogniser
{
    /// <summary>Longest side of a rendered page (pixels): 300 dots an inch on A4, and never more memory than 12 MiB of grey.</summary>
    private const int LongestSide = 3_500;

    /// <summary>Processor time for one page (seconds). A dense page takes 3 to 6.</summary>
    private const int SecondsPerPage = 40;

    private const int MaxWordsPerPage = 20_000;

    private readonly PdfTools tools;
    private readonly ChildTool child;
    private readonly string file;
    private readonly ReadingOptions options;
    private readonly CancellationToken cancellation;
    private readonly string tesseract;
    private readonly string languages;
    private readonly string name;

    private Recogniser(PdfTools tools, ChildTool child, string file, string tesseract, ReadingOptions options, CancellationToken cancellation)
    {
        (this.tools, this.child, this.file, this.options, this.cancellation, this.tesseract) = (tools, child, file, options, cancellation, tesseract);
        languages = Installed();
        name = $"tesseract {Version()} ({languages})";
    }

    public static Outcome<Recogniser> Find(PdfTools tools, ChildTool child, string file, ReadingOptions options, CancellationToken cancellation)
    {
        if (ToolPlaces.Find("tesseract", options) is not { } tesseract) return PdfProblems.ToolMissing("tesseract", "tesseract-ocr", options);
        var found = new Recogniser(tools, child, file, tesseract, options, cancellation);
        return found.languages.Length == 0 ? PdfProblems.ToolMissing("tesseract with a language", "tesseract-ocr-eng", options) : found;
    }

    /// <summary>The pages, those without words filled with what was recognised.</summary>
    public Outcome<List<PdfPage>> Fill(List<PdfPage> pages)
    {
        var empty = pages.Count(p => p.Words.Count == 0);
        if (empty > options.MaxOcrPages) return PdfProblems.TooManyPages(empty, options.MaxOcrPages, options);
        var filled = new List<PdfPage>(pages.Count);
        foreach (var page in pages)
        {
            if (page.Words.Count > 0) filled.Add(page);
            else if (!Read(page).TryGet(out var read, out var problem)) return problem;
            else filled.Add(read);
        }

        return filled;
    }

    private Outcome<PdfPage> Read(PdfPage page)
    {
        var number = page.Number.ToString(CultureInfo.InvariantCulture);
        var picture = Path.Combine(Path.GetDirectoryName(file)!, $"page-{number}");
        var side = LongestSide.ToString(CultureInfo.InvariantCulture);
        var render = child.Run(tools.Pictures, ["-q", "-gray", "-singlefile", "-scale-to", side, "-f", number, "-l", number, file, picture], Limits(options.MaxToolSeconds), output => output.ReadToEnd(), cancellation);
        picture += ".pgm";
        if (!render.IsGood) return PdfProblems.Of(render, options);
        if (!File.Exists(picture)) return page;
        try
        {
            var words = new List<PageWord>();
            var scale = Math.Max(page.Width, page.Height) / LongestSide;
            var run = child.Run(tesseract, [picture, "stdout", "-l", languages, "--psm", "3", "tsv"], Limits(SecondsPerPage), output => RecognisedWords.Read(output, scale, name, MaxWordsPerPage, words), cancellation);
            return run.WasStoppedForTime ? PdfProblems.TooSlow(run, options) : page with { Words = words };
        }
        finally
        {
            File.Delete(picture);
        }
    }

    // All that are installed but the one that only tells how a page is turned; the first four, each makes it slower.
    private string Installed()
    {
        var found = new List<string>();
        child.Run(tesseract, ["--list-langs"], Limits(options.MaxToolSeconds), output =>
        {
            while (output.ReadLine() is { } line)
                if (line.Length is > 1 and < 30 && !line.Contains(' ', StringComparison.Ordinal) && line is not ("osd" or "equ")) found.Add(line);
        }, cancellation);
        return string.Join('+', found.Order(StringComparer.Ordinal).Take(4));
    }

    private string Version()
    {
        string? first = null;
        child.Run(tesseract, ["--version"], Limits(options.MaxToolSeconds), output => first = output.ReadLine(), cancellation);
        return first?.Split(' ').ElementAtOrDefault(1) ?? "";
    }

    // The recogniser maps its language data and works on several copies of the page.
    private static ToolLimits Limits(int seconds) => new() { CpuSeconds = seconds, MemoryMebibytes = 1_024, Wall = TimeSpan.FromSeconds(seconds + 60) };
}
