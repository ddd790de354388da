using System.Numerics;

namespace Avow.Relating;

/// <summary>
/// What the tokens of one segment of the first text say for segments of the second. Most pairs of tokens say nothing: only what was met is
/// looked at and kept.
/// </summary>
internal sealed class RowEvidence
{
    // Sums that are held at once; a long segment against many is done in parts.
    private const int MostSums = 1 << 20;

    // What is said less often than this is met by no sum of as many segments as a bead may have.
    private const float Least = Survival.Met / BeadShapes.MostSegments;

    private float[] sums = [];
    private ulong[] marks = [];

    /// <summary>Tokens of the second text: places among all of its tokens.</summary>
    public Hits OfB { get; } = new();

    /// <summary>Tokens of this segment: places within it.</summary>
    public Hits OfA { get; } = new();

    /// <param name="a">Tokens of the segment.</param>
    /// <param name="b">The second text.</param>
    /// <param name="odds">What tokens say of each other.</param>
    /// <param name="window">Over the second text; is moved.</param>
    /// <param name="occurrences">Of its tokens.</param>
    /// <param name="low">First segment of the second text.</param>
    /// <param name="high">Behind the last.</param>
    public void Fill(ReadOnlySpan<int> a, TokenizedSide b, PairOdds odds, Window window, Occurrences occurrences, int low, int high)
    {
        OfA.Clear(low);
        OfB.Clear(low);
        for (var from = low; from < high;)
        {
            var to = EndOfPart(a.Length, b, from, high);
            window.Move(from, to);
            var tokensOfB = b.Start(to) - b.Start(from);
            Reserve(tokensOfB + (to - from) * a.Length);
            Collect(a, odds, window, occurrences, b.Start(from), tokensOfB);
            Emit(b, from, to, a.Length, tokensOfB);
            from = to;
        }
    }

    private static int EndOfPart(int tokensOfA, TokenizedSide b, int from, int high)
    {
        var to = from + 1;
        while (to < high && b.Start(to + 1) - b.Start(from) + (long)(to + 1 - from) * tokensOfA <= MostSums) to++;
        return to;
    }

    private void Reserve(int size)
    {
        if (sums.Length >= size) return;
        sums = new float[size + size / 2];
        marks = new ulong[sums.Length / 64 + 1];
    }

    // Sums of the second text's tokens stand first, those of this segment's behind them, segment by segment of the second.
    private void Collect(ReadOnlySpan<int> a, PairOdds odds, Window window, Occurrences occurrences, int startOfB, int tokensOfB)
    {
        for (var at = 0; at < a.Length; at++)
        {
            var columns = odds.Columns(a[at]);
            var values = odds.Values(a[at]);
            for (var k = 0; k < columns.Length; k++)
            {
                var count = window.Count(columns[k]);
                if (count == 0) continue;
                var (ofB, ofA) = values[k];
                var first = window.First(columns[k]);
                for (var occurrence = first; occurrence < first + count; occurrence++)
                {
                    if (ofB > 0) Add(occurrences.Place(occurrence) - startOfB, ofB);
                    if (ofA > 0) Add(tokensOfB + (occurrences.Segment(occurrence) - window.Low) * a.Length + at, ofA);
                }
            }
        }
    }

    private void Add(int sum, float odds)
    {
        sums[sum] += odds;
        marks[sum >> 6] |= 1UL << sum;
    }

    private void Emit(TokenizedSide b, int from, int to, int tokensOfA, int tokensOfB)
    {
        for (var j = from; j < to; j++)
        {
            Take(b.Start(j) - b.Start(from), b.Start(j + 1) - b.Start(from), b.Start(from), OfB);
            OfB.EndColumn();
        }

        for (var j = from; j < to; j++)
        {
            var start = tokensOfB + (j - from) * tokensOfA;
            Take(start, start + tokensOfA, -start, OfA);
            OfA.EndColumn();
        }
    }

    // Hands on the sums of a range and clears them.
    private void Take(int start, int end, int offset, Hits hits)
    {
        for (var word = start >> 6; word << 6 < end; word++)
        {
            var from = Math.Max(start, word << 6);
            var mask = ulong.MaxValue << from & (end >= (word + 1) << 6 ? ulong.MaxValue : (1UL << end) - 1);
            for (var set = marks[word] & mask; set != 0; set &= set - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(set);
                if (sums[at] >= Least) hits.Add(at + offset, sums[at]);
                sums[at] = 0;
            }

            marks[word] &= ~mask;
        }
    }
}
