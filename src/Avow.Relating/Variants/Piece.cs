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

    /// <summary>Down both sides. Where long passages stand in each other's place they are an omission and an addition.</summary>
    public static IEnumerable<Piece> Of(List<CollatedRun> runs, CountedWords left, CountedWords right)
    {
        var (atLeft, atRight) = (0, 0);
        foreach (var run in runs)
        {
            var l = run.Left ?? new(atLeft, atLeft);
            var r = run.Right ?? new(atRight, atRight);
            var (longLeft, longRight) = (IsLongPassage(run, left, run.Left), IsLongPassage(run, right, run.Right));
            if (run.Kind == CollatedKind.Changed && Math.Max(left.CountIn(l), right.CountIn(r)) <= LongestAlternative)
            {
                yield return new(run.Kind, l, r, IsLong: false, null);
            }
            else if (run.Kind == CollatedKind.Changed)
            {
                yield return new(CollatedKind.Removed, l, new(r.StartInclusive, r.StartInclusive), longLeft, null);
                yield return new(CollatedKind.Added, new(l.EndExclusive, l.EndExclusive), r, longRight, null);
            }
            else
            {
                yield return new(run.Kind, l, r, longLeft || longRight, run.Move);
            }

            (atLeft, atRight) = (l.EndExclusive, r.EndExclusive);
        }
    }

    private static bool IsLongPassage(CollatedRun run, CountedWords side, TextRange? range) =>
        range is not null && run.Kind is not (CollatedKind.Same or CollatedKind.Typographic)
        && (run.Kind == CollatedKind.Moved || side.CountIn(range) >= LongWords);
}
