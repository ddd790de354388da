namespace Avow.Statements;

/// <summary>The one range type: half-open, in UTF-16 code units of one string. Never negative, never backwards.</summary>
public readonly record struct TextRange : IComparable<TextRange>
{
    public TextRange(int startInclusive, int endExclusive)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startInclusive);
        ArgumentOutOfRangeException.ThrowIfLessThan(endExclusive, startInclusive);
        (StartInclusive, EndExclusive) = (startInclusive, endExclusive);
    }

    public int StartInclusive { get; }

    public int EndExclusive { get; }

    public int Length => EndExclusive - StartInclusive;

    public bool IsEmpty => Length == 0;

    public static TextRange Whole(string text) => new(0, text.Length);

    public bool Contains(int offset) => offset >= StartInclusive && offset < EndExclusive;

    public bool Contains(TextRange other) => other.StartInclusive >= StartInclusive && other.EndExclusive <= EndExclusive;

    public bool Overlaps(TextRange other) => other.StartInclusive < EndExclusive && StartInclusive < other.EndExclusive;

    /// <summary>What both cover; null when they share no character.</summary>
    public TextRange? Intersect(TextRange other) => Overlaps(other)
        ? new(Math.Max(StartInclusive, other.StartInclusive), Math.Min(EndExclusive, other.EndExclusive))
        : null;

    /// <summary>The smallest range over both, with whatever lies between.</summary>
    public TextRange Cover(TextRange other) =>
        new(Math.Min(StartInclusive, other.StartInclusive), Math.Max(EndExclusive, other.EndExclusive));

    /// <summary>The same characters as ordered ranges that do not overlap or touch; none is empty.</summary>
    public static List<TextRange> Union(IEnumerable<TextRange> ranges)
    {
        ArgumentNullException.ThrowIfNull(ranges);
        List<TextRange> union = [];
        foreach (var range in ranges.Where(range => !range.IsEmpty).Order())
        {
            if (union.Count > 0 && range.StartInclusive <= union[^1].EndExclusive) union[^1] = union[^1].Cover(range);
            else union.Add(range);
        }

        return union;
    }

    /// <summary>Without the white space at both ends of its words; empty, at its end, when there is nothing else.</summary>
    public TextRange TrimmedIn(ReadOnlySpan<char> text)
    {
        var (start, end) = (StartInclusive, EndExclusive);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new(start, end);
    }

    public TextRange Shift(int offset) => new(StartInclusive + offset, EndExclusive + offset);

    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text[StartInclusive..EndExclusive];

    public string Of(string text) => text[StartInclusive..EndExclusive];

    public bool LiesInside(string text) => EndExclusive <= text.Length;

    public int CompareTo(TextRange other) =>
        (StartInclusive, EndExclusive).CompareTo((other.StartInclusive, other.EndExclusive));

    public static bool operator <(TextRange left, TextRange right) => left.CompareTo(right) < 0;

    public static bool operator >(TextRange left, TextRange right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextRange left, TextRange right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextRange left, TextRange right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{StartInclusive},{EndExclusive})");
}
