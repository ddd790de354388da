namespace Avow.Relating;

/// <summary>The runs of words of two whole texts: what says of a paragraph or a sentence that its words stand in the other text, wherever.</summary>
internal sealed class RunsOfBoth(IReadOnlyList<Paragraph> left, IReadOnlyList<Paragraph> right)
{
    // Texts of which every pair shares a run, as most do, never ask for them.
    private readonly Lazy<HashSet<ulong>> ofLeft = new(() => RunsOf(left));
    private readonly Lazy<HashSet<ulong>> ofRight = new(() => RunsOf(right));

    /// <summary>
    /// Whether two that share no run of words are no pair: one of them has more runs elsewhere in the other text than both have wording in common. Those words were quoted or moved; small words like the
    /// other's stand in any sentence.
    /// </summary>
    public bool AreApart(SharedWording fromLeft, SharedWording fromRight) =>
        !fromLeft.SharesRunWith(fromRight) && Math.Max(fromLeft.Runs.Count(ofRight.Value.Contains), fromRight.Runs.Count(ofLeft.Value.Contains)) > fromLeft.SharedWith(fromRight);

    private static HashSet<ulong> RunsOf(IReadOnlyList<Paragraph> paragraphs) => [.. paragraphs.SelectMany(paragraph => paragraph.Wording.Runs)];
}
