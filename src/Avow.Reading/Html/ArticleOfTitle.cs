using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The one article element that bears the title of the page, within a container that holds others beside it: what else the site shows
/// below a text may weigh as much as the text.
/// </summary>
internal static class ArticleOfTitle
{
    // Of the container's prose. Less is a lead whose text stands elsewhere.
    private const double LeastShareOfProse = 0.35;
    private const double LeastProse = 300;
    private const double SameTitle = 0.9;

    public static PageNode In(Page page, PageNode container)
    {
        ProseSums? sums = null;
        PageNode? found = null;
        for (var i = container.Index + 1; i < container.End; i++)
        {
            var node = page.Nodes[i];
            if (node.Tag != "article" || node.IsDropped || (found is not null && found.Holds(node))) continue;
            sums ??= ProseSums.Of(page);
            if (sums.Good(node) < Math.Max(LeastProse, sums.Good(container) * LeastShareOfProse) || !BearsTitle(page, node)) continue;
            if (found is not null) return container;
            found = node;
        }

        return found ?? container;
    }

    private static bool BearsTitle(Page page, PageNode article)
    {
        for (var i = article.FirstBlock; i < article.EndBlock; i++)
            if (page.Blocks[i] is { Kind: BlockKind.Heading, Level: 1 or 2 } heading) return page.NamesOfTitle.Max(t => TitleLikeness.Of(heading.Words, t)) > SameTitle;
        return false;
    }
}
