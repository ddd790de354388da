using Avow.Statements;

namespace Avow.Reading;

/// <summary>A mark, a tracked change or a comment, and the span of a paragraph that it is about.</summary>
internal sealed record OfficeSpan(object Meaning, TextRange Range)
{
    /// <summary>A part of it stands in an earlier paragraph.</summary>
    public bool IsNoted { get; init; }

    /// <summary>The span inside the words as they came to be, without spaces at its ends; null for a mark that covers nothing.</summary>
    public OfficeSpan? Within(string words)
    {
        var (start, end) = (Math.Min(Range.StartInclusive, words.Length), Math.Min(Range.EndExclusive, words.Length));
        while (start < end && words[start] == ' ') start++;
        while (end > start && words[end - 1] == ' ') end--;
        var covers = end > start || Meaning is DraftComment or TrackedChange { Kind: TrackedChangeKind.Deletion or TrackedChangeKind.MovedAway };
        return covers ? this with { Range = new(start, end) } : null;
    }

    /// <summary>The part of the span inside a line of the paragraph, in places of that line; points at its end belong to it.</summary>
    public OfficeSpan? Within(TextRange line, bool isLast)
    {
        if (Range.IsEmpty) return Range.StartInclusive >= line.StartInclusive && (Range.StartInclusive < line.EndExclusive || isLast) ? this with { Range = new(Math.Min(Range.StartInclusive, line.EndExclusive) - line.StartInclusive, Math.Min(Range.StartInclusive, line.EndExclusive) - line.StartInclusive) } : null;
        return Range.Intersect(line) is { } part ? this with { Range = new(part.StartInclusive - line.StartInclusive, part.EndExclusive - line.StartInclusive) } : null;
    }
}
