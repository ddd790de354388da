namespace Avow.Relating;

/// <summary>
/// The order in which texts are known to have appeared: the earliest dated, then the earliest captured, undated ones last, then by id.
/// A function of the texts alone, so the order in which they were given never shows.
/// </summary>
public sealed class ByAge : IComparer<TextFacts>
{
    public static ByAge Instance { get; } = new();

    public int Compare(TextFacts? x, TextFacts? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => (x.Date ?? DateOnly.MaxValue, x.CapturedAt, x.Id).CompareTo((y.Date ?? DateOnly.MaxValue, y.CapturedAt, y.Id)),
    };
}
