using Avow.Statements;

namespace Avow.Relating;

/// <summary>A run of an alignment with both sides placed: an empty side stands where the words would be.</summary>
internal readonly record struct Piece(CollatedKind Kind, TextRange Left, TextRange Right, bool IsLong, int? Move)
{
    // Words from which on what one side lacks is a passage of its own and not a change of words: more than a clause.
    private const int LongWords = 8;

    // Words up to which what stands in each other's place is one place with two readings: a long sentence.
    private const int LongestAlternative = 40;

    public bool IsPoint => Left.IsEmpty;

    /// <summary>A change or omission that makes one place with what others change there.</summary>
    public bool IsSmall => Kind != CollatedKind.Same && !IsLong;

    /// <summary>Down both sides.</summary>
    public static IEnumerable<Piece> Of(List<CollatedRun> runs, CountedWords left, CountedWords right)
    {
        var (atLeft, atRight) = (0, 0);
        foreach (var run in runs)
        {
            var l = run.Left ?? new(atLeft, atLeft);
            var r = run.Right ?? new(atRight, atRight);
            if (run.Kind != CollatedKind.Changed) yield return new(run.Kind, l, r, IsLongPassage(run, left, run.Left) || IsLongPassage(run, right, run.Right), run.Move);
            else foreach (var piece in Changed(l, r, left, right)) yield return piece;

            (atLeft, atRight) = (l.EndExclusive, r.EndExclusive);
        }
    }

    // Alternatives as far as the line goes; what is in the lines behind it, and what is too long to be an alternative, was left out and put in.
    private static IEnumerable<Piece> Changed(TextRange l, TextRange r, CountedWords left, CountedWords right)
    {
        var (lineLeft, lineRight) = (l, r);
        if (Math.Max(left.CountIn(l), right.CountIn(r)) > LongestAlternative) (lineLeft, lineRight) = (FirstLine(left.Text, l), FirstLine(right.Text, r));
        if (lineLeft.IsEmpty || lineRight.IsEmpty || Math.Max(left.CountIn(lineLeft), right.CountIn(lineRight)) > LongestAlternative)
            (lineLeft, lineRight) = (new(l.StartInclusive, l.StartInclusive), new(r.StartInclusive, r.StartInclusive));
        else yield return new(CollatedKind.Changed, lineLeft, lineRight, IsLong: false, null);
        TextRange restLeft = new(lineLeft.EndExclusive, l.EndExclusive), restRight = new(lineRight.EndExclusive, r.EndExclusive);
        if (!restLeft.IsEmpty) yield return new(CollatedKind.Removed, restLeft, new(restRight.StartInclusive, restRight.StartInclusive), left.CountIn(restLeft) >= LongWords, null);
        if (!restRight.IsEmpty) yield return new(CollatedKind.Added, new(l.EndExclusive, l.EndExclusive), restRight, right.CountIn(restRight) >= LongWords, null);
    }

    private static TextRange FirstLine(string text, TextRange range)
    {
        var end = text.IndexOf('\n', range.StartInclusive, range.Length);
        return end < 0 ? range : new(range.StartInclusive, end);
    }

    private static bool IsLongPassage(CollatedRun run, CountedWords side, TextRange? range) =>
        range is not null && run.Kind is not (CollatedKind.Same or CollatedKind.Typographic)
        && (run.Kind == CollatedKind.Moved || side.CountIn(range) >= LongWords);
}
