namespace Avow.Reading;

/// <summary>A stretch from one edge to the other: columns on both sides of a gutter, or what crosses it.</summary>
/// <param name="Pieces">What stands in it, from top to bottom.</param>
/// <param name="IsColumns">Whether nothing crosses the gutter and lines stand on both sides.</param>
/// <param name="Facing">How many lines of the one side have a line of the other side beside them: of the side that has fewer.</param>
internal sealed record Band(IReadOnlyList<TextLine> Pieces, bool IsColumns, int Facing);
