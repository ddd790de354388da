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
        if (container is null) return new(null, null, []);
        Footnotes.Label(page, container);
        var headline = Headline.Of(page, container);
        return new(container, headline, Trimming.Of(page, container, headline));
    }
}
