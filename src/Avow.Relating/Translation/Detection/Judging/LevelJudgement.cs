namespace Avow.Relating;

/// <summary>What the sentences, or the paragraphs, of two texts say for their being translations.</summary>
/// <param name="Odds">Beyond what they say when one is read from its end, so that neither lists of equal lines nor a common subject counts.</param>
/// <param name="Match">The best stretch.</param>
internal sealed record LevelJudgement(double Odds, LevelMatch Match)
{
    // How much chance varies grows with what it says: the odds of news of forty sentences came out ten times those of statements of ten.
    private const double ChanceScale = 20;

    // A text may be an excerpt of the other: beyond this log the ratio of their lengths tells nothing of the languages.
    private const double MostRatio = 0.6;
    private const double LeastChange = 0.08;

    // Odds beyond chance from which on a better ratio is tried.
    private const double Promising = 1;

    // Of the segments of the text that has fewer: two texts that share less are rather two that quote one passage.
    private const double EnoughShare = 0.4;

    public static readonly LevelJudgement None = new(0, LevelMatch.None);

    /// <param name="a">The segments of the one text.</param>
    /// <param name="b">Of the other.</param>
    /// <param name="meanings">Whether both are in languages whose words have meanings.</param>
    /// <param name="ratio">Log of the ratio of the texts' lengths.</param>
    public static LevelJudgement Of(SketchLevel a, SketchLevel b, bool meanings, double ratio) => a.Count < 2 || b.Count < 2 ? None : Of(a, b, SharedClues.Of(a, b), meanings ? Unmet.Meanings : Unmet.Others, ratio);

    /// <summary>What the lengths say, whatever the clues.</summary>
    public static LevelJudgement OfLengths(SketchLevel a, SketchLevel b, double ratio) => a.Count < 2 || b.Count < 2 ? None : Of(a, b, SharedClues.None(a, b), Unmet.None, ratio);

    private static LevelJudgement Of(SketchLevel a, SketchLevel b, ReadOnlySpan<float> clues, Unmet unmet, double ratio)
    {
        var (matching, beads) = (SegmentMatching.Mine, BeadOdds.Mine);
        var expected = Math.Abs(ratio) > MostRatio ? 0 : ratio;
        beads.Fill(a, b, clues, unmet, (float)expected);
        var best = matching.Best(beads);
        var chance = matching.Turned(beads);
        var found = best.Ratio(a.Lengths, b.Lengths);
        if (best.Odds > chance + Promising && Math.Abs(found - expected) > LeastChange)
        {
            beads.Fill(a, b, clues, unmet, (float)found);
            var again = matching.Best(beads);
            if (again.Odds > best.Odds) (best, chance) = (again, matching.Turned(beads));
        }

        return new((best.Odds - chance) / (1 + chance / ChanceScale) * Math.Min(1, best.Share(a.Count, b.Count) / EnoughShare), best);
    }
}
