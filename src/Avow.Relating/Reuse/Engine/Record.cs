namespace Avow.Relating;

/// <summary>Sixteen bytes that are sorted as one number. What the halves hold, <see cref="Seed"/> and <see cref="PairHit"/> say.</summary>
internal readonly record struct Record(ulong High, ulong Low) : IComparable<Record>
{
    public const int Bytes = 16;

    public int CompareTo(Record other) => High != other.High ? High < other.High ? -1 : 1 : Low.CompareTo(other.Low);

    public static bool operator <(Record left, Record right) => left.High < right.High || (left.High == right.High && left.Low < right.Low);

    public static bool operator >(Record left, Record right) => left.CompareTo(right) > 0;

    public static bool operator <=(Record left, Record right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Record left, Record right) => left.CompareTo(right) >= 0;
}
