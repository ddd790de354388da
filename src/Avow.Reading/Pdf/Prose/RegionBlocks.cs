using Avow.Statements;

namespace Avow.Reading;

/// <summary>The lines of one region as blocks.</summary>
internal sealed class RegionBlocks
{
    /// <summary>A first line begins this much further in, a hanging one this much further out (in type sizes).</summary>
    private const double Indented = 0.8;

    /// <summary>A line is mostly full when less than this is missing (share of its width).</summary>
    private const double MostlyFull = 0.5;

    private readonly Region region;
    private readonly LineRuns runs;
    private readonly IReadOnlyList<string> texts;
    private readonly HashSet<int> items;
    private readonly HashSet<int> rows;
    private readonly TypeSizes sizes;

    private RegionBlocks(Region region, TypeSizes sizes)
    {
        (this.region, this.sizes) = (region, sizes);
        runs = LineRuns.Of(region);
        texts = [.. region.Lines.Select(l => LineWords.Text(l, region.IsRightToLeft))];
        rows = TableRows.In(region);
        items = ListSigns.In(region, texts);
    }

    public static IEnumerable<ProseBlock> Of(Region region, TypeSizes sizes) => region.Lines.Count == 0 ? [] : new RegionBlocks(region, sizes).Blocks();

    private IEnumerable<ProseBlock> Blocks()
    {
        for (var start = 0; start < region.Lines.Count;)
        {
            var end = start + 1;
            while (end < region.Lines.Count && !Begins(end, start)) end++;
            yield return BlockOf(start, end);
            start = end;
        }
    }

    private ProseBlock BlockOf(int start, int end)
    {
        var lines = Enumerable.Range(start, end - start).Select(i => new ProseLine(region.Lines[i], region)).ToList();
        var words = string.Join(' ', texts.Skip(start).Take(end - start));
        var (kind, level) = rows.Contains(start) ? (BlockKind.TableRow, 0)
            : BlockShape.IsHeading(lines, words, sizes) ? (BlockKind.Heading, 1)
            : BlockShape.IsCaption(lines, words, sizes) ? (BlockKind.Caption, 0)
            : items.Contains(start) ? (BlockKind.ListItem, DepthOf(start))
            : BlockShape.IsQuotation(lines, region, sizes) ? (BlockKind.Quotation, 0)
            : (BlockKind.Paragraph, 0);
        return new ProseBlock { Kind = kind, Lines = lines, Level = level };
    }

    // The places where items begin, from the outermost in.
    private int DepthOf(int line)
    {
        var step = region.Lines[line].Size * Indented;
        var depth = 1;
        var last = double.NaN;
        foreach (var place in items.Select(i => region.Indent(region.Lines[i])).Order())
        {
            if (place >= region.Indent(region.Lines[line]) - step) break;
            if (double.IsNaN(last) || place - last > step) depth++;
            if (double.IsNaN(last) || place - last > step) last = place;
        }

        return depth;
    }

    private bool Begins(int at, int blockStart)
    {
        var (line, before) = (region.Lines[at], region.Lines[at - 1]);
        if (rows.Contains(at) || rows.Contains(at - 1) || items.Contains(at)) return true;
        if (!LineRuns.AreAlike(before, line)) return true;
        var step = LineRuns.Step(before, line);
        if (step > LineRuns.WideGap * Math.Max(runs.Leading, sizes.IsLarger(line.Size) ? line.Size * 1.2 : 0)) return true;
        if (step < 0) return true;
        if (before.IsBold != line.IsBold && (runs.Shortfalls[at - 1] > 2 * line.Size || step > 1.12 * runs.Leading)) return true;
        if (sizes.IsLarger(line.Size)) return false; // a heading breaks its lines where the sense does
        return BeginsByIndent(at, blockStart) || EndsShort(at);
    }

    private bool BeginsByIndent(int at, int blockStart)
    {
        var (line, before) = (region.Lines[at], region.Lines[at - 1]);
        var further = region.Indent(line) - region.Indent(before);
        var step = Indented * line.Size;
        var isSecond = at - blockStart == 1;
        if (further > step) return !(isSecond && (items.Contains(blockStart) || HangsOn(at))) && !IsCentred(at);
        return further < -step && !isSecond && !IsCentred(at);
    }

    // The line after stands where this one does: the first line stood out.
    private bool HangsOn(int at) =>
        runs.Shortfalls[at - 1] < 2 * region.Lines[at].Size
        && at + 1 < region.Lines.Count && Math.Abs(region.Indent(region.Lines[at + 1]) - region.Indent(region.Lines[at])) < 0.3 * region.Lines[at].Size;

    // The first word of this line would have found room on the line before: whoever set it began anew.
    private bool EndsShort(int at)
    {
        var (line, before) = (region.Lines[at], region.Lines[at - 1]);
        if (IsCentred(at)) return false;
        var first = region.IsRightToLeft ? line.Words[^1] : line.Words[0];
        var width = Punctuation.IsCjk(first.Text[0]) ? line.Size * 1.5 : first.Box.Width;
        var room = runs.Shortfalls[at - 1] - (0.3 * line.Size);
        if (width + (0.25 * line.Size) >= room) return false;
        // A line that is mostly full and a sentence that goes on: whoever set it broke the line by hand.
        var goesOn = !Punctuation.IsClosed(texts[at - 1]) && char.IsLower(Punctuation.FirstLetter(texts[at]));
        if (goesOn && (Hyphens.EndsWithOne(texts[at - 1]) || runs.Shortfalls[at - 1] < MostlyFull * before.Box.Width)) return false;
        return Math.Abs(runs.Shortfalls[at - 1] - runs.Shortfalls[at]) > 0.4 * line.Size || Punctuation.IsClosed(texts[at - 1]);
    }

    private bool IsCentred(int at)
    {
        var (line, before) = (region.Lines[at], region.Lines[at - 1]);
        return Math.Abs(line.Box.Centre - before.Box.Centre) < 0.35 * line.Size && Math.Abs(line.Box.Left - before.Box.Left) > 0.7 * line.Size
            && region.Indent(line) > 1.5 * line.Size && !Punctuation.IsClosed(texts[at - 1]);
    }
}
