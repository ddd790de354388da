namespace Avow.Relating;

/// <summary>
/// One step of expectation and maximisation for a <see cref="TranslationTable"/>, over beads that are likely (Moore: Fast and Accurate
/// Sentence Alignment of Bilingual Corpora, 2002). What only one bead could have told is left out, so that an alignment does not prove itself.
/// </summary>
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

    private readonly float[] likely = new float[to.Forms.Count];

    /// <summary>From the links alone.</summary>
    public TranslationTable Begin() => Table([]);

    /// <param name="beads">With the given text as the first side.</param>
    /// <param name="before">The table that the beads were found with.</param>
    public TranslationTable Learn(IReadOnlyList<Weighed> beads, TranslationTable before)
    {
        Dictionary<long, double> met = [];
        foreach (var bead in Telling(beads)) Count(bead, before, met);
        return Table(met);
    }

    /// <summary>The beads that something is learned from.</summary>
    public static IEnumerable<Weighed> Telling(IReadOnlyList<Weighed> beads)
    {
        var good = beads.Where(bead => !bead.IsGap && bead.Weight >= LeastWeight).ToList();
        for (var i = 0; i < good.Count; i += 1 + good.Count / MostBeads) yield return good[i];
    }

    private void Count(Weighed bead, TranslationTable before, Dictionary<long, double> met)
    {
        var given = Tokens(from, bead.A, bead.CountA);
        var foretold = Tokens(to, bead.B, bead.CountB);
        var shares = new float[given.Count * foretold.Count];
        var sums = new double[foretold.Count];
        for (var g = 0; g < given.Count; g++)
        {
            var columns = before.Foretold.Columns(given[g]);
            var values = before.Foretold.Values(given[g]);
            var unknown = before.Unknown[given[g]];
            for (var i = 0; i < columns.Length; i++) likely[columns[i]] = values[i];
            for (var f = 0; f < foretold.Count; f++) sums[f] += shares[g * foretold.Count + f] = likely[foretold[f]] + unknown * (float)to.Chance[foretold[f]];
            for (var i = 0; i < columns.Length; i++) likely[columns[i]] = 0;
        }

        for (var f = 0; f < foretold.Count; f++)
        {
            if (to.Counts[foretold[f]] < 2) continue;
            var sum = sums[f] + to.Chance[foretold[f]];
            for (var g = 0; g < given.Count; g++)
            {
                var share = shares[g * foretold.Count + f] / sum;
                if (share < LeastShare || from.Counts[given[g]] < 2) continue;
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(met, (long)given[g] << 32 | (uint)foretold[f], out _) += bead.Weight * share;
            }
        }
    }

    private TranslationTable Table(Dictionary<long, double> met)
    {
        Dictionary<long, double> times = [];
        foreach (var (pair, sum) in met)
        {
            var fewest = Math.Min(from.Counts[(int)(pair >> 32)], to.Counts[(int)pair]);
            if (sum * (1 - 1.0 / fewest) is var others && others >= LeastTimes) times[pair] = others;
        }

        foreach (var link in links) System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(times, (long)link.A << 32 | (uint)link.B, out _) += LinkTimes * link.Weight;
        return new(from, to, [.. times.OrderBy(entry => entry.Key).Select(entry => ((int)(entry.Key >> 32), (int)entry.Key, entry.Value))]);
    }

    private static List<int> Tokens(TokenizedSide side, int start, int count)
    {
        List<int> tokens = [];
        for (var i = start; i < start + count; i++) tokens.AddRange(side.Segments[i]);
        return tokens;
    }
}
