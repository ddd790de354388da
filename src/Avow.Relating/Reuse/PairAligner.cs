using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Finds every passage that two texts share, with exact ranges on both sides. Words may be changed, added or dropped (up to
/// one in four), misread by character recognition, set in other type; passages may stand in another order. Two sides of an
/// ellipsis are two passages, because the words between are not shared. The shape is that of sequence aligners: seeds of three words,
/// chains, alignment of the gaps, cutting.
/// </summary>
/// <remarks>
/// A passage needs about six distinctive words of its own, or five very distinctive ones; less is enough close to another passage.
/// A function of its two texts alone: no statistics of the archive enter, so the result never depends on what else is archived.
/// Time is linear in both texts but for a bounded factor; memory about 200 bytes a word.
/// </remarks>
public static class PairAligner
{
    /// <returns>
    /// Ordered by the first text's side, then the second's; <see cref="AlignedSpan.From"/> lies in <paramref name="a"/>.
    /// Whole words, with the closing marks that both sides have. Turning the texts turns the spans and changes nothing else.
    /// </returns>
    public static IReadOnlyList<AlignedSpan> Align(PreparedText a, PreparedText b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return ToCharacters(Passages(a, b, Standing.OfTwoTexts), a, b);
    }

    /// <summary>The same in words, by another rule of what a passage is; ordered by the first side.</summary>
    internal static List<WordSpan> Passages(PreparedText a, PreparedText b, Standing standing)
    {
        if (!InOrder(a.Text, b.Text)) return [.. Passages(b, a, standing.Turned()).Select(span => span.Turned()).OrderBy(span => span.A).ThenBy(span => span.B)];
        var chains = Chaining.Of(SharedRuns.Between(a, b), a);
        var promising = Promise.Of(chains, standing.MinScoreToAlign);
        if (promising.Count == 0) return [];

        var passages = new Passages(a, b, standing);
        var alignment = new WordAlignment(new(a, b));
        foreach (var chain in promising)
        {
            if (passages.AlreadyHas(chain)) continue;
            foreach (var span in SpanCutting.Cut(Complete(chain, alignment), a, b)) passages.Propose(span);
        }

        return passages.Accepted();
    }

    internal static List<AlignedSpan> ToCharacters(List<WordSpan> spans, PreparedText a, PreparedText b) =>
        [.. spans.Select(span => SpanEdges.ToCharacters(span, a, b)).Order(AlignedSpanOrder.Instance)];

    // The chain's runs with their gaps closed and its ends extended.
    private static List<Column> Complete(Chain chain, WordAlignment alignment)
    {
        var columns = alignment.Extend(chain.Runs[0].A, chain.Runs[0].B, forward: false);
        for (var r = 0; r < chain.Runs.Count; r++)
        {
            var run = chain.Runs[r];
            if (r > 0) columns.AddRange(alignment.Fill(chain.Runs[r - 1].EndA, run.A, chain.Runs[r - 1].EndB, run.B));
            for (var i = 0; i < run.Length; i++) columns.Add(new(ColumnKind.Same, run.A + i, run.B + i, 1, 1));
        }

        columns.AddRange(alignment.Extend(chain.Runs[^1].EndA, chain.Runs[^1].EndB, forward: true));
        return columns;
    }

    // Ties between equally good alignments fall to one side; one order of the two texts makes them fall to the same.
    internal static bool InOrder(string a, string b) => a.Length != b.Length ? a.Length < b.Length : string.CompareOrdinal(a, b) <= 0;
}
