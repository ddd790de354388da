using Avow.Statements;

namespace Avow.Relating;

/// <summary>Two texts sentence by sentence, and what differs between them.</summary>
public sealed record TextAlignment
{
    /// <summary>The segments (sentences) of the first text, in order, as ranges of its words; nothing but white space lies between them.</summary>
    public required IReadOnlyList<TextRange> SegmentsOfA { get; init; }

    public required IReadOnlyList<TextRange> SegmentsOfB { get; init; }

    /// <summary>Over the segments, in order; together they cover each segment of both texts once. A pinned one has a certainty of 1.</summary>
    public required IReadOnlyList<Bead> Beads { get; init; }

    public required AlignmentStanding Standing { get; init; }

    /// <summary>
    /// In the order of the first text, then of the second. A function of the words, the segments and the beads
    /// (<see cref="TranslationDifferences"/>), so that they need not be kept. None when the texts are unrelated or one is empty.
    /// </summary>
    public IReadOnlyList<TranslationDifference> Differences { get; init; } = [];

    /// <summary>The passages that stand at another place.</summary>
    public IEnumerable<TranslationDifference> Moved => Differences.Where(difference => difference.Kind == DifferenceKind.Moved);

    /// <summary>Pinned beads that could not be kept: they touch no segment, lie outside the words, or cross one that was given before. In the order given.</summary>
    public IReadOnlyList<PinnedBead> PinsRefused { get; init; } = [];
}
