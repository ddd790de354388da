using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One file of a book: a text, or a part of a long one.</summary>
/// <param name="Model">What it shows.</param>
/// <param name="File">Its name in the book.</param>
public sealed record BookChapter(StatementModel Model, string File)
{
    /// <summary>"t-4k2m9x7q1w8e.xhtml"; of later parts "t-4k2m9x7q1w8e-2.xhtml".</summary>
    public static string FileOf(Id<Text> text, int part = 1) => part == 1 ? $"t-{text}.xhtml" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"t-{text}-{part}.xhtml");

    /// <summary>The same words without what stands in the margin of a page: there is none in a book.</summary>
    internal static IReadOnlyList<Piece> WithoutNotes(IReadOnlyList<Piece> pieces) => [.. pieces.Select(piece => piece.Notes.Count == 0 && piece.MoreNotes == 0 ? piece : piece with { Notes = [], MoreNotes = 0 })];
}
