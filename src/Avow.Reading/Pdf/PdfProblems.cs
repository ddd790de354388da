using System.Globalization;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>What may stand in the way of reading a PDF, in words.</summary>
internal static class PdfProblems
{
    public static Problem ToolMissing(string tool, string package, ReadingOptions options) =>
        new(ProblemKind.ToolMissing, Refusals.ThingOf(options), $"reading it needs the program {tool}, which is not installed", $"Install it (Debian: apt-get install {package}) and read the source again");

    public static Problem TablesMissing(ReadingOptions options) =>
        new(ProblemKind.ToolMissing, Refusals.ThingOf(options), "reading its Chinese, Japanese or Korean words needs poppler's tables, which are not installed", "Install them (Debian: apt-get install poppler-data) and read the source again");

    public static Problem Password(ReadingOptions options) =>
        new(ProblemKind.PasswordNeeded, Refusals.ThingOf(options), "it is encrypted and opens only with a password", "Save it without a password and add that file");

    public static Problem Broken(string said, ReadingOptions options) =>
        new(ProblemKind.Malformed, Refusals.ThingOf(options), $"it is no whole PDF ({said})", "Capture the source again");

    public static Problem ImagesOnly(int pages, ReadingOptions options) =>
        new(ProblemKind.ImageOnly, Refusals.ThingOf(options), pages == 1 ? "it holds a picture of a page and no text" : $"it holds pictures on {Shown(pages)} pages and no text", options.Ocr ? "Nothing could be recognised in them: add a sharper scan" : "Read it with character recognition (--ocr)");

    public static Problem TooManyPages(int pages, int allowed, ReadingOptions options) =>
        new(ProblemKind.TooLarge, Refusals.ThingOf(options), $"it has {Shown(pages)} pages, {Shown(allowed)} are allowed", "Split it into parts and add those");

    public static Problem TooManyWords(ReadingOptions options) =>
        new(ProblemKind.TooLarge, Refusals.ThingOf(options), "it has more words than a text has", "Split it into parts and add those");

    /// <summary>Says which clock ran out: that of the processor, or the one on the wall for a tool that waits instead of working.</summary>
    public static Problem TooSlow(ToolRun run, ReadingOptions options) =>
        new(ProblemKind.TooSlow, Refusals.ThingOf(options), run.Ending == ToolEnding.TooSlow ? $"a tool did not end within {Shown((int)run.Limits.Wall.TotalSeconds)} seconds" : $"a tool needed more than {Shown(run.Limits.CpuSeconds)} seconds of the processor for a part of it", "Print it anew to PDF, or split it, and add that");

    /// <summary>What a run that did not end well means.</summary>
    public static Problem Of(ToolRun run, ReadingOptions options)
    {
        if (run.Ending == ToolEnding.TooMuch) return TooManyWords(options);
        if (run.WasStoppedForTime) return TooSlow(run, options);
        if (run.Errors.Contains("Incorrect password", StringComparison.Ordinal)) return Password(options);
        if (run.Errors.Contains("emory", StringComparison.Ordinal) || run.ExitCode is 134)
            return new(ProblemKind.TooLarge, Refusals.ThingOf(options), "reading it needs more memory than is allowed", "Print it anew to PDF, or split it, and add that");
        return Broken(FirstError(run), options);
    }

    private static string FirstError(ToolRun run)
    {
        var line = run.Errors.Split('\n').LastOrDefault(l => l.Contains("Error", StringComparison.Ordinal)) ?? "the tool ended with code " + Shown(run.ExitCode);
        var text = line[(line.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim();
        return text.Length > 120 ? text[..120] + "…" : text;
    }

    private static string Shown(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
