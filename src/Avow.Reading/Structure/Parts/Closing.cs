using Avow.Statements;

namespace Avow.Reading;

/// <summary>What stands behind a statement's last words: the list of those who sign, a postscript, how to reach the issuer.</summary>
/// <param name="Start">The first of those blocks; the end of the witness when there are none.</param>
/// <param name="Segments">In order, not overlapping.</param>
internal sealed record Closing(int Start, IReadOnlyList<ClosingSegment> Segments)
{
    /// <summary>They stand in this last part of a text (share of its blocks), or among its last blocks.</summary>
    private const double LastShare = 0.5;
    private const int LastBlocks = 60;

    public static Closing Of(Assembled text, NoteReading notes, int firstInclusive, int endExclusive)
    {
        while (endExclusive > firstInclusive && notes.Notes.ContainsKey(endExclusive - 1)) endExclusive--;
        var segments = new List<ClosingSegment>();
        var from = Math.Max(firstInclusive + 1, Math.Min(endExclusive - LastBlocks, firstInclusive + (int)((endExclusive - firstInclusive) * LastShare)));
        from = Math.Max(firstInclusive + 1, Math.Max(from, endExclusive - (LastBlocks * 4)));
        for (var i = from; i < endExclusive;)
        {
            var segment = SignatoryList.At(text, i, endExclusive) ?? Postscript.At(text, i, endExclusive) ?? ContactBlock.At(text, i, endExclusive);
            if (segment is not null) segments.Add(segment);
            i = segment?.EndExclusive ?? i + 1;
        }

        // What is followed by running text again closes nothing.
        while (segments.Count > 0 && HasTextBehind(text, segments, endExclusive)) segments.RemoveAt(0);
        return new(segments.Count > 0 ? segments[0].FirstInclusive : endExclusive, segments);
    }

    private static bool HasTextBehind(Assembled text, List<ClosingSegment> segments, int endExclusive)
    {
        if (segments[0].Kind is PartKind.Signatories) return false;
        var covered = segments.Sum(s => s.EndExclusive - s.FirstInclusive);
        var left = endExclusive - segments[0].FirstInclusive - covered;
        return left > MostLinesBetween || Enumerable.Range(segments[0].EndExclusive, endExclusive - segments[0].EndExclusive).Any(i => !segments.Exists(s => i >= s.FirstInclusive && i < s.EndExclusive) && text.WordsOf(i).Length > LongestLine && !FootLine.IsOne(text.WordsOf(i)));
    }

    private const int MostLinesBetween = 8;
    private const int LongestLine = 200;
}
