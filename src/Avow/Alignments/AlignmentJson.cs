using Avow.Relating;
using Avow.Statements;

namespace Avow.Alignments;

/// <summary>An alignment for programs, one object: ranges are [start, end) in UTF-16 units of the words of their side.</summary>
internal sealed record AlignmentJson(
    AlignedSide A, AlignedSide B, ShownStanding Standing, IReadOnlyList<ShownBead> Beads, IReadOnlyList<ShownDifference> Moved, IReadOnlyList<ShownDifference> Differences)
{
    public static AlignmentJson Of(AlignedFiles files) => new(
        AlignedSide.Of(files.A, files.Alignment.SegmentsOfA),
        AlignedSide.Of(files.B, files.Alignment.SegmentsOfB),
        new(files.Alignment.Standing.Kind.ToString(), files.Alignment.Standing.Certainty, files.Alignment.Standing.Reason),
        [.. files.Alignment.Beads.Select(bead => new ShownBead([.. Numbers(bead.A)], [.. Numbers(bead.B)], bead.Certainty))],
        [.. files.Alignment.Moved.Select(ShownDifference.Of)],
        [.. files.Alignment.Differences.Where(difference => difference.Kind != DifferenceKind.Moved).Select(ShownDifference.Of)]);

    private static IEnumerable<int> Numbers(TextRange range) => Enumerable.Range(range.StartInclusive, range.Length);
}

/// <summary>One text with its segments.</summary>
internal sealed record AlignedSide(string File, string Title, string Language, IReadOnlyList<ShownSegment> Segments)
{
    public static AlignedSide Of(AlignableFile file, IReadOnlyList<TextRange> segments) =>
        new(file.Name, file.Title, file.Text.Language, [.. segments.Select(range => new ShownSegment(range.StartInclusive, range.EndExclusive, range.Of(file.Text.Words)))]);
}

/// <summary>A segment, usually a sentence.</summary>
internal sealed record ShownSegment(int Start, int End, string Words);

/// <summary>What the texts are to each other.</summary>
internal sealed record ShownStanding(string Kind, double Certainty, string Reason);

/// <summary>A bead: the numbers of the segments of either side.</summary>
internal sealed record ShownBead(IReadOnlyList<int> A, IReadOnlyList<int> B, double Certainty);

/// <summary>A difference with its places, and the beads [first, end) that it stands in.</summary>
internal sealed record ShownDifference(string Kind, IReadOnlyList<int> A, IReadOnlyList<int> B, IReadOnlyList<int> Beads, double Certainty, string Words)
{
    public static ShownDifference Of(TranslationDifference difference) => new(
        difference.Kind.ToString(),
        [difference.A.StartInclusive, difference.A.EndExclusive],
        [difference.B.StartInclusive, difference.B.EndExclusive],
        [difference.Beads.StartInclusive, difference.Beads.EndExclusive],
        difference.Certainty,
        difference.Words);
}
