using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>A collation good enough for pages: equal lines, lines that share their first word, and lines of one side only.</summary>
internal static class FakeCollation
{
    public static IReadOnlyList<CollatedRow> Of(Text left, Text right)
    {
        var (a, b) = (Lines(left.Words), Lines(right.Words));
        List<CollatedRow> rows = [];
        var next = 0;
        foreach (var line in a)
        {
            var found = b.FindIndex(next, other => Start(other.Of(right.Words)) == Start(line.Of(left.Words)));
            if (found < 0)
            {
                rows.Add(new(line, null, false, [], []));
                continue;
            }

            for (; next < found; next++) rows.Add(new(null, b[next], false, [], []));
            rows.Add(Pair(left.Words, line, right.Words, b[next++]));
        }

        for (; next < b.Count; next++) rows.Add(new(null, b[next], false, [], []));
        return rows;
    }

    private static CollatedRow Pair(string left, TextRange a, string right, TextRange b) =>
        ChangedWords.Between(left, a, right, b) is { } change
            ? new(a, b, false, Runs(change.Here), Runs(change.There))
            : new(a, b, false, [], []);

    private static IReadOnlyList<CollatedRun> Runs(TextRange range) => range.IsEmpty ? [] : [new(range, CollatedKind.Changed)];

    private static string Start(string line) => line[..Math.Min(12, line.Length)];

    private static List<TextRange> Lines(string words)
    {
        List<TextRange> lines = [];
        var start = 0;
        foreach (var line in words.Split('\n'))
        {
            if (line.Length > 0) lines.Add(new(start, start + line.Length));
            start += line.Length + 1;
        }

        return lines;
    }
}
