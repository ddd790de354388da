using Avow.Statements;

namespace Avow.Reading;

/// <summary>Headings whose part was taken out go with it. Headings that simply follow each other stay.</summary>
internal static class Orphans
{
    // Some sites set a whole lead as a heading; that stands by itself.
    private const int LongestTitle = 60;

    public static void Remove(Page page, List<PageBlock> kept, Headline? headline)
    {
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            var heading = kept[i];
            if (heading.Kind != BlockKind.Heading || heading == headline?.Block || heading.Words.Length > LongestTitle || heading.Owner.Up(n => n.Tag == "blockquote") is not null) continue;
            var next = i + 1 < kept.Count ? kept[i + 1] : null;
            if (next is not null && (next.Kind != BlockKind.Heading || next.Level > heading.Level)) continue;
            if (next is null || SomethingWasBetween(page, heading, next)) kept.RemoveAt(i);
        }
    }

    private static bool SomethingWasBetween(Page page, PageBlock heading, PageBlock next) => next.Index > heading.Index + 1 && page.Blocks[heading.Index + 1].Kind != BlockKind.Heading;
}
