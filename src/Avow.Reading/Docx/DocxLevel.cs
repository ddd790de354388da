namespace Avow.Reading;

/// <summary>A flow of paragraphs one after the other: the body, a text box, a note. A box opens in the middle of a paragraph of another.</summary>
internal sealed class DocxLevel(DocxLevel? outer)
{
    public DocxLevel? Outer { get; } = outer;

    public OfficeWords Words { get; } = new();

    public DocxParagraph? Paragraph { get; set; }
}
