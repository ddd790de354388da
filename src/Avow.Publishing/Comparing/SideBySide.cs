namespace Avow.Publishing;

/// <summary>Two texts in different languages, block beside block in their order: no claim is made that they say the same.</summary>
internal static class SideBySide
{
    public static IReadOnlyList<CollatedRow> Of(TextLayout left, TextLayout right) =>
        [.. Enumerable.Range(0, Math.Max(left.Blocks.Count, right.Blocks.Count)).Select(at => new CollatedRow(
            at < left.Blocks.Count ? left.Blocks[at].Range : null,
            at < right.Blocks.Count ? right.Blocks[at].Range : null,
            Moved: false,
            [],
            []))];
}
