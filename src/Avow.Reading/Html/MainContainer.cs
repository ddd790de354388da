namespace Avow.Reading;

/// <summary>The element whose prose most outweighs its clutter.</summary>
internal static class MainContainer
{
    // Shares by which a name or an element speaks for a container. Measured on the extraction set; 0.1 to 0.3 does as well.
    private const double BonusOfBodyNames = 0.25;
    private const double BonusOfArticle = 0.1;
    private const double BonusOfMain = 0.05;
    private const double BonusOfContentNames = 0.03;

    public static PageNode? Find(Page page)
    {
        if (page.Blocks.Count == 0) return null;
        var sums = ProseSums.Of(page);
        PageNode? best = null;
        var bestScore = double.MinValue;
        foreach (var node in page.Nodes)
        {
            if (node.IsDropped || node.EndBlock == node.FirstBlock) continue;
            var score = sums.Net(node);
            score += Math.Abs(score) * Bonus(node);

            // Later in the flat order means deeper or further on; at equal worth deeper is closer to the text.
            if (score < bestScore || (score == bestScore && best is not null && !best.Holds(node))) continue;
            (best, bestScore) = (node, score);
        }

        return best is { Tag: "p" or "li" or "blockquote" or "span", Parent: not null } ? best.Parent : best;
    }

    private static double Bonus(PageNode node) =>
        (node.Has(Cue.Body) ? BonusOfBodyNames : 0)
        + (node.Tag is "article" ? BonusOfArticle : node.Tag is "main" ? BonusOfMain : 0)
        + (node.Has(Cue.Content) ? BonusOfContentNames : 0);
}
