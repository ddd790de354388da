using Avow.Statements;

namespace Avow.Relating;

/// <summary>Which of two texts that share words can be the source of the other.</summary>
/// <param name="SourceIsFirst">Whether the first of the two is the source.</param>
/// <param name="IsKnown">False when nothing but the order of ids decided.</param>
internal readonly record struct Direction(bool SourceIsFirst, bool IsKnown)
{
    // How much longer one must be for the other to be its excerpt.
    private const double MuchLonger = 1.25;

    private const double Quoted = 0.5;

    /// <summary>
    /// Not known where both name a third as their source and neither the other. Else by the first of these that decides: one names the other's very address as its source, which weighs more than a date that may be
    /// the statement's own; dates; one names or links the other in any way; one was captured before the day of the other; captures
    /// of one address; the issuer's own site; one shows the words as quoted; of two of one day, the longer one is the source.
    /// </summary>
    public static Direction Between(AddressedText x, AddressedText y, IReadOnlyList<AlignedSpan> spans)
    {
        var sign = x.HasSourceInCommonWith(y) && x.Names(y) == Naming.Not && y.Names(x) == Naming.Not ? 0 : Signs(x, y, spans).FirstOrDefault(sign => sign != 0);
        return new(sign == 0 ? x.Facts.Id < y.Facts.Id : sign < 0, sign != 0);
    }

    // Negative: the first is the source.
    private static IEnumerable<int> Signs(AddressedText x, AddressedText y, IReadOnlyList<AlignedSpan> spans)
    {
        var (a, b) = (x.Facts, y.Facts);
        yield return (y.Names(x) == Naming.AsSource) == (x.Names(y) == Naming.AsSource) ? 0 : y.Names(x) == Naming.AsSource ? -1 : 1;
        var areDated = a.Date is not null && b.Date is not null;
        if (areDated) yield return a.Date!.Value.CompareTo(b.Date!.Value);
        yield return x.Names(y) == y.Names(x) ? 0 : y.Names(x) < x.Names(y) ? -1 : 1;
        yield return KnownBefore(b, a).CompareTo(KnownBefore(a, b));
        if (x.HasAddressOf(y)) yield return a.CapturedAt.CompareTo(b.CapturedAt);
        yield return b.IsOnIssuersSite.CompareTo(a.IsOnIssuersSite);
        yield return Quotes(a, spans.Select(span => span.From)).CompareTo(Quotes(b, spans.Select(span => span.To)));
        if (areDated) yield return IsMuchLonger(b, a).CompareTo(IsMuchLonger(a, b));
    }

    internal static bool KnownBefore(TextFacts x, TextFacts y) =>
        x.Date is null && y.Date is { } day && DateOnly.FromDateTime(x.CapturedAt.UtcDateTime) < day;

    private static bool Quotes(TextFacts taker, IEnumerable<TextRange> ranges) => Coverage.ShareInside(ranges, taker.Quotations) >= Quoted;

    private static bool IsMuchLonger(TextFacts x, TextFacts y) => x.Words.Length > MuchLonger * y.Words.Length;
}
