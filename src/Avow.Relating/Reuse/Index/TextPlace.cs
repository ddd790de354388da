using Avow.Statements;

namespace Avow.Relating;

/// <summary>Where a text stands among others: by the day it is known to be of, then by id. Whoever has words first is met by all who have them.</summary>
public readonly record struct TextPlace(int Day, Id<Text> Text) : IComparable<TextPlace>
{
    public int CompareTo(TextPlace other) => Day != other.Day ? Day.CompareTo(other.Day) : Text.CompareTo(other.Text);

    public static bool operator <(TextPlace left, TextPlace right) => left.CompareTo(right) < 0;

    public static bool operator >(TextPlace left, TextPlace right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextPlace left, TextPlace right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextPlace left, TextPlace right) => left.CompareTo(right) >= 0;
}

/// <summary>One seed in an index: of which text, at which of its words, and how many words it has.</summary>
public readonly record struct IndexedSeed(long Key, TextPlace At, int Place, int Words);
