namespace Avow.Relating;

/// <summary>
/// Cuts an alignment into passages: where an ellipsis says that words were left out, and where the score drops so far that
/// the two sides no longer tell the same. Every passage begins and ends with a word that agrees.
/// </summary>
internal static class SpanCutting
{
    // About eight changed words, or eleven dropped ones, in a row.
    private const double MaxDrop = 5;

    private const float MinWeightOfAlikeEnd = 0.6f;

    // A misread word says half of what it would.
    private const double BitsShareOfAlike = 0.5;

    public static List<WordSpan> Cut(List<Column> columns, PreparedText a, PreparedText b)
    {
        List<WordSpan> spans = [];
        var (start, end, score, best) = (0, 0, 0d, 0d);
        for (var i = 0; i < columns.Count; i++)
        {
            if (i > start && IsEllipsis(columns, i, a, b)) Close(i);
            score += ScoreOf(columns[i], a, b);
            if (score <= 0 && end <= start) (start, end, score, best) = (i + 1, i + 1, 0, 0);
            else if (score > best) (best, end) = (score, i + 1);
            else if (score < best - MaxDrop) i = Close(end) - 1;
        }

        Close(columns.Count);
        return spans;

        int Close(int next)
        {
            if (end > start && SpanOf(columns, start, end, a, b) is { } span) spans.Add(span);
            (start, end, score, best) = (next, next, 0, 0);
            return next;
        }
    }

    private static WordSpan? SpanOf(List<Column> columns, int start, int end, PreparedText a, PreparedText b)
    {
        while (start < end && !IsFirm(columns[start], a, b, atStart: true)) start++;
        while (start < end && !IsFirm(columns[end - 1], a, b, atStart: false)) end--;
        if (start == end) return null;
        var (score, share, bits, agreeing) = (0d, 0, 0d, 0d);
        for (var i = start; i < end; i++)
        {
            var column = columns[i];
            score += ScoreOf(column, a, b);
            if (column.Kind == ColumnKind.Same) share += a.Spans[column.A];
            if (Agrees(column)) bits += Math.Min(a.BitsOf(column.A), b.BitsOf(column.B)) * (column.Kind == ColumnKind.Same ? 1 : BitsShareOfAlike);
            agreeing += column.Kind switch { ColumnKind.Same => 1, ColumnKind.Alike => 0.5, _ => 0 } * (column.WordsA + column.WordsB);
        }

        var (first, last) = (columns[start], columns[end - 1]);
        return new(first.A, last.EndA, first.B, last.EndB)
        {
            Score = score,
            SameShare = share,
            Bits = bits,
            Likeness = Math.Min(1, agreeing / (last.EndA - first.A + last.EndB - first.B)),
        };
    }

    // What a passage may begin and end with: "the" beside "he" is chance, and of "engaged" beside "gaged" the passage has only a part.
    private static bool IsFirm(Column column, PreparedText a, PreparedText b, bool atStart)
    {
        if (column.Kind != ColumnKind.Alike) return column.Kind == ColumnKind.Same;
        if (a.Weights[column.A] < MinWeightOfAlikeEnd) return false;
        var x = a.LettersOf(atStart ? column.A : column.EndA - 1);
        var y = b.LettersOf(atStart ? column.B : column.EndB - 1);
        return atStart ? !x.EndsWith(y) && !y.EndsWith(x) : !x.StartsWith(y) && !y.StartsWith(x);
    }

    private static bool Agrees(Column column) => column.Kind is ColumnKind.Same or ColumnKind.Alike;

    private static double ScoreOf(Column column, PreparedText a, PreparedText b) => column.Kind switch
    {
        ColumnKind.Same => ColumnScores.Same(a.Weights[column.A]),
        ColumnKind.Alike => ColumnScores.Alike(Math.Min(a.Weights[column.A], b.Weights[column.B])),
        ColumnKind.Different => ColumnScores.Change,
        _ => ColumnScores.Skip,
    };

    // A mark of omission on one side only, and words between the last agreement and this one that the other side lacks.
    private static bool IsEllipsis(List<Column> columns, int at, PreparedText a, PreparedText b)
    {
        if (!Agrees(columns[at]) || Agrees(columns[at - 1])) return false;
        var first = at;
        while (first > 0 && !Agrees(columns[first - 1])) first--;
        var (inA, inB) = (false, false);
        for (var i = first; i <= at; i++)
        {
            if (columns[i].WordsA > 0) inA |= HasEllipsis(a.Before(columns[i].A));
            if (columns[i].WordsB > 0) inB |= HasEllipsis(b.Before(columns[i].B));
        }

        return inA != inB;
    }

    public static bool HasEllipsis(ReadOnlySpan<char> between) => between.Contains('…') || between.Contains("...", StringComparison.Ordinal);
}
