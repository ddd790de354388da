using Avow.Statements;

namespace Avow.Relating;

/// <summary>Aligns sentences of one language by the words that they share in order, as <see cref="Collation"/> finds them.</summary>
internal sealed class WordingAligner : IPartAligner
{
    // Share of the words of the shorter of two sentences that must stand in the other.
    private const double LeastShared = 0.5;

    public IReadOnlyList<Bead> Align(SegmentedText a, TextRange partOfA, SegmentedText b, TextRange partOfB, CancellationToken cancel)
    {
        var (rangeA, rangeB) = (a.RangeOf(partOfA), b.RangeOf(partOfB));
        var shared = Shared(a, rangeA, b, rangeB, cancel);
        var (wordsOfA, wordsOfB) = (CountWords(a, partOfA), CountWords(b, partOfB));
        List<Bead> beads = [];
        var (nextA, nextB) = (partOfA.StartInclusive, partOfB.StartInclusive);
        foreach (var (inA, inB, words) in Joined(shared, wordsOfA, wordsOfB))
        {
            AddAlone(inA.StartInclusive, inB.StartInclusive);
            var all = Sum(wordsOfA, inA) + Sum(wordsOfB, inB);
            beads.Add(new(inA, inB, Math.Round(Math.Min(1, 2d * words / all), 4)));
            (nextA, nextB) = (inA.EndExclusive, inB.EndExclusive);
        }

        AddAlone(partOfA.EndExclusive, partOfB.EndExclusive);
        return beads;

        void AddAlone(int endA, int endB)
        {
            for (; nextA < endA; nextA++) beads.Add(new(new(nextA, nextA + 1), new(nextB, nextB), 1));
            for (; nextB < endB; nextB++) beads.Add(new(new(nextA, nextA), new(nextB, nextB + 1), 1));
        }
    }

    // How many words each pair of segments shares in order, ascending on both sides.
    private static SortedDictionary<(int A, int B), int> Shared(SegmentedText a, TextRange rangeA, SegmentedText b, TextRange rangeB, CancellationToken cancel)
    {
        SortedDictionary<(int A, int B), int> shared = [];
        foreach (var row in Collation.Of(rangeA.Of(a.Words), rangeB.Of(b.Words)))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var run in row.Runs)
            {
                if (run.Kind is not (CollatedKind.Same or CollatedKind.Typographic) || run.Left is not { } left || run.Right is not { } right) continue;
                var pairs = Words.Of(left.Shift(rangeA.StartInclusive).Of(a.Words.AsSpan())).Zip(Words.Of(right.Shift(rangeB.StartInclusive).Of(b.Words.AsSpan())));
                foreach (var (wordOfA, wordOfB) in pairs)
                {
                    var place = (a.NumberAt(rangeA.StartInclusive + left.StartInclusive + wordOfA.Range.StartInclusive), b.NumberAt(rangeB.StartInclusive + right.StartInclusive + wordOfB.Range.StartInclusive));
                    shared[place] = shared.GetValueOrDefault(place) + 1;
                }
            }
        }

        return shared;
    }

    // Segments that share enough are one bead, and so are all that share enough with one of them.
    private static List<(TextRange A, TextRange B, int Words)> Joined(SortedDictionary<(int A, int B), int> shared, Dictionary<int, int> wordsOfA, Dictionary<int, int> wordsOfB)
    {
        List<(TextRange A, TextRange B, int Words)> joined = [];
        foreach (var ((a, b), words) in shared)
        {
            if (words < LeastShared * Math.Min(wordsOfA[a], wordsOfB[b])) continue;
            if (joined.Count > 0 && joined[^1] is var last && (a < last.A.EndExclusive || b < last.B.EndExclusive))
            {
                if (b >= last.B.StartInclusive) joined[^1] = (last.A.Cover(new(a, a + 1)), last.B.Cover(new(b, b + 1)), last.Words + words);
            }
            else joined.Add((new(a, a + 1), new(b, b + 1), words));
        }

        return joined;
    }

    private static Dictionary<int, int> CountWords(SegmentedText text, TextRange part) =>
        Enumerable.Range(part.StartInclusive, part.Length).ToDictionary(number => number, number => Words.Of(text.Segment(number)).Count);

    private static int Sum(Dictionary<int, int> words, TextRange part) => Enumerable.Range(part.StartInclusive, part.Length).Sum(number => words[number]);
}
