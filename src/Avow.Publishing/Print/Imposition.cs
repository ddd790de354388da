namespace Avow.Publishing;

/// <summary>Which pages lie on which side of which sheet of a booklet that is folded once and stapled in the fold: saddle stitch.</summary>
public static class Imposition
{
    public const int PagesOnASheet = 4;

    /// <summary>
    /// The sides in the order in which they are printed: front and back of the outermost sheet, then of the next within it. For printers that turn sheets over their short edge.
    /// </summary>
    /// <param name="pages">How many there are, at least one; blank ones fill up the last sheet.</param>
    /// <param name="isRightToLeft">Whether it is opened from the other side: the fold is then at the right of the front page.</param>
    /// <param name="isLastOnBack">Whether the last page is the back cover, and the blank ones stand before it.</param>
    public static IReadOnlyList<SheetSide> Of(int pages, bool isRightToLeft, bool isLastOnBack = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pages, 1);
        var places = (pages + PagesOnASheet - 1) / PagesOnASheet * PagesOnASheet;
        List<SheetSide> sides = [];
        for (var first = 1; first < places / 2; first += 2)
        {
            var last = places + 1 - first;
            sides.Add(Side(last, first));
            sides.Add(Side(first + 1, last - 1));
        }

        return sides;

        SheetSide Side(int left, int right) => isRightToLeft ? new(PageAt(right), PageAt(left)) : new(PageAt(left), PageAt(right));

        int? PageAt(int place) => isLastOnBack && pages > 1
            ? place == places ? pages : place < pages ? place : null
            : place <= pages ? place : null;
    }
}

/// <summary>One side of a sheet, as it lies before who reads it.</summary>
/// <param name="Left">The number of the page at the left, from 1; null where it stays blank.</param>
/// <param name="Right">The same at the right.</param>
public sealed record SheetSide(int? Left, int? Right);
