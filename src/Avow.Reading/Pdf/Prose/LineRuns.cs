namespace Avow.Reading;

/// <summary>What is usual around a line of a region: the distance of lines and the edge that lines reach, over lines set alike.</summary>
internal sealed record LineRuns(double Leading, IReadOnlyList<double> Shortfalls)
{
    /// <summary>Lines further apart than this stand in different runs (in usual distances).</summary>
    public const double WideGap = 1.3;

    /// <summary>Where a region has too few lines to tell, their usual distance (in type sizes).</summary>
    private const double UsualLeading = 1.35;

    /// <summary>Type may differ by this much within a run (ratio).</summary>
    private const double SameSize = 0.07;

    public static LineRuns Of(Region region)
    {
        var lines = region.Lines;
        var steps = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(i => AreAlike(lines[i - 1], lines[i]))
            .Select(i => Step(lines[i - 1], lines[i])).Where(s => s > 0).Order().ToList();
        var size = lines.Select(l => l.Size).Order().ElementAt(lines.Count / 2);
        // The third of the steps from below: paragraphs set apart by half a line shall not become the rule.
        var leading = steps.Count > 2 ? Math.Min(steps[steps.Count / 3], size * 2.6) : size * UsualLeading;
        return new(leading, ShortfallsOf(region, leading));
    }

    /// <summary>Lines of one size; also a line that begins in small capitals and ends in the size of the next.</summary>
    public static bool AreAlike(TextLine a, TextLine b) => IsSame(a.Size, b.Size) || (Math.Min(a.Size, b.Size) > 0.7 * Math.Max(a.Size, b.Size) && (Holds(a, b.Size) || Holds(b, a.Size)));

    private static bool IsSame(double a, double b) => Math.Abs(a - b) <= SameSize * Math.Max(a, b);

    private static bool Holds(TextLine line, double size) => line.Words.Any(w => w.Text.Length > 1 && w.Text.Any(char.IsLetter) && IsSame(w.Style.Size, size));

    public static double Step(TextLine a, TextLine b) => b.Box.Bottom - a.Box.Bottom;

    private static double[] ShortfallsOf(Region region, double leading)
    {
        var shortfalls = region.Lines.Select(region.Shortfall).ToArray();
        for (var start = 0; start < shortfalls.Length;)
        {
            var end = start + 1;
            while (end < shortfalls.Length && AreAlike(region.Lines[end - 1], region.Lines[end]) && Step(region.Lines[end - 1], region.Lines[end]) <= leading * WideGap) end++;
            var reached = shortfalls[start..end].Min();
            for (var i = start; i < end; i++) shortfalls[i] -= reached;
            start = end;
        }

        return shortfalls;
    }
}
