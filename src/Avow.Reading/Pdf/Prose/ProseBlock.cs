using Avow.Statements;

namespace Avow.Reading;

/// <summary>Lines that belong together, before they are words: a paragraph, a heading, an item, a row.</summary>
internal sealed record ProseBlock
{
    public required BlockKind Kind { get; init; }

    /// <summary>In reading order; a paragraph that runs over columns or pages has them all.</summary>
    public required IReadOnlyList<ProseLine> Lines { get; init; }

    public int Level { get; init; }

    public string? Label { get; init; }

    public int Page => Lines[0].Region.Page;

    public double Size => Lines[0].Line.Size;

    public bool IsBold => Lines.All(l => l.Line.IsBold);
}

/// <summary>A line and the region it stands in.</summary>
internal sealed record ProseLine(TextLine Line, Region Region)
{
    public double Indent => Region.Indent(Line);

    public double Shortfall => Region.Shortfall(Line);

    public bool IsRightToLeft => Region.IsRightToLeft;
}
