namespace Avow.Relating;

/// <summary>By token, where it stands in a text: its places among all tokens, and their segments; ascending.</summary>
internal sealed class Occurrences
{
    private readonly int[] starts;
    private readonly int[] places;
    private readonly int[] segments;

    public Occurrences(TokenizedSide side)
    {
        starts = new int[side.Forms.Count + 1];
        for (var token = 0; token < side.Forms.Count; token++) starts[token + 1] = starts[token] + side.Counts[token];
        var next = starts[..side.Forms.Count];
        (places, segments) = (new int[side.Tokens.Length], new int[side.Tokens.Length]);
        var place = 0;
        for (var segment = 0; segment < side.Count; segment++)
            foreach (var token in side.Segment(segment))
            {
                var at = next[token]++;
                (places[at], segments[at]) = (place++, segment);
            }
    }

    /// <summary>Where the occurrences of a token begin.</summary>
    public int Start(int token) => starts[token];

    public int Place(int occurrence) => places[occurrence];

    public int Segment(int occurrence) => segments[occurrence];

    public ReadOnlySpan<int> SegmentsOf(int token) => segments.AsSpan(starts[token], starts[token + 1] - starts[token]);
}
