using Avow.Statements;

namespace Avow.Relating;

/// <summary>The segments of a text: its sentences, or its lines where there are too many sentences to align.</summary>
internal sealed class SegmentedText
{
    /// <summary>Beyond it lines are aligned in place of sentences; a text of more lines is not aligned.</summary>
    public const int MostSegments = 200_000;

    private SegmentedText(string words, IReadOnlyList<TextRange> ranges, IReadOnlyList<BlockKind?> begins) =>
        (Words, Ranges, Begins) = (words, ranges, begins);

    public string Words { get; }

    /// <summary>In order, not overlapping, none empty; white space between them.</summary>
    public IReadOnlyList<TextRange> Ranges { get; }

    /// <summary>By segment, the kind of block that it begins; null within one.</summary>
    public IReadOnlyList<BlockKind?> Begins { get; }

    public int Count => Ranges.Count;

    public static SegmentedText Of(TextToAlign text)
    {
        var ranges = Sentences.Of(text.Words, text.Language);
        if (ranges.Count > MostSegments) ranges = Lines(text.Words);
        return WithSegments(text, ranges);
    }

    /// <param name="text">The text.</param>
    /// <param name="ranges">Its segments as they were found before.</param>
    public static SegmentedText WithSegments(TextToAlign text, IReadOnlyList<TextRange> ranges) => new(text.Words, ranges, BeginningsOf(text, ranges));

    public string Segment(int number) => Ranges[number].Of(Words);

    public List<string> Segments(TextRange numbers) => [.. Enumerable.Range(numbers.StartInclusive, numbers.Length).Select(Segment)];

    /// <summary>From the first of some segments to the end of the last.</summary>
    public TextRange RangeOf(TextRange numbers) =>
        numbers.IsEmpty ? PlaceOf(numbers.StartInclusive) : new(Ranges[numbers.StartInclusive].StartInclusive, Ranges[numbers.EndExclusive - 1].EndExclusive);

    /// <summary>The segment that a character stands in, or the one before it.</summary>
    public int NumberAt(int offset)
    {
        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Ranges[middle].StartInclusive <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>The segments that a range of characters touches; empty, before the next one, when it touches none.</summary>
    public TextRange NumbersIn(TextRange characters)
    {
        var first = FirstEndingBehind(characters.StartInclusive);
        var end = first;
        while (!characters.IsEmpty && end < Count && Ranges[end].StartInclusive < characters.EndExclusive) end++;
        return new(first, end);
    }

    private int FirstEndingBehind(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Ranges[middle].EndExclusive > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    // Where something would stand before a segment.
    private TextRange PlaceOf(int number)
    {
        var at = number < Count ? Ranges[number].StartInclusive : Words.Length;
        return new(at, at);
    }

    private static List<BlockKind?> BeginningsOf(TextToAlign text, IReadOnlyList<TextRange> ranges)
    {
        List<BlockKind?> begins = new(ranges.Count);
        var (block, seen, last) = (0, -1, 0);
        foreach (var range in ranges)
        {
            while (block < text.Blocks.Count && text.Blocks[block].Range.EndExclusive <= range.StartInclusive) block++;
            if (block < text.Blocks.Count && text.Blocks[block].Range.StartInclusive < range.EndExclusive)
            {
                begins.Add(block > seen ? text.Blocks[block].Kind : null);
                seen = block;
            }
            else begins.Add(begins.Count == 0 || IsNewLine(text.Words.AsSpan(last, range.StartInclusive - last)) ? BlockKind.Paragraph : null);

            last = range.EndExclusive;
        }

        return begins;
    }

    private static bool IsNewLine(ReadOnlySpan<char> between) => between.ContainsAny("\n\r\u2028\u2029");

    private static List<TextRange> Lines(string words)
    {
        List<TextRange> lines = [];
        for (var start = 0; start < words.Length && lines.Count <= MostSegments;)
        {
            var length = words.AsSpan(start).IndexOfAny("\n\r\u2028\u2029");
            var line = new TextRange(start, length < 0 ? words.Length : start + length);
            start = line.EndExclusive + 1;
            if (line.TrimmedIn(words) is { IsEmpty: false } said) lines.Add(said);
        }

        return lines;
    }
}
