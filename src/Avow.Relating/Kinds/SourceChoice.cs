using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Chooses for every stretch of a text the one source it was taken from, best first: what another source could explain too
/// is then explained already.
/// </summary>
internal static class SourceChoice
{
    // Of a source's passage, what a better source must leave over for it to count: a sentence in common at an edge is none.
    private const double MinLeftOver = 0.5;

    // Nearness within which two wordings are one: differences of typography and of the page's own dates, not of the text.
    private const double SameNearness = 0.03;

    /// <param name="taker">The text.</param>
    /// <param name="matches">All its matches, either way round.</param>
    /// <param name="texts">All texts.</param>
    /// <returns>One taking per source.</returns>
    public static IEnumerable<Taking> For(AddressedText taker, IEnumerable<TextMatch> matches, IReadOnlyDictionary<Id<Text>, AddressedText> texts)
    {
        List<Candidate> open = [];
        foreach (var match in matches.Select(match => match.SeenFrom(taker.Facts.Id)))
        {
            var source = texts[match.B];
            var direction = Direction.Between(taker, source, match.Spans);
            if (direction.SourceIsFirst) continue;
            open.AddRange(match.Spans.Select(span => new Candidate(source.Facts, direction.IsKnown, taker.Names(source), span)));
        }

        var chosen = Choose(open);
        return chosen.GroupBy(candidate => candidate.Source.Id).OrderBy(group => group.Key).Select(group =>
            new Taking(taker.Facts, group.First().Source, group.First().DirectionKnown, [.. group.Select(c => c.Span).Order(AlignedSpanOrder.Instance)]));
    }

    private static List<Candidate> Choose(List<Candidate> open)
    {
        List<Candidate> chosen = [];
        while (open.Count > 0)
        {
            var taken = TextRange.Union(open.Select(candidate => candidate.Span.From)).SelectMany(stretch => BestFor(stretch, open)).ToList();
            chosen.AddRange(taken);
            var covered = TextRange.Union(chosen.Select(candidate => candidate.Span.From));
            open = [.. open.Except(taken).Where(candidate => 1 - Coverage.ShareInside([candidate.Span.From], covered) >= MinLeftOver)];
        }

        return chosen;
    }

    private static List<Candidate> BestFor(TextRange stretch, List<Candidate> open)
    {
        var rivals = open.Where(candidate => stretch.Contains(candidate.Span.From)).GroupBy(candidate => candidate.Source.Id).Select(group => new Rival(stretch, [.. group])).ToList();
        var naming = rivals.Min(rival => rival.Naming);
        rivals.RemoveAll(rival => rival.Naming != naming);
        var nearest = rivals.Max(rival => rival.Nearness);
        return rivals.Where(rival => rival.Nearness >= nearest - SameNearness)
            .OrderBy(rival => rival.Source.Date ?? DateOnly.MaxValue)
            .ThenByDescending(rival => rival.Source.IsOnIssuersSite)
            .ThenBy(rival => rival.Source.CapturedAt)
            .ThenBy(rival => rival.Source.Id)
            .First().Passages;
    }

    private sealed class Candidate(TextFacts source, bool directionKnown, Naming naming, AlignedSpan span)
    {
        public TextFacts Source => source;

        public bool DirectionKnown => directionKnown;

        public Naming Naming => naming;

        public AlignedSpan Span => span;
    }

    private sealed class Rival(TextRange stretch, List<Candidate> passages)
    {
        public List<Candidate> Passages => passages;

        public TextFacts Source => passages[0].Source;

        public Naming Naming => passages[0].Naming;

        /// <summary>Share of the stretch that it has, times how like its words are.</summary>
        public double Nearness { get; } = Math.Min(1, passages.Sum(passage => passage.Span.Likeness * passage.Span.From.Length) / stretch.Length);
    }
}
