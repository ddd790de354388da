namespace Avow.Reading;

/// <summary>What stands behind a statement's last words: the list of those who sign, a postscript, how to reach the issuer.</summary>
/// <param name="Start">The first of those blocks; the end of the witness when there are none.</param>
/// <param name="Segments">In order, not overlapping.</param>
internal sealed record Closing(int Start, IReadOnlyList<ClosingSegment> Segments)
{
    /// <summary>A postscript and an address stand in the second half of a text, or among its last blocks; a list of names may be longer than the text.</summary>
    private const int LastBlocks = 60;
    private const int MaxBlocks = 5_000;
    private const int MaxSegments = 16;

    /// <summary>Lines that may stand between and behind them (blocks), and how long each may be (characters).</summary>
    private const int MostLinesBetween = 8;
    private const int LongestLine = 200;

    public static Closing Of(Assembled text, NoteReading notes, int firstInclusive, int endExclusive)
    {
        while (endExclusive > firstInclusive && notes.Notes.ContainsKey(endExclusive - 1)) endExclusive--;
        var segments = new List<ClosingSegment>();
        var behindHalf = Math.Min(endExclusive - LastBlocks, firstInclusive + ((endExclusive - firstInclusive) / 2));
        for (var i = Math.Max(firstInclusive + 1, endExclusive - MaxBlocks); i < endExclusive && segments.Count < MaxSegments;)
        {
            var segment = SignatoryList.At(text, i, endExclusive) ?? (i >= behindHalf ? Postscript.At(text, i, endExclusive) ?? ContactBlock.At(text, i, endExclusive) : null);
            if (segment is not null) segments.Add(segment);
            i = segment?.EndExclusive ?? i + 1;
        }

        // What is followed by running text again closes nothing.
        while (segments.Count > 0 && HasTextBehind(text, segments, endExclusive)) segments.RemoveAt(0);
        return new(segments.Count > 0 ? segments[0].FirstInclusive : endExclusive, segments);
    }

    private static bool HasTextBehind(Assembled text, List<ClosingSegment> segments, int endExclusive)
    {
        var covered = segments.Sum(s => s.EndExclusive - s.FirstInclusive);
        var left = endExclusive - segments[0].FirstInclusive - covered;
        return left > MostLinesBetween || Enumerable.Range(segments[0].EndExclusive, endExclusive - segments[0].EndExclusive).Any(i => !segments.Exists(s => i >= s.FirstInclusive && i < s.EndExclusive) && text.WordsOf(i).Length > LongestLine && !FootLine.IsOne(text.WordsOf(i)));
    }
}
