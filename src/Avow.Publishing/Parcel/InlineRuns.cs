using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The words of a block as a writer of plain forms takes them: elements opened and closed around runs, properly nested, and places between them.</summary>
internal static class InlineRuns
{
    /// <param name="words">Of the text.</param>
    /// <param name="range">Of the block.</param>
    /// <param name="spans">What stands in it.</param>
    /// <param name="places">Offsets at which something is to be said, in order.</param>
    /// <param name="writer">Is told all of it in order.</param>
    public static void Write(string words, TextRange range, InlineSpans spans, IReadOnlyList<int> places, IRunWriter writer)
    {
        var layers = spans.Within(range);
        List<InlineSpan> open = [];
        List<int> edges = Edges(words, range, layers, places);
        for (var at = 0; at < edges.Count; at++)
        {
            var start = edges[at];
            List<InlineSpan> wanted = at + 1 < edges.Count ? [.. layers.Select(layer => Covering(layer, start)).OfType<InlineSpan>()] : [];
            var same = 0;
            while (same < open.Count && same < wanted.Count && ReferenceEquals(open[same], wanted[same])) same++;
            for (; open.Count > same; open.RemoveAt(open.Count - 1)) writer.Close(open[^1]);
            if (places.Contains(start)) writer.At(start);
            if (at + 1 == edges.Count) return;
            foreach (var span in wanted.Skip(same))
            {
                writer.Open(span);
                open.Add(span);
            }

            writer.Words(words[start..edges[at + 1]]);
        }
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

    // An edge inside a surrogate pair would make two broken characters of one.
    private static List<int> Edges(string words, TextRange range, List<List<InlineSpan>> layers, IReadOnlyList<int> places)
    {
        SortedSet<int> edges = [range.StartInclusive, range.EndExclusive, .. places.Where(place => place > range.StartInclusive && place < range.EndExclusive)];
        foreach (var span in layers.SelectMany(layer => layer)) edges.UnionWith([span.Range.StartInclusive, span.Range.EndExclusive]);
        edges.RemoveWhere(at => at > range.StartInclusive && at < range.EndExclusive && char.IsLowSurrogate(words[at]) && char.IsHighSurrogate(words[at - 1]));
        return [.. edges];
    }
}

/// <summary>Writes what <see cref="InlineRuns"/> tells.</summary>
internal interface IRunWriter
{
    void Open(InlineSpan span);

    void Close(InlineSpan span);

    void Words(string words);

    /// <summary>A place at which something is to be said; no element that ends there is open any more.</summary>
    void At(int offset);
}
