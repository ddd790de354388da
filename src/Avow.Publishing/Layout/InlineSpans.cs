using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The spans of a whole text, made harmless: within one kind none overlaps another (the first stands, the later is clipped),
/// so that handing them out to blocks costs no more than spans plus blocks, however they crossed.
/// </summary>
internal sealed class InlineSpans
{
    private readonly List<List<InlineSpan>> layers;

    private InlineSpans(List<List<InlineSpan>> layers) => this.layers = layers;

    public static InlineSpans Of(IEnumerable<InlineSpan> spans) => new([.. spans
        .Where(span => !span.Range.IsEmpty)
        .GroupBy(span => span.Kind)
        .OrderBy(kind => kind.Key)
        .Select(WithoutOverlaps)]);

    /// <summary>Per kind, in nesting order, the spans that touch a range, clipped to it.</summary>
    public List<List<InlineSpan>> Within(TextRange range)
    {
        List<List<InlineSpan>> touched = [];
        foreach (var layer in layers)
        {
            List<InlineSpan> inside = [];
            for (var at = FirstEndingAfter(layer, range.StartInclusive); at < layer.Count && layer[at].Range.StartInclusive < range.EndExclusive; at++)
            {
                if (layer[at].Range.Intersect(range) is { IsEmpty: false } shared) inside.Add(shared == layer[at].Range ? layer[at] : layer[at] with { Range = shared });
            }

            if (inside.Count > 0) touched.Add(inside);
        }

        return touched;
    }

    private static List<InlineSpan> WithoutOverlaps(IEnumerable<InlineSpan> ofOneKind)
    {
        List<InlineSpan> clean = [];
        var end = 0;
        foreach (var span in ofOneKind.OrderBy(s => s.Range.StartInclusive).ThenByDescending(s => s.Range.EndExclusive))
        {
            if (span.Range.EndExclusive <= end) continue;
            clean.Add(span.Range.StartInclusive >= end ? span : span with { Range = new(end, span.Range.EndExclusive) });
            end = span.Range.EndExclusive;
        }

        return clean;
    }

    private static int FirstEndingAfter(List<InlineSpan> layer, int offset)
    {
        var (low, high) = (0, layer.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (layer[middle].Range.EndExclusive > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
