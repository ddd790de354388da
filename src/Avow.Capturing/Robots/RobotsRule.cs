namespace Avow.Capturing;

/// <summary>One allow or disallow line: a beginning of paths, in which "*" stands for anything and a last "$" for the end (RFC 9309, section 2.2.3).</summary>
internal sealed class RobotsRule
{
    // No page of people's making has a longer path; the bound keeps matching cheap.
    private const int MaxPatternChars = 2_000;

    private readonly string[] pieces;
    private readonly bool endsHere;
    private readonly int weight;

    private RobotsRule(string pattern, bool isAllow)
    {
        IsAllow = isAllow;
        weight = pattern.Length; // octets, for only ASCII is left
        endsHere = pattern.EndsWith('$');
        pieces = (endsHere ? pattern[..^1] : pattern).Split('*');
    }

    public bool IsAllow { get; }

    /// <summary>Null for a pattern that says nothing: an empty one, or one that no path can begin with.</summary>
    public static RobotsRule? TryRead(string pattern, bool isAllow) =>
        pattern is ['/' or '*' or '$', ..] && pattern.Length <= MaxPatternChars ? new RobotsRule(RobotsPath.OfPattern(pattern), isAllow) : null;

    public bool IsWeightierThan(RobotsRule? other) =>
        other is null || weight > other.weight || (weight == other.weight && IsAllow && !other.IsAllow);

    /// <summary>Whether a path in the form of <see cref="RobotsPath"/> matches. Each piece is looked for once, from left to right: no backtracking.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal)) return false;
        if (pieces.Length == 1) return !endsHere || path.Length == pieces[0].Length;

        var position = pieces[0].Length;
        foreach (var piece in pieces.AsSpan(1, pieces.Length - 2))
        {
            var found = path.IndexOf(piece, position, StringComparison.Ordinal);
            if (found < 0) return false;
            position = found + piece.Length;
        }

        var last = pieces[^1];
        return endsHere
            ? path.Length - position >= last.Length && path.EndsWith(last, StringComparison.Ordinal)
            : path.IndexOf(last, position, StringComparison.Ordinal) >= 0;
    }
}
