using Avow.Statements;

namespace Avow.Reading;

/// <summary>Levels for the headings of a document: the largest type is the first, bold type of the text's own size the last.</summary>
internal static class HeadingLevels
{
    private const int Deepest = 6;

    /// <summary>Sizes nearer to each other than this are one (ratio).</summary>
    private const double SameSize = 1.05;

    public static IEnumerable<ProseBlock> Given(IReadOnlyList<ProseBlock> blocks)
    {
        var sizes = new List<double>();
        foreach (var size in blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Size).OrderDescending())
            if (sizes.Count == 0 || size * SameSize < sizes[^1]) sizes.Add(size);
        return blocks.Select(b => b.Kind == BlockKind.Heading ? b with { Level = Math.Clamp(sizes.Count(s => s > b.Size * SameSize) + 1, 1, Deepest) } : b);
    }
}
