using Avow.Statements;

namespace Avow.Quality;

/// <summary>
/// What was found beside what was planted, counted as the sets' own scorer counts. A case is found when half of it is covered on both
/// sides; of a passage found, the characters are right that lie in the first planted one it touches.
/// </summary>
internal sealed class ReuseScore
{
    private readonly ILookup<(string, string), PlantedReuse> planted;
    private readonly ILookup<(string, string), FoundReuse> found;
    private readonly IReadOnlySet<(string, string)> derived;
    private readonly List<CaseScore> cases;

    public ReuseScore(IReadOnlyList<PlantedReuse> planted, IReadOnlySet<(string, string)> derived, IReadOnlyList<FoundReuse> found)
    {
        this.planted = planted.ToLookup(reuse => PlantedReuse.Pair(reuse.Source, reuse.Taker));
        this.found = found.ToLookup(reuse => PlantedReuse.Pair(reuse.A, reuse.B));
        this.derived = derived;
        cases = [.. planted.GroupBy(reuse => (reuse.Case, reuse.Kind)).Select(ScoreOf)];
        CharPrecision = Precision(found);
    }

    public double CaseRecall => cases.Average(one => one.IsFound ? 1.0 : 0);

    public double CharRecall => cases.Average(one => one.Covered);

    public double CharPrecision { get; }

    /// <summary>Pieces in which a planted passage is found, of those that are found at all.</summary>
    public double Granularity => cases.Where(one => one.Pieces > 0).Average(one => one.Pieces);

    /// <summary>The kind that is found least.</summary>
    public (string Kind, double CaseRecall) LeastKind => cases.GroupBy(one => one.Kind, StringComparer.Ordinal)
        .Select(kind => (kind.Key, Recall: kind.Average(one => one.IsFound ? 1.0 : 0))).OrderBy(kind => kind.Recall).ThenBy(kind => kind.Key, StringComparer.Ordinal).First();

    private CaseScore ScoreOf(IGrouping<(int Case, string Kind), PlantedReuse> parts)
    {
        var (source, sourceCovered, taker, takerCovered, pieces) = (0, 0, 0, 0, 0);
        foreach (var part in parts)
        {
            var hits = found[PlantedReuse.Pair(part.Source, part.Taker)].Where(part.IsTouchedBy).ToList();
            source += part.SourceSpans.Sum(span => span.Length);
            sourceCovered += part.SourceSpans.Sum(span => Covered(span, hits.Select(hit => hit.In(part.Source))));
            taker += part.TakerSpan.Length;
            takerCovered += Covered(part.TakerSpan, hits.Select(hit => hit.In(part.Taker)));
            pieces += hits.Count;
        }

        var (ofSource, ofTaker) = ((double)sourceCovered / source, (double)takerCovered / taker);
        return new(parts.Key.Kind, (ofSource + ofTaker) / 2, ofSource >= 0.5 && ofTaker >= 0.5, (double)pieces / parts.Count());
    }

    private static int Covered(TextRange span, IEnumerable<TextRange> by)
    {
        var (covered, end) = (0, span.StartInclusive);
        foreach (var range in by.Order())
        {
            var (from, to) = (Math.Max(range.StartInclusive, end), Math.Min(range.EndExclusive, span.EndExclusive));
            if (to <= from) continue;
            covered += to - from;
            end = to;
        }

        return covered;
    }

    private double Precision(IReadOnlyList<FoundReuse> all)
    {
        var (right, told) = (0L, 0L);
        foreach (var reuse in all)
        {
            var (pair, length) = (PlantedReuse.Pair(reuse.A, reuse.B), reuse.SpanA.Length + reuse.SpanB.Length);
            told += length;
            var touched = planted[pair].FirstOrDefault(part => part.IsTouchedBy(reuse));
            right += touched is null ? (derived.Contains(pair) ? length : 0)
                : Math.Min(length, touched.SourceSpans.Sum(span => PlantedReuse.Shared(span, reuse.In(touched.Source))) + PlantedReuse.Shared(touched.TakerSpan, reuse.In(touched.Taker)));
        }

        return (double)right / Math.Max(1, told);
    }

    private sealed record CaseScore(string Kind, double Covered, bool IsFound, double Pieces);
}
