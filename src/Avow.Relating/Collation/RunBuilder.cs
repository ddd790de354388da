using Avow.Statements;

namespace Avow.Relating;

/// <summary>Cuts a pair of paragraphs into runs: equal words, what lies between them, and what was put in their place.</summary>
internal sealed class RunBuilder(string left, string right)
{
    private readonly List<CollatedRun> runs = [];
    private int atLeft;
    private int atRight;

    public static List<CollatedRun> Between(string left, Paragraph l, string right, Paragraph r, RunsOfBoth known)
    {
        var (sentencesLeft, sentencesRight) = (new SentencesOf(left, l), new SentencesOf(right, r));
        var builder = new RunBuilder(left, right) { atLeft = l.Range.StartInclusive, atRight = r.Range.StartInclusive };
        foreach (var step in new ParagraphAlignment(l, sentencesLeft, r, sentencesRight, known).Steps())
        {
            if (step.IsCut) builder.AddGap(sentencesLeft.CutBefore(step.Left), sentencesRight.CutBefore(step.Right));
            else builder.AddMatch(l.Words[step.Left], r.Words[step.Right]);
        }

        builder.AddGap(l.Range.EndExclusive, r.Range.EndExclusive);
        return builder.runs;
    }

    /// <summary>Two whole texts by the words that are known to be each other's.</summary>
    public static List<CollatedRun> Between(CountedWords left, CountedWords right, List<(int Left, int Right)> pairs) =>
        new RunBuilder(left.Text, right.Text).Along(pairs, left.Words, right.Words, left.Text.Length, right.Text.Length);

    private List<CollatedRun> Along(List<(int Left, int Right)> pairs, Word[] l, Word[] r, int endLeft, int endRight)
    {
        foreach (var (i, j) in pairs) AddMatch(l[i], r[j]);

        AddGap(endLeft, endRight);
        return runs;
    }

    private void AddMatch(Word l, Word r)
    {
        AddGap(l.Range.StartInclusive, r.Range.StartInclusive);
        AddWord(l.Range.EndExclusive, r.Range.EndExclusive);
    }

    private void AddWord(int endLeft, int endRight)
    {
        var isSame = left.AsSpan(atLeft..endLeft).SequenceEqual(right.AsSpan(atRight..endRight));
        Add(isSame ? CollatedKind.Same : CollatedKind.Typographic, endLeft, endRight);
    }

    // Punctuation and words between two words that agree: what is common at both ends is the same, the middle is not.
    private void AddGap(int endLeft, int endRight)
    {
        var head = Separators.CommonHead(left.AsSpan(atLeft..endLeft), right.AsSpan(atRight..endRight));
        Add(CollatedKind.Same, atLeft + head, atRight + head);
        var tail = Separators.CommonTail(left.AsSpan(atLeft..endLeft), right.AsSpan(atRight..endRight));
        Add(KindOf(left.AsSpan(atLeft..(endLeft - tail)), right.AsSpan(atRight..(endRight - tail))), endLeft - tail, endRight - tail);
        Add(CollatedKind.Same, endLeft, endRight);
    }

    private static CollatedKind KindOf(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        Separators.DifferInTypeOnly(left, right) ? CollatedKind.Typographic
        : left.IsEmpty ? CollatedKind.Added
        : right.IsEmpty ? CollatedKind.Removed
        : CollatedKind.Changed;

    private void Add(CollatedKind kind, int endLeft, int endRight)
    {
        var l = endLeft > atLeft ? new TextRange(atLeft, endLeft) : (TextRange?)null;
        var r = endRight > atRight ? new TextRange(atRight, endRight) : (TextRange?)null;
        (atLeft, atRight) = (endLeft, endRight);
        if (l is null && r is null) return;
        if (runs.Count > 0 && runs[^1].Kind == kind) runs[^1] = new(kind, Cover(runs[^1].Left, l), Cover(runs[^1].Right, r));
        else runs.Add(new(kind, l, r));
    }

    private static TextRange? Cover(TextRange? x, TextRange? y) => x is { } a && y is { } b ? a.Cover(b) : x ?? y;
}
