using Avow.Statements;

namespace Avow.Relating;

/// <summary>The text that the table is made on, cut into segments, and how every different text stands to it.</summary>
internal sealed class TableText(string text, IReadOnlyList<Segment> segments, IReadOnlyList<WitnessState> states)
{
    private readonly ulong[] keys = [.. segments.Select(segment => FormKey.Of(text.AsSpan(segment.Start..segment.End)))];

    public string Text => text;

    public IReadOnlyList<Segment> Segments => segments;

    /// <summary>The different texts, by the age of their first witness; the first is the base.</summary>
    public IReadOnlyList<WitnessState> States => states;

    public string DefaultOf(int segment) => text[segments[segment].Start..segments[segment].End];

    /// <summary>The words there, typography aside.</summary>
    public ulong KeyOf(int segment) => keys[segment];

    public IReadOnlyList<TextRange> RangesIn(int state, IReadOnlyList<VariantPlace> places)
    {
        var starts = new int[segments.Count + 1];
        for (var i = 0; i < segments.Count; i++)
            starts[i + 1] = starts[i] + (states[state].FormAt(i)?.Length ?? segments[i].End - segments[i].Start);
        return [.. places.Select(place => new TextRange(starts[place.FirstSegment], starts[place.LastSegment + 1]))];
    }
}
