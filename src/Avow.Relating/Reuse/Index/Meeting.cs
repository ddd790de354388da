namespace Avow.Relating;

/// <summary>
/// Which texts a seed brings together, and how much it counts: a function of the set of texts that have it, of no order of arrival.
/// </summary>
/// <remarks>
/// Up to <see cref="MaxShared"/> texts, each meets each; one that at most <see cref="MaxRare"/> have is enough for two texts to be looked at,
/// of others it takes two. Of more texts, those meet that also share the longer run: each the <see cref="Band"/> after it and before it in order of
/// <see cref="TextPlace"/>, and the first: two texts are added to a thousand copies with 33 meetings each.
/// </remarks>
internal static class Meeting
{
    public const int MaxRare = 4;
    public const int MaxShared = 16;
    public const int Band = 16;

    // The steps of PairHit.Spread; one more lifts what is needed above what one seed says.
    private const int EnoughAlone = 0;
    private const int NotAlone = 1;

    public static int SpreadOf(int texts) => texts is > MaxRare and <= MaxShared ? NotAlone : EnoughAlone;

    /// <summary>Whether a text more or less changes how much the seed counts for others: it has now so many, or it had.</summary>
    public static bool IsStep(int texts) => texts is MaxRare or MaxShared;

    /// <summary>What two texts have in common, as the filter reads it.</summary>
    public static PairHit Hit(int placeOfEarlier, int placeOfLater, int words, int spread) => new(0, 1, placeOfEarlier, placeOfLater, words, spread);

    /// <summary>Whether the seeds that two texts meet by say enough together to look at their words.</summary>
    public static bool IsPromising(IEnumerable<PairHit> hits) => Filter().Promising([hits.Select(hit => hit.ToRecord()).Order().ToArray()]).Count > 0;

    public static PairFilter Filter() => new(SharedPassages.Commonness, TextSeeds.Bits);
}
