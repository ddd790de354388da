namespace Avow.Relating;

/// <summary>Which of two texts in two languages was there first.</summary>
internal static class TranslationDirection
{
    /// <summary>
    /// By the first of these that decides: one names the other's very address as its source; a translator's note names the other's language; dates; one
    /// names or links the other in any way; one was captured before the day of the other; the issuer's own site. Else it is not known, and the one that is nearer to all
    /// others stands for the source, so that they are not strung up in the order of ids.
    /// </summary>
    public static Direction Between(TranslatedText x, TranslatedText y)
    {
        var sign = Signs(x, y).FirstOrDefault(sign => sign != 0);
        return new(sign == 0 ? TranslatedText.IsNearer(x.Weight, x.Facts.Id, y.Weight, y.Facts.Id) : sign < 0, sign != 0);
    }

    // Negative: the first is the source.
    private static IEnumerable<int> Signs(TranslatedText x, TranslatedText y)
    {
        var (a, b) = (x.Facts, y.Facts);
        var (ofX, ofY) = (x.Addressed.Names(y.Addressed), y.Addressed.Names(x.Addressed));
        yield return (ofY == Naming.AsSource) == (ofX == Naming.AsSource) ? 0 : ofY == Naming.AsSource ? -1 : 1;
        yield return x.SaysItIsFrom(y).CompareTo(y.SaysItIsFrom(x));
        if (a.Date is { } day && b.Date is { } other) yield return day.CompareTo(other);
        yield return ofX.CompareTo(ofY) * -1;
        yield return Direction.KnownBefore(b, a).CompareTo(Direction.KnownBefore(a, b));
        yield return b.IsOnIssuersSite.CompareTo(a.IsOnIssuersSite);
    }
}
