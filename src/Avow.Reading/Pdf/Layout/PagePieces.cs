namespace Avow.Reading;

/// <summary>A page, or the turned part of one, with the pieces of its lines.</summary>
internal sealed record PagePieces(PdfPage Page, IReadOnlyList<TextLine> Pieces)
{
    /// <summary>What stands upright first, then what was turned.</summary>
    public static IEnumerable<PagePieces> Of(PdfPage page) =>
        Sideways.Parted(page).Select(part => new PagePieces(part with { Words = [] }, LineBuilding.Of(part.Words)));
}
