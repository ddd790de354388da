namespace Avow.Reading;

/// <summary>A flow of paragraphs, as in <see cref="DocxLevel"/>: the body, a box, a note.</summary>
internal sealed class OdtLevel(OdtLevel? outer)
{
    public OdtLevel? Outer { get; } = outer;

    public OfficeWords Words { get; } = new();

    public OdtParagraph? Paragraph { get; set; }

    /// <summary>Lists that are open around the paragraph.</summary>
    public int ListDepth { get; set; }
}

/// <summary>A paragraph that is being read, with the name of its style and its level, 0 when it is no heading.</summary>
internal sealed record OdtParagraph(string? StyleName, int HeadingLevel)
{
    /// <summary>The looks of the spans that are open, the paragraph's own first.</summary>
    public Stack<OdtStyle> Looks { get; } = new();

    public bool IsHidden { get; set; }

    public List<DraftBlock> Boxes { get; } = [];
}
