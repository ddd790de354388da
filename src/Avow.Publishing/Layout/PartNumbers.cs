using System.Runtime.CompilerServices;

namespace Avow.Publishing;

/// <summary>In which part of a long text an offset is shown. The cuts of a text are made once for all links to it.</summary>
internal static class PartNumbers
{
    private static readonly ConditionalWeakTable<TextLayout, int[]> Cuts = [];

    /// <returns>From 1; a footnote stands in the part that has its mark, one without a mark in the last.</returns>
    public static int Of(TextLayout layout, PlacedBlock block, int offset)
    {
        if (!LongText.MayHaveParts(layout)) return 1;
        var starts = Cuts.GetValue(layout, whole => [.. LongText.Parts(whole).Select(part => part.Count > 0 ? part[0].Range.StartInclusive : 0)]);
        if (block.Block.Kind == Statements.BlockKind.Footnote) offset = SourceSpans.Of(layout).MarkOf(block.Anchor)?.StartInclusive ?? int.MaxValue;
        var found = Array.BinarySearch(starts, offset);
        return Math.Max(1, found < 0 ? ~found : found + 1);
    }
}
