using Avow.Statements;

namespace Avow.Reading;

/// <summary>Of a container's blocks, those that belong to the text.</summary>
internal static class Trimming
{
    public static IReadOnlyList<PageBlock> Of(Page page, PageNode container)
    {
        var kept = new List<PageBlock>();
        for (var i = container.FirstBlock; i < container.EndBlock; i++)
            if (!page.Blocks[i].IsDropped && !IsLinkList(page.Blocks[i])) kept.Add(page.Blocks[i]);
        while (kept.Count > 0 && kept[^1].Kind == BlockKind.Heading) kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private static bool IsLinkList(PageBlock block) => block.LinkShare > 0.7 && block.Words.Length < 200 && block.Kind != BlockKind.Heading;
}
