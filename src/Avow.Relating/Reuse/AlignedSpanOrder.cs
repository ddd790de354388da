using Avow.Statements;

namespace Avow.Relating;

/// <summary>By the first side, then the second.</summary>
internal sealed class AlignedSpanOrder : IComparer<AlignedSpan>
{
    public static readonly AlignedSpanOrder Instance = new();

    public int Compare(AlignedSpan? x, AlignedSpan? y) =>
        x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1)
        : x.From != y.From ? x.From.CompareTo(y.From)
        : x.To != y.To ? x.To.CompareTo(y.To)
        : x.Likeness.CompareTo(y.Likeness);
}
