using Avow.Statements;

namespace Avow.Relating;

/// <summary>Chooses of all texts that one may have been translated from the one it was: or several, where it holds the translations of several.</summary>
internal static class TranslationChoice
{
    // Candidates that are aligned sentence by sentence.
    private const int MostAligned = 4;

    // Nearness within which two sources are as near: sentences are joined and cut by chance.
    private const double SameNearness = 0.03;

    // Of one of two texts, how much must be in the other, sentence by sentence. Of 512 pairs of the news in six languages of shared/data/reuse that detection
    // had found, all but two below it were none, and three above.
    private const double LeastExtent = 0.6;

    // Of what a further source explains, how much the ones before must leave unexplained.
    private const double LeastOfItsOwn = 0.5;

    /// <param name="candidates">Of one text.</param>
    /// <param name="align">How the taker lies against a source.</param>
    /// <param name="taken">What the text has from others of its own language, word for word.</param>
    public static List<TranslationTaking> Of(IEnumerable<TranslationCandidate> candidates, Func<Id<Text>, Id<Text>, IReadOnlyList<AlignedSpan>> align, IEnumerable<TextRange> taken)
    {
        var explained = TextRange.Union(taken);
        var open = Likeliest(candidates).Select(candidate => new TranslationTaking(candidate, align(candidate.Taker.Id, candidate.Source.Id)))
            .Where(taking => taking.Extent >= LeastExtent && IsOfItsOwn(taking, explained)).ToList();
        List<TranslationTaking> chosen = [];
        while (open.Count > 0)
        {
            var best = Best(open);
            chosen.Add(best);
            var covered = TextRange.Union(chosen.SelectMany(taking => taking.Spans).Select(span => span.From));
            open = [.. open.Where(taking => taking != best && IsOfItsOwn(taking, covered))];
        }

        return chosen;
    }

    /// <summary>Those that are aligned, the likeliest first.</summary>
    public static IEnumerable<TranslationCandidate> Likeliest(IEnumerable<TranslationCandidate> candidates) =>
        candidates.OrderBy(candidate => candidate.Standing).ThenByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Source, ByAge.Instance).Take(MostAligned);

    private static bool IsOfItsOwn(TranslationTaking taking, List<TextRange> explained) => 1 - Coverage.ShareInside(taking.Spans.Select(span => span.From), explained) >= LeastOfItsOwn;

    private static TranslationTaking Best(List<TranslationTaking> open)
    {
        var standing = open.Min(taking => taking.Candidate.Standing);
        var foremost = open.Where(taking => taking.Candidate.Standing == standing).ToList();
        var nearest = foremost.Max(taking => taking.Nearness);
        return foremost.Where(taking => taking.Nearness >= nearest - SameNearness).OrderBy(taking => taking.Candidate.Source, ByAge.Instance).First();
    }
}
