using Avow.Statements;

namespace Avow.Relating;

/// <summary>Omissions and additions that are one passage at two places.</summary>
internal static class MovedPassages
{
    // Pairs of an omission and an addition that are compared.
    private const int MostPairs = 4_096;

    // How much more a pair must have in common than sentences that have nothing to do with each other: of what beads have.
    private const double LeastShare = 0.5;

    // Length of one for the other, times the usual one or its inverse, beyond which they are not compared.
    private const double MostRatio = 1.8;
    private const int LeastChars = 30;

    /// <param name="texts">The texts.</param>
    /// <param name="omitted">Runs of beads without a second side.</param>
    /// <param name="added">Runs of beads without a first.</param>
    /// <param name="known">What the texts have in common; asked for when there is something to compare.</param>
    /// <returns>Each run at most once, ordered by the first.</returns>
    public static List<(TextRange From, TextRange To, double Certainty)> Between(AlignedTexts texts, List<TextRange> omitted, List<TextRange> added, Func<Kinship> known)
    {
        if (omitted.Count == 0 || added.Count == 0 || (long)omitted.Count * added.Count > MostPairs) return [];
        var kinship = known();
        List<(TextRange From, TextRange To, double Certainty)> candidates = [];
        foreach (var from in omitted)
            foreach (var to in added)
            {
                var (rangeA, rangeB) = (texts.RangeOfA(from), texts.RangeOfB(to));
                if (Math.Min(rangeA.Length, rangeB.Length) < LeastChars && kinship.Ratio > 0.5) continue;
                var ratio = rangeB.Length / (kinship.Ratio * rangeA.Length);
                if (ratio > MostRatio || ratio < 1 / MostRatio) continue;
                var share = kinship.Share(Segments(texts.Beads, from, static bead => bead.A), Segments(texts.Beads, to, static bead => bead.B));
                if (share >= LeastShare) candidates.Add((from, to, Math.Round(Math.Min(0.99, 0.4 + share / 2), 4)));
            }

        List<(TextRange From, TextRange To, double Certainty)> moved = [];
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Certainty).ThenBy(candidate => candidate.From).ThenBy(candidate => candidate.To))
            if (!moved.Exists(move => move.From == candidate.From || move.To == candidate.To)) moved.Add(candidate);
        return [.. moved.OrderBy(move => move.From)];
    }

    private static TextRange Segments(IReadOnlyList<Bead> beads, TextRange run, Func<Bead, TextRange> side) =>
        new(side(beads[run.StartInclusive]).StartInclusive, side(beads[run.EndExclusive - 1]).EndExclusive);
}
