namespace Avow.Publishing;

/// <summary>How a text is called beside others: by its outlet, and where that does not tell them apart by its day or that of its capture.</summary>
/// <param name="Outlet">Its outlet's names.</param>
/// <param name="Day">Null when the outlet alone tells it apart, and for an undated text.</param>
/// <param name="IsCaptureDay">Whether the day is that of the capture.</param>
public sealed record ApartName(Naming Outlet, DateOnly? Day, bool IsCaptureDay)
{
    public static ApartName Of(TextLine line, IReadOnlyCollection<TextLine> beside)
    {
        var same = beside.Where(other => other.Text != line.Text && other.Outlet == line.Outlet).ToList();
        if (same.Count == 0) return new(line.Outlet, null, false);
        return same.Exists(other => other.Date == line.Date) ? new(line.Outlet, DateOnly.FromDateTime(line.CapturedAt.UtcDateTime), true) : new(line.Outlet, line.Date, false);
    }
}
