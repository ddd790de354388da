namespace Avow.Publishing;

/// <summary>How something is to lie on paper: page after page, or as a booklet.</summary>
/// <param name="Page">What one page of it measures.</param>
/// <param name="Sheet">On which two pages lie side by side; null where each page is a sheet.</param>
public sealed record PrintForm(PaperSize Page, PaperSize? Sheet)
{
    /// <summary>A page a sheet.</summary>
    public static PrintForm Leaflet(PaperSize paper) => new(paper, null);

    /// <summary>Two pages on each side of a sheet, which is folded: A5 on A4, half-letter on letter. Of A5 there is none: a copier has A4.</summary>
    /// <param name="paper">What lies in the copier.</param>
    public static PrintForm Booklet(PaperSize paper) => paper == PaperSize.Letter ? new(PaperSize.HalfLetter, PaperSize.Letter) : new(PaperSize.A5, PaperSize.A4);

    public bool IsBooklet => Sheet is not null;

    /// <summary>Whether the foot of a single text is the back cover, and not under its last words.</summary>
    public bool HasBackCover { get; init; } = Sheet is not null;
}
