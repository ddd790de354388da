namespace Avow.Reading;

/// <summary>The heading that stands over the main text: the last h1 before or in it, or the one nearest to its start.</summary>
internal sealed record Headline(PageBlock Block, int Index)
{
    public static Headline? Of(Page page, PageNode? container)
    {
        var start = container?.FirstBlock ?? 0;
        var end = container?.EndBlock ?? page.Blocks.Count;
        Headline? best = null;
        var bestRank = int.MinValue;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var heading = block.Owner.Up(n => n.Tag is "h1" or "h2" || n.Cues.HasFlag(Cue.Title));
            if (heading is null || block.Words.Length < 2) continue;
            var rank = Rank(page, block, heading, i, start, end);
            if (rank > bestRank) (best, bestRank) = (new(block, i), rank);
        }

        return best;
    }

    private static int Rank(Page page, PageBlock block, PageNode heading, int index, int start, int end)
    {
        var isFirst = heading.Tag is "h1";
        var rank = isFirst ? 100 : heading.Tag is "h2" && heading.Has(Cue.Title) ? 60 : heading.Tag is "h2" ? 30 : 20;
        if (index >= end || (index > start + 12 && !isFirst)) return int.MinValue + 1;
        if (block.IsDropped) rank -= 40;
        if (isFirst && heading.Has(Cue.Title)) rank += 10;
        if (heading.Up(n => n.Tag is "header" or "div" && n.Element.Id is "header" or "logo" or "site-title" or "branding") is not null) rank -= 50;
        if (page.NamesOfTitle.Max(t => TitleLikeness.Of(block.Words, t)) > 0.5) rank += 60;
        if (IsNameOfSite(page, block)) rank -= 90;
        return rank - Math.Min(Math.Abs(index - start) / 2, 25);
    }

    private static bool IsNameOfSite(Page page, PageBlock block)
    {
        if (page.NamesOfSite.Any(n => n.Equals(block.Words, StringComparison.OrdinalIgnoreCase))) return true;
        return block.LinkShare > 0.8 && block.Marks.Any(m => page.Address.Absolute(m.Target) is { } target && new Uri(target).AbsolutePath.Length < 2);
    }
}
