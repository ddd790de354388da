namespace Avow.Reading;

/// <summary>The blocks of a page that are its main text, in order.</summary>
internal sealed record MainText(PageNode? Container, Headline? Headline, IReadOnlyList<PageBlock> Blocks)
{
    public static MainText Of(Page page)
    {
        foreach (var block in page.Blocks) block.Prose = ProseScore.Of(block);
        StatedBody.Mark(page);
        Clutter.Drop(page);
        var container = MainContainer.Find(page);
        if (container is null) return new(null, null, StatedOnly.Of(page, []));
        Footnotes.Label(page, container);
        var headline = Headline.Of(page, container);
        var blocks = Trimming.Of(page, container, headline);
        return StatedOnly.Of(page, blocks) is { Count: > 0 } stated ? new(container, headline, [.. Opening.HeadingOf(headline), .. stated])
            : new(container, headline, blocks.Count > 0 ? blocks : AnythingSaid(page));
    }

    // A page that is all link, or all scrap, still says what it says.
    private static IReadOnlyList<PageBlock> AnythingSaid(Page page) =>
        page.Blocks.Where(b => !b.IsDropped).ToList() is { Count: > 0 } kept ? kept : page.Blocks;
}
