using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The text of a thread: its subject, and what each post says. What the site prints beside a post, who wrote it, their rank, the number
/// of their posts, is not the post's words.
/// </summary>
internal static class ThreadText
{
    private const Cue AboutPosts = Cue.Byline | Cue.AuthorBox | Cue.Topics | Cue.Share;

    // A box about its author is small beside the page; a wrapper that bears such a name is not (blocks).
    private const int MostBlocksOfBox = 8;

    public static MainText Of(Page page, MainText text, IReadOnlyList<ArticleOnPage> posts)
    {
        var blocks = new List<PageBlock>();
        foreach (var post in posts)
        {
            var said = BodyOf(post.Node, page);
            for (var i = said.FirstBlock; i < said.EndBlock; i++)
                if (page.Blocks[i] is var block && block != text.Headline?.Block && IsSaid(page, said, block)) blocks.Add(block);
        }

        return blocks.Count == 0 ? text : text with { Container = Around(text.Container, posts), Blocks = [.. Opening.HeadingOf(text.Headline), .. blocks] };
    }

    // The first element that is named as the words of a post; without one, the post.
    private static PageNode BodyOf(PageNode post, Page page)
    {
        for (var i = post.Index; i < post.End; i++)
            if (page.Nodes[i] is { IsDropped: false } node && node.Has(Cue.Body) && node.EndBlock > node.FirstBlock) return node;
        return post;
    }

    private static bool IsSaid(Page page, PageNode said, PageBlock block) =>
        !block.IsDropped && Trimming.Belongs(page, said, block)
        && block.Owner.Up(n => n.Index > said.Index && n.Has(AboutPosts) && !n.Has(Cue.Body) && n.EndBlock - n.FirstBlock < MostBlocksOfBox) is null
        && !(block.Kind == BlockKind.Heading && block.LinkShare > 0.8);

    private static PageNode? Around(PageNode? container, IReadOnlyList<ArticleOnPage> posts)
    {
        var at = container ?? posts[0].Node;
        return at.Up(n => posts.All(p => n.Holds(p.Node))) ?? at;
    }
}
