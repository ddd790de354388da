using Avow.Statements;

namespace Avow.Relating;

/// <summary>What is left out at one place and added at another, and is one passage: whole runs of sentences, or some sentences of them.</summary>
internal static class MovedPassages
{
    // Pairs of an omission and an addition that are compared.
    private const int MostPairs = 40_000;

    // How much a pair must have in common of what beads have (Kinship). Measured on shared/data/align, where nothing was moved: 0.5 finds two in
    // six thousand beads, 0.4 nine.
    private const double LeastShare = 0.5;

    // Length of one for the other, times the usual one or its inverse, beyond which they are not compared; and characters of the shorter.
    private const double MostRatio = 1.8;
    private const double LeastChars = 30;

    /// <param name="texts">The texts.</param>
    /// <param name="omitted">Segments of the first text that have no counterpart, as runs.</param>
    /// <param name="added">Segments of the second.</param>
    /// <param name="known">What the texts have in common; asked for when there is something to compare.</param>
    /// <returns>Segments of both, each at most once, ordered by the first text.</returns>
    public static List<MovedPassage> Between(AlignedTexts texts, IReadOnlyList<TextRange> omitted, IReadOnlyList<TextRange> added, Func<Kinship> known)
    {
        List<TextRange> fromRuns = [.. WithParts(omitted)], toRuns = [.. WithParts(added)];
        if (fromRuns.Count == 0 || toRuns.Count == 0 || (long)fromRuns.Count * toRuns.Count > MostPairs) return [];
        var kinship = known();
        List<MovedPassage> candidates = [];
        foreach (var from in fromRuns)
            foreach (var to in toRuns)
                if (MayBeOne(texts, kinship, from, to) && kinship.Share(from, to) is >= LeastShare and var share) candidates.Add(new(from, to, share));
        return Joined(Chosen(candidates));
    }

    // Each run as a whole and sentence by sentence.
    private static IEnumerable<TextRange> WithParts(IReadOnlyList<TextRange> runs) =>
        runs.SelectMany(run => run.Length == 1 ? [run] : Enumerable.Range(run.StartInclusive, run.Length).Select(segment => new TextRange(segment, segment + 1)).Prepend(run));

    private static bool MayBeOne(AlignedTexts texts, Kinship kinship, TextRange from, TextRange to)
    {
        double lengthA = texts.A.RangeOf(from).Length, lengthB = texts.B.RangeOf(to).Length / kinship.Ratio;
        return Math.Min(lengthA, lengthB) >= Math.Min(LeastChars, LeastChars / kinship.Ratio) && lengthA <= MostRatio * lengthB && lengthB <= MostRatio * lengthA;
    }

    // The likest first; of two that are as like the longer one.
    private static List<MovedPassage> Chosen(List<MovedPassage> candidates)
    {
        List<MovedPassage> chosen = [];
        foreach (var candidate in candidates.OrderByDescending(candidate => Math.Min(1, candidate.Share)).ThenByDescending(candidate => candidate.From.Length).ThenBy(candidate => candidate.From).ThenBy(candidate => candidate.To))
            if (!chosen.Exists(move => move.From.Overlaps(candidate.From) || move.To.Overlaps(candidate.To))) chosen.Add(candidate);
        return [.. chosen.OrderBy(move => move.From)];
    }

    // Neighbours that moved together.
    private static List<MovedPassage> Joined(List<MovedPassage> moves)
    {
        List<MovedPassage> joined = [];
        foreach (var move in moves)
        {
            if (joined is [.., var last] && last.From.EndExclusive == move.From.StartInclusive && last.To.EndExclusive == move.To.StartInclusive)
                joined[^1] = new(last.From.Cover(move.From), last.To.Cover(move.To), Math.Max(last.Share, move.Share));
            else joined.Add(move);
        }

        return joined;
    }
}

/// <summary>A passage at two places: numbers of segments, and how much they have in common of what beads have.</summary>
internal readonly record struct MovedPassage(TextRange From, TextRange To, double Share)
{
    public double Certainty => Math.Round(Math.Min(0.99, 0.4 + Share / 2), 4);
}
