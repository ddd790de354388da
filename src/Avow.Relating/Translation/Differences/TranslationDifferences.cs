using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// What differs between a text and its translation: passages left out, added and moved, numbers, dates and names that disagree, lengths out of
/// proportion, questions and quotations that are none. It is silent rather than wrong, and never judges meaning.
/// </summary>
public static class TranslationDifferences
{
    /// <summary>What is less sure is not handed on.</summary>
    public const double LeastCertainty = 0.5;

    /// <param name="a">The one text.</param>
    /// <param name="b">The other.</param>
    /// <param name="segmentsOfA">As <see cref="TextAlignment.SegmentsOfA"/>.</param>
    /// <param name="segmentsOfB">As <see cref="TextAlignment.SegmentsOfB"/>.</param>
    /// <param name="beads">As <see cref="TextAlignment.Beads"/>.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Ordered by place in the first text, then in the second, then by kind. The same words and beads give the same differences.</returns>
    public static IReadOnlyList<TranslationDifference> Of(
        TextToAlign a, TextToAlign b, IReadOnlyList<TextRange> segmentsOfA, IReadOnlyList<TextRange> segmentsOfB, IReadOnlyList<Bead> beads, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(beads);
        var texts = new AlignedTexts(a, b, SegmentedText.WithSegments(a, segmentsOfA), SegmentedText.WithSegments(b, segmentsOfB), beads);
        return Of(texts, () => new(texts, cancel), cancel);
    }

    /// <param name="texts">The texts.</param>
    /// <param name="known">What they have in common.</param>
    /// <param name="cancel">Ends it.</param>
    internal static IReadOnlyList<TranslationDifference> Of(AlignedTexts texts, Func<Kinship> known, CancellationToken cancel)
    {
        List<TranslationDifference> found = [.. PassageDifferences.Of(texts, known), .. LengthDifferences.Of(texts)];
        var (numbers, names, marks) = (new NumberDifferences(texts), new NameDifferences(texts, cancel), new MarkDifferences(texts));
        for (var bead = 0; bead < texts.Beads.Count; bead++)
        {
            cancel.ThrowIfCancellationRequested();
            found.AddRange([.. numbers.In(bead), .. names.In(bead), .. marks.In(bead)]);
        }

        return
        [
            .. found.Where(difference => difference.Certainty >= LeastCertainty)
                .OrderBy(difference => difference.A.StartInclusive).ThenBy(difference => difference.B.StartInclusive).ThenBy(difference => difference.Kind),
        ];
    }
}
