namespace Avow.Reading;

/// <summary>The blocks of a page that are its main text, in order.</summary>
internal sealed record MainText(PageNode? Container, Headline? Headline, IReadOnlyList<PageBlock> Blocks)
{
    /// <summary>Less than this is nothing said; more than that was left out (prose, in characters).</summary>
    private const double Nothing = 80;
    private const double FewestLeftOut = 400;
    private const double LongParagraph = 120;

    public static MainText Of(Page page)
    {
        foreach (var block in page.Blocks) block.Prose = ProseScore.Of(block);
        StatedBody.Mark(page);
        var text = Read(page, byTags: false);
        if (ProseOf(text.Blocks) >= Nothing || page.Blocks.Sum(b => b.IsDropped && b.Prose > LongParagraph ? b.Prose : 0) < FewestLeftOut) return text;

        // Nothing is left: what the names of the page's elements mean elsewhere they cannot mean here.
        Restore(page);
        var again = Read(page, byTags: true);
        if (ProseOf(again.Blocks) >= FewestLeftOut) return again;
        Restore(page);
        return Read(page, byTags: false);
    }

    private static MainText Read(Page page, bool byTags)
    {
        Clutter.Drop(page, byTags);
        var container = MainContainer.Find(page) is { } found ? ArticleOfTitle.In(page, found) : null;
        if (container is null) return new(null, null, StatedOnly.Of(page, []));
        Footnotes.Label(page, container);
        var headline = Headline.Of(page, container);
        var blocks = Trimming.Of(page, container, headline);
        return StatedOnly.Of(page, blocks) is { Count: > 0 } stated ? new(container, headline, [.. Opening.HeadingOf(headline), .. stated])
            : new(container, headline, blocks.Count > 0 ? blocks : AnythingSaid(page));
    }

    private static void Restore(Page page)
    {
        foreach (var node in page.Nodes) node.IsDropped = false;
        foreach (var block in page.Blocks) (block.IsDropped, block.NoteLabel) = (false, null);
    }

    private static double ProseOf(IReadOnlyList<PageBlock> blocks) => blocks.Sum(b => b.Kind == Statements.BlockKind.Heading ? 0 : Math.Max(0, b.Prose));

    // A page that is all link, or all scrap, still says what it says.
    private static IReadOnlyList<PageBlock> AnythingSaid(Page page) =>
        page.Blocks.Where(b => !b.IsDropped).ToList() is { Count: > 0 } kept ? kept : page.Blocks;
}
