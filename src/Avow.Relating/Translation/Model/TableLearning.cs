namespace Avow.Relating;

/// <summary>
/// One step of expectation and maximisation for a <see cref="TranslationTable"/>, over beads that are likely (Moore: Fast and Accurate
/// Sentence Alignment of Bilingual Corpora, 2002). What only one bead could have told is left out, so that an alignment does not prove itself.
/// </summary>
/// <param name="from">The text whose tokens are given.</param>
/// <param name="to">The text whose tokens are foretold.</param>
/// <param name="links">Ordered by given token, then by foretold one; each pair once.</param>
internal sealed class TableLearning(TokenizedSide from, TokenizedSide to, IReadOnlyList<Link> links)
{
    /// <summary>Times that a link counts for before anything is met.</summary>
    private const double LinkTimes = 3;

    private const double LeastWeight = 0.1;
    private const double LeastTimes = 0.1;

    // Of what explains a token, less than this share is not kept.
    private const double LeastShare = 0.03;

    // Beads beyond which some are left out, evenly: enough for every word that is met more than a few times.
    private const int MostBeads = 12_000;

    private readonly PairCounts met = new();
    private readonly float[] likely = new float[to.Forms.Count];

    /// <summary>From the links alone.</summary>
    public TranslationTable Begin() => Table();

    /// <param name="telling">With the given text as the first side.</param>
    /// <param name="before">The table that the beads were found with.</param>
    public TranslationTable Learn(List<Weighed> telling, TranslationTable before)
    {
        met.Clear();
        foreach (var bead in telling) Count(bead, before);
        return Table();
    }

    /// <summary>The beads that something is learned from.</summary>
    public static List<Weighed> Telling(IReadOnlyList<Weighed> beads)
    {
        var good = beads.Where(bead => !bead.IsGap && bead.Weight >= LeastWeight).ToList();
        var step = 1 + good.Count / MostBeads;
        return step == 1 ? good : [.. Enumerable.Range(0, (good.Count + step - 1) / step).Select(i => good[i * step])];
    }

    private void Count(Weighed bead, TranslationTable before)
    {
        var given = from.Segments(bead.A, bead.CountA);
        var foretold = to.Segments(bead.B, bead.CountB);
        var shares = new float[given.Length * foretold.Length];
        var sums = new double[foretold.Length];
        for (var g = 0; g < given.Length; g++)
        {
            var columns = before.Foretold.Columns(given[g]);
            var values = before.Foretold.Values(given[g]);
            var unknown = before.Unknown[given[g]];
            for (var i = 0; i < columns.Length; i++) likely[columns[i]] = values[i];
            for (var f = 0; f < foretold.Length; f++) sums[f] += shares[g * foretold.Length + f] = likely[foretold[f]] + unknown * (float)to.Chance[foretold[f]];
            for (var i = 0; i < columns.Length; i++) likely[columns[i]] = 0;
        }

        for (var f = 0; f < foretold.Length; f++)
        {
            if (to.Counts[foretold[f]] < 2) continue;
            var sum = sums[f] + to.Chance[foretold[f]];
            for (var g = 0; g < given.Length; g++)
            {
                var share = shares[g * foretold.Length + f] / sum;
                if (share < LeastShare || from.Counts[given[g]] < 2) continue;
                met.Add(given[g], foretold[f], bead.Weight * share);
            }
        }
    }

    // What was met, and the links, both in order, as one.
    private TranslationTable Table()
    {
        List<(int From, int To, double Times)> times = [];
        var next = 0;
        foreach (var (given, foretold, sum) in met.Sorted())
        {
            var fewest = Math.Min(from.Counts[given], to.Counts[foretold]);
            var others = sum * (1 - 1.0 / fewest);
            if (others < LeastTimes) continue;
            while (next < links.Count && (links[next].A, links[next].B).CompareTo((given, foretold)) < 0) times.Add(OfLink(links[next++]));
            if (next < links.Count && (links[next].A, links[next].B) == (given, foretold)) others += OfLink(links[next++]).Times;
            times.Add((given, foretold, others));
        }

        times.AddRange(links.Skip(next).Select(OfLink));
        return new(from, to, times);

        static (int From, int To, double Times) OfLink(Link link) => (link.A, link.B, LinkTimes * link.Weight);
    }
}
