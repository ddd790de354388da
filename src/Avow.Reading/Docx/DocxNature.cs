using Avow.Statements;

namespace Avow.Reading;

/// <summary>What kind of block a paragraph is, by its own properties, its style, and the numbering it takes part in.</summary>
internal static class DocxNature
{
    private const int BodyText = 9;

    public static (BlockKind Kind, int Level) Of(DocxParagraph paragraph, DocxStyle style, DocxNumbering numbering)
    {
        var outline = paragraph.OutlineLevel ?? style.OutlineLevel ?? style.HeadingLevel ?? BodyText;
        if (outline is >= 0 and < BodyText) return (BlockKind.Heading, Math.Min(outline + 1, 6));
        switch (style.Name)
        {
            case "subtitle": return (BlockKind.Heading, 2);
            case "caption": return (BlockKind.Caption, 0);
            case "quote" or "intense quote" or "block text" or "block quotation" or "quotations": return (BlockKind.Quotation, 0);
        }

        return numbering.IsList(paragraph.NumberingId ?? style.NumberingId)
            ? (BlockKind.ListItem, Math.Clamp((paragraph.ListLevel ?? style.ListLevel ?? 0) + 1, 1, 9))
            : (BlockKind.Paragraph, 0);
    }

    /// <summary>A line of a table of contents: it repeats the headings.</summary>
    public static bool IsContents(DocxStyle style) =>
        style.Name is "toc heading" or "contents heading" or "table of figures" || style.Name is ['t', 'o', 'c', ' ', >= '1' and <= '9'];
}
