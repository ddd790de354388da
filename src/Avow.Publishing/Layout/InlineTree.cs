using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Turns words and overlapping spans into properly nested elements, by cutting at every edge and joining layer by layer.</summary>
internal static class InlineTree
{
    public static IReadOnlyList<Inline> Of(string words, TextRange range, InlineSpans spans)
    {
        var layers = spans.Within(range);
        if (layers.Count == 0) return [Plain(words, range)];
        var edges = Edges(words, range, layers);
        return Nest(words, edges, 0, edges.Count - 1, layers, 0);
    }

    private static List<Inline> Nest(string words, List<int> edges, int first, int last, List<List<InlineSpan>> layers, int depth)
    {
        if (depth == layers.Count) return [Plain(words, new(edges[first], edges[last]))];
        List<Inline> nested = [];
        var layer = layers[depth];
        for (var at = first; at < last;)
        {
            var span = Covering(layer, edges[at]);
            var end = at + 1;
            while (end < last && ReferenceEquals(Covering(layer, edges[end]), span)) end++;
            var within = Nest(words, edges, at, end, layers, depth + 1);
            if (span is null) nested.AddRange(within);
            else nested.Add(new Inline(span.Kind, "", within, span));
            at = end;
        }

        return nested;
    }

    private static InlineSpan? Covering(List<InlineSpan> layer, int offset)
    {
        var (low, high) = (0, layer.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (layer[middle].Range.EndExclusive > offset) high = middle;
            else low = middle + 1;
        }

        return low < layer.Count && layer[low].Range.Contains(offset) ? layer[low] : null;
    }

    // An edge inside a surrogate pair would show two broken characters: it is dropped, and the pair goes with what stands before.
    private static List<int> Edges(string words, TextRange range, List<List<InlineSpan>> layers)
    {
        var edges = new SortedSet<int> { range.StartInclusive, range.EndExclusive };
        foreach (var span in layers.SelectMany(layer => layer))
        {
            edges.Add(span.Range.StartInclusive);
            edges.Add(span.Range.EndExclusive);
        }

        edges.RemoveWhere(at => at > range.StartInclusive && at < range.EndExclusive && char.IsLowSurrogate(words[at]) && char.IsHighSurrogate(words[at - 1]));
        return [.. edges];
    }

    private static Inline Plain(string words, TextRange range) => new(InlineKind.Words, Shown.Words(range.Of(words)), [], null);
}
