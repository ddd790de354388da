using System.Globalization;
using Avow.Console;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Alignments;

/// <summary>
/// Writes an alignment as one page that needs nothing else: two columns of beads, and in words what stands on one side alone and what differs.
/// It runs no script and asks for no file.
/// </summary>
internal static class AlignmentPage
{
    // Of a passage that the list of differences quotes.
    private const int MostChars = 90;

    public static void Write(TextWriter page, AlignedFiles files)
    {
        var (nameA, nameB) = (Named(files.A), Named(files.B));
        page.Write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {AlignmentStyle.Hash}; base-uri 'none'; form-action 'none'\">\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.Write($"<title>{Escaped.Of(nameA)} and {Escaped.Of(nameB)}, side by side</title>\n<style>{AlignmentStyle.Css}</style>\n</head>\n<body>\n<header>\n");
        page.Write($"<h1><bdi>{Escaped.Of(nameA)}</bdi> and <bdi>{Escaped.Of(nameB)}</bdi></h1>\n<p class=\"standing\">{Escaped.Of(files.Alignment.Standing.Reason)}</p>\n</header>\n<main>\n");
        WriteDifferences(page, files);
        WriteBeads(page, files);
        page.Write("</main>\n<footer>Aligned by avow. What is said to differ was seen by a program that does not judge meaning; its certainty stands behind it.</footer>\n</body>\n</html>\n");
    }

    private static void WriteDifferences(TextWriter page, AlignedFiles files)
    {
        var differences = files.Alignment.Differences;
        if (files.Alignment.Beads.Count == 0) return;
        page.Write($"<h2>{(differences.Count == 0 ? "Nothing was seen to differ" : $"{Counted.Of(differences.Count, "difference")} seen")}</h2>\n");
        if (differences.Count == 0) return;
        page.Write("<ul>\n");
        foreach (var difference in differences)
        {
            page.Write($"<li class=\"seen\"><a href=\"#{Anchor(difference.Beads.StartInclusive)}\">{Escaped.Of(difference.Words)}</a> ({Sure(difference.Certainty)})");
            if (difference.Kind is DifferenceKind.Omitted or DifferenceKind.Moved) page.Write($": {Quote(files.A, difference.A)}");
            if (difference.Kind is DifferenceKind.Added) page.Write($": {Quote(files.B, difference.B)}");
            page.Write("</li>\n");
        }

        page.Write("</ul>\n");
    }

