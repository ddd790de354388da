namespace Avow.Relating;

/// <summary>The runs of words of two whole texts: what says of a paragraph or a sentence that its words stand in the other text, wherever.</summary>
internal sealed class RunsOfBoth(IReadOnlyList<Paragraph> left, IReadOnlyList<Paragraph> right)
{
    private readonly HashSet<ulong> ofLeft = [.. left.SelectMany(paragraph => paragraph.Wording.Runs)];
    private readonly HashSet<ulong> ofRight = [.. right.SelectMany(paragraph => paragraph.Wording.Runs)];

    /// <summary>
    /// Whether two that share no run of words are no pair: one of them has more runs elsewhere in the other text than both have wording in common. Those words were quoted or moved; small words like the
    /// other's stand in any sentence.
    /// </summary>
    public bool AreApart(SharedWording fromLeft, SharedWording fromRight) =>
        !fromLeft.SharesRunWith(fromRight) && Math.Max(fromLeft.Runs.Count(ofRight.Contains), fromRight.Runs.Count(ofLeft.Contains)) > fromLeft.SharedWith(fromRight);
}
