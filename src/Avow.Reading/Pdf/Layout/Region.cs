namespace Avow.Reading;

/// <summary>A part of a page that is read from top to bottom as one: a column, a heading across columns, a sidebar.</summary>
/// <param name="Page">Page number from 1.</param>
/// <param name="Lines">Its lines in reading order.</param>
/// <param name="Box">Its edges: what lines are indented from and end short of.</param>
/// <param name="IsRightToLeft">Whether its lines begin at the right.</param>
internal sealed record Region(int Page, IReadOnlyList<TextLine> Lines, Box Box, bool IsRightToLeft)
{
    /// <summary>How far a line begins from the edge at which lines begin (points).</summary>
    public double Indent(TextLine line) => IsRightToLeft ? Box.Right - line.Box.Right : line.Box.Left - Box.Left;

    /// <summary>How far a line ends from the edge at which lines end (points).</summary>
    public double Shortfall(TextLine line) => IsRightToLeft ? line.Box.Left - Box.Left : Box.Right - line.Box.Right;
}