    private static void WriteBeads(TextWriter page, AlignedFiles files)
    {
        if (files.Alignment.Beads.Count == 0) return;
        var seen = new Dictionary<int, List<TranslationDifference>>();
        foreach (var difference in files.Alignment.Differences)
        {
            Add(difference.Beads.StartInclusive, difference);
            if (difference.Kind == DifferenceKind.Moved && BeadAt(files, difference.B) is >= 0 and var there) Add(there, difference);
        }

        page.Write($"<div class=\"heads\"><div><bdi>{Escaped.Of(Named(files.A))}</bdi><small>first text, {Language(files.A)}</small></div><div><bdi>{Escaped.Of(Named(files.B))}</bdi><small>second text, {Language(files.B)}</small></div></div>\n<ol class=\"beads\">\n");
        for (var at = 0; at < files.Alignment.Beads.Count; at++)
        {
            var bead = files.Alignment.Beads[at];
            var here = seen.GetValueOrDefault(at, []);
            page.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"{Anchor(at)}\"{(here.Count > 0 || bead.IsOneSided ? " class=\"differs\"" : "")}><a class=\"number\" href=\"#{Anchor(at)}\">{at + 1}</a>"));
            WriteSide(page, files.A, files.Alignment.SegmentsOfA, bead.A, [.. here.Where(IsWord).Select(difference => difference.A)], "first");
            WriteSide(page, files.B, files.Alignment.SegmentsOfB, bead.B, [.. here.Where(IsWord).Select(difference => difference.B)], "second");
            foreach (var difference in here.Where(difference => difference.Kind is not (DifferenceKind.Omitted or DifferenceKind.Added))) page.Write($"<p class=\"seen\">{Escaped.Of(difference.Words)} ({Sure(difference.Certainty)}){Elsewhere(files, difference, at)}</p>");
            page.Write("</li>\n");
        }

        page.Write("</ol>\n");

        void Add(int bead, TranslationDifference difference)
        {
            if (!seen.TryGetValue(bead, out var there)) seen[bead] = there = [];
            there.Add(difference);
        }
    }

    private static void WriteSide(TextWriter page, AlignableFile file, IReadOnlyList<TextRange> segments, TextRange numbers, IReadOnlyList<TextRange> marked, string ordinal)
    {
        if (numbers.IsEmpty)
        {
            page.Write($"<p class=\"none\">nothing here in the {ordinal} text</p>");
            return;
        }

        page.Write($"<p{Tagged(file)}>");
        var range = new TextRange(segments[numbers.StartInclusive].StartInclusive, segments[numbers.EndExclusive - 1].EndExclusive);
        var at = range.StartInclusive;
        foreach (var mark in marked.Where(mark => !mark.IsEmpty && range.Contains(mark) && mark != range).Order().Distinct())
        {
            if (mark.StartInclusive < at) continue;
            page.Write(Escaped.Of(file.Text.Words[at..mark.StartInclusive]));
            page.Write($"<mark>{Escaped.Of(mark.Of(file.Text.Words))}</mark>");
            at = mark.EndExclusive;
        }

        page.Write($"{Escaped.Of(file.Text.Words[at..range.EndExclusive])}</p>");
    }

    // What is a word within a bead, and no whole passage.
    private static bool IsWord(TranslationDifference difference) => difference.Kind is DifferenceKind.Number or DifferenceKind.Date or DifferenceKind.Name;

    private static string Elsewhere(AlignedFiles files, TranslationDifference difference, int here)
    {
        if (difference.Kind != DifferenceKind.Moved) return "";
        var there = here == difference.Beads.StartInclusive ? BeadAt(files, difference.B) : difference.Beads.StartInclusive;
        return there < 0 ? "" : string.Create(CultureInfo.InvariantCulture, $": <a href=\"#{Anchor(there)}\">see {there + 1}</a>");
    }

    private static int BeadAt(AlignedFiles files, TextRange inB)
    {
        for (var at = 0; at < files.Alignment.Beads.Count; at++)
            if (files.Alignment.Beads[at].B is { IsEmpty: false } numbers && files.Alignment.SegmentsOfB[numbers.StartInclusive].StartInclusive == inB.StartInclusive) return at;
        return -1;
    }

    private static string Quote(AlignableFile file, TextRange range)
    {
        var words = range.Of(file.Text.Words);
        return $"<q{Tagged(file)}>{Escaped.Of((words.Length <= MostChars ? words : words[..MostChars] + "…").ReplaceLineEndings(" "))}</q>";
    }

    private static string Tagged(AlignableFile file) =>
        file.Text.Language == Languages.Unknown ? " lang=\"\" dir=\"auto\"" : $" lang=\"{Escaped.Of(file.Text.Language)}\" dir=\"{(Languages.IsRightToLeft(file.Text.Language) ? "rtl" : "ltr")}\"";

    private static string Named(AlignableFile file) => file.Title.Length > 0 ? file.Title : file.Name;

    private static string Language(AlignableFile file) => file.Text.Language == Languages.Unknown ? "language not known" : Escaped.Of(file.Text.Language);

    private static string Anchor(int bead) => string.Create(CultureInfo.InvariantCulture, $"b{bead + 1}");

    private static string Sure(double certainty) => string.Create(CultureInfo.InvariantCulture, $"certainty {certainty:0.00}");
}
