using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// What becomes of lines that single breaks part within one paragraph: signatures, addresses and verses stay lines, each a block of
/// its own; lines broken at a margin, and a sentence that goes on in the next line, are joined.
/// </summary>
internal static class BrokenLines
{
    /// <summary>A margin shows in no fewer lines than this; two short lines are a name and a place.</summary>
    private const int FewestAtMargin = 3;

    public static IEnumerable<DraftBlock> Of(DraftBlock block, IReadOnlyList<int> lineStarts)
    {
        if (lineStarts.Count == 0 || block.Kind is not (BlockKind.Paragraph or BlockKind.Quotation)) return [block];
        var lines = Lines(block.Words, lineStarts);
        if (lines.Count < 2) return [block];
        if (lines.Count >= FewestAtMargin && !lines.Exists(l => IsSigning(l.Of(block.Words))) && LooksWrapped(block.Words, lines)) return [block];
        return Joined(block.Words, lines).Select((line, i) => Cut(block, line, i == 0));
    }

    private static List<TextRange> Lines(string words, IReadOnlyList<int> starts)
    {
        var lines = new List<TextRange>();
        var from = 0;
        foreach (var end in starts.Append(words.Length))
        {
            var (start, stop) = (from, end);
            while (start < stop && words[start] == ' ') start++;
            while (stop > start && words[stop - 1] == ' ') stop--;
            if (stop > start) lines.Add(new(start, stop));
            from = end;
        }

        return lines;
    }

    private static bool LooksWrapped(string words, List<TextRange> lines) =>
        WrappedLines.LookWrapped([.. lines.Select(l => new SourceLine(l.Of(words), l.StartInclusive, 0))]);

    private static bool IsSigning(string line) => Dateline.Of(line) is not null;

    // A line that begins in small letters, or follows a comma or a hyphen, goes on with the sentence above.
    private static List<TextRange> Joined(string words, List<TextRange> lines)
    {
        var joined = new List<TextRange> { lines[0] };
        foreach (var line in lines.Skip(1))
        {
            var last = words[joined[^1].EndExclusive - 1];
            var goesOn = !Punctuation.IsClosed(joined[^1].Of(words)) && (char.IsLower(words[line.StartInclusive]) || last is '-' or '(' || (last is ',' && !IsSigning(line.Of(words))));
            if (goesOn) joined[^1] = joined[^1].Cover(line);
            else joined.Add(line);
        }

        return joined;
    }

    private static DraftBlock Cut(DraftBlock block, TextRange line, bool first) => block with
    {
        Words = line.Of(block.Words),
        Marks = [.. block.Marks.Select(m => Within(m, line)).OfType<Mark>()],
        RuleBefore = first && block.RuleBefore,
    };

    private static Mark? Within(Mark mark, TextRange line)
    {
        var start = Math.Max(mark.Range.StartInclusive, line.StartInclusive);
        var end = Math.Min(mark.Range.EndExclusive, line.EndExclusive);
        return end > start ? mark with { Range = new(start - line.StartInclusive, end - line.StartInclusive) } : null;
    }
}
