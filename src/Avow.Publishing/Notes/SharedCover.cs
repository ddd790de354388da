using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Which stretches of a text the spans of one relation leave uncovered. Asked from the beginning of the text to its end.</summary>
/// <param name="spans">By their place here; they may overlap.</param>
internal sealed class SharedCover(IReadOnlyList<AlignedSpan> spans)
{
    private int next;

    /// <summary>What is left of a range, in order; the whole range when nothing of it is shared.</summary>
    public IReadOnlyList<TextRange> LeavesOf(TextRange range)
    {
        while (next < spans.Count && spans[next].From.EndExclusive <= range.StartInclusive) next++;
        List<TextRange> left = [];
        var at = range.StartInclusive;
        for (var i = next; i < spans.Count && spans[i].From.StartInclusive < range.EndExclusive; i++)
        {
            if (spans[i].From.StartInclusive > at) left.Add(new(at, spans[i].From.StartInclusive));
            at = Math.Max(at, spans[i].From.EndExclusive);
        }

        if (at < range.EndExclusive) left.Add(new(at, range.EndExclusive));
        return left;
    }

    /// <summary>
    /// Where in the other text the most of a range's shared words stand; null when none are shared. In a span that goes over
    /// several lines it is the line that is as far from the span's beginning there as the range is here.
    /// </summary>
    public int? Beside(TextRange range, string here, string there)
    {
        var most = spans.Skip(next).TakeWhile(span => span.From.StartInclusive < range.EndExclusive)
            .Where(span => span.From.Overlaps(range)).MaxBy(span => span.From.Intersect(range)?.Length ?? 0);
        if (most is null) return null;
        var at = most.To.StartInclusive;
        var lines = range.StartInclusive <= most.From.StartInclusive ? 0 : here.AsSpan(most.From.StartInclusive..range.StartInclusive).Count('\n');
        for (; lines > 0 && at < most.To.EndExclusive; lines--)
        {
            var end = there.IndexOf('\n', at, most.To.EndExclusive - at);
            if (end < 0) break;
            at = end + 1;
        }

        return at;
    }
}
