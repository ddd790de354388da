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

    /// <summary>Where in the other text the first shared words of a range stand; null when none are shared.</summary>
    public int? Beside(TextRange range) =>
        next < spans.Count && spans[next].From.Overlaps(range) ? spans[next].To.StartInclusive : null;
}
