namespace Avow.Relating;

/// <summary>
/// Finds every passage that two texts of a collection share, all pairs, with exact ranges on both sides, in time that grows with the
/// number of words. The shape is that of a genome mapper: seeds that adapt to how much they say, sorted once; seeds of a pair chained
/// (Li: Minimap2, 2018); gaps closed and ends extended by banded alignment (<see cref="PairAligner"/>).
/// </summary>
/// <remarks>
/// Order: by the earlier text, the later text, the place in the earlier one, the place in the later one. The same matches in the same
/// order whatever the threads, the limit of memory and the number of parts. A text is not compared with itself.
/// Limits: a passage needs about six words that are not plain together, five when it is set off by quotation marks or stands in lines of its
/// own, eight in the middle of sentences, more where more texts have it; of more than 64 texts with
/// the same long run of words, each is matched with the first and with the one before it (<see cref="SeedGroups"/>); of more than 64 texts
/// with the same words throughout, each is matched with the first alone; a text of more than sixteen million words is not looked at.
/// The methods may be called from several threads; a shelf is read from several.
/// </remarks>
public static class Reuse
{
    /// <summary>All matches between texts in memory.</summary>
    public static IReadOnlyList<ReuseMatch> Find(IReadOnlyList<string> texts, ReuseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        List<ReuseMatch> matches = [];
        Find(new ShelfInMemory(texts), options ?? new(), matches.Add, CancellationToken.None);
        return matches;
    }

    /// <summary>Hands on all matches, in order, on the calling thread.</summary>
    public static ReuseSummary Find(IShelf shelf, ReuseOptions options, Action<ReuseMatch> found, CancellationToken cancel)
    {
        using var run = new ReuseRun(shelf, options, cancel);
        run.ReadWords();
        using var hits = run.NewHits();
        run.Pair(hits, 1, 1);
        return run.Align(hits, found);
    }

    /// <summary>
    /// Does one of <paramref name="parts"/> independent shares of the work: hands on, in order, the seeds that texts share of its
    /// range of seeds. All shares together are what <see cref="Merge"/> needs. No share needs another, nor to run on the same machine;
    /// each reads all texts.
    /// </summary>
    /// <param name="shelf">The collection.</param>
    /// <param name="options">With which means.</param>
    /// <param name="part">1 to <paramref name="parts"/>, which is <see cref="MaxParts"/> at most.</param>
    /// <param name="parts">How many shares there are.</param>
    /// <param name="found">Called on the calling thread.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public static ReuseSummary Part(IShelf shelf, ReuseOptions options, int part, int parts, Action<PairHit> found, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentOutOfRangeException.ThrowIfNotEqual(part >= 1 && part <= parts && parts <= MaxParts, true);
        using var run = new ReuseRun(shelf, options, cancel);
        run.ReadWords();
        using var hits = run.NewHits();
        run.Pair(hits, part, parts);
        return run.HandOn(hits, found);
    }

    /// <summary>What <see cref="Find(IShelf, ReuseOptions, Action{ReuseMatch}, CancellationToken)"/> finds, from the hits of all parts in any order.</summary>
    /// <param name="shelf">The collection.</param>
    /// <param name="options">With which means.</param>
    /// <param name="hits">Read once, before anything is found.</param>
    /// <param name="isOf">Asked when all hits are read: whether they are of the collection with this <see cref="ReuseSummary.Collection"/>.</param>
    /// <param name="found">Called on the calling thread.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Null when they are not; then nothing was handed on.</returns>
    public static ReuseSummary? Merge(IShelf shelf, ReuseOptions options, IEnumerable<PairHit> hits, Func<ulong, bool> isOf, Action<ReuseMatch> found, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(hits);
        ArgumentNullException.ThrowIfNull(isOf);
        using var run = new ReuseRun(shelf, options, cancel);
        run.ReadWords();
        using var sorter = run.NewHits();
        using (var writer = sorter.NewWriter())
            foreach (var hit in hits) writer.Add(hit.ToRecord());
        return isOf(run.Collection()) ? run.Align(sorter, found) : null;
    }

    /// <summary>Shares that the work can be done in.</summary>
    public const int MaxParts = ReuseRun.SeedBuckets;
}
