namespace Avow.Relating;

/// <summary>What a search for shared passages came to.</summary>
/// <param name="Texts">With at least one word.</param>
/// <param name="Words">Of all texts.</param>
/// <param name="Seeds">Runs of words that were compared.</param>
/// <param name="Hits">Seeds shared by two texts.</param>
/// <param name="Pairs">Of texts that were aligned.</param>
/// <param name="Matches">Passages handed on.</param>
/// <param name="Collection">The same for the same texts in the same order, and for no others.</param>
/// <param name="TooLong">Numbers of the texts that were not looked at, having more than sixteen million words.</param>
/// <param name="Changed">Numbers of the texts that were others when they were read again.</param>
/// <param name="Times">What each stage took.</param>
public sealed record ReuseSummary(
    int Texts, long Words, long Seeds, long Hits, long Pairs, long Matches, ulong Collection, IReadOnlyList<int> TooLong, IReadOnlyList<int> Changed, StageTimes Times);
