using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The heading that stands over the main text: the last h1 before or in it, or the one nearest to its start. The site's or section's own
/// name is none while the text has a heading of its own, be it only a line in large or bold letters.
/// </summary>
internal sealed record Headline(PageBlock Block, int Index)
{
    private const int OutOfPlace = -10_000;
    private const int CostOfSiteName = 150;

    /// <summary>The text's own heading begins no further inside it (blocks).</summary>
    private const int NearestHeading = 4;

    public static Headline? Of(Page page, PageNode? container)
    {
        var start = container?.FirstBlock ?? 0;
        var end = container?.EndBlock ?? page.Blocks.Count;
        var names = SiteNames.Of(page);
        Headline? best = null;
        var bestRank = OutOfPlace - 1;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var heading = block.Owner.Up(n => n.Tag is "h1" or "h2" || n.Cues.HasFlag(Cue.Title));
            if (block.Words.Length < 2 || (heading is null && !StyledHeading.Is(page, block, start, end))) continue;
            if (heading is not null && block.IsDropped && block.Owner.Up(n => n.Has(Cue.Preview)) is not null) continue;
            var rank = heading is not null ? Rank(page, block, heading, i, start, end) : RankOfStyled(page, block, i, start);
            if (rank > OutOfPlace && (names.Hold(block) || (heading is not null && IsNameBeforeTitle(page, block, i, start)))) rank -= CostOfSiteName;
            if (rank > bestRank) (best, bestRank) = (new(block, i), rank);
        }

        return best;
    }

    private static int RankOfStyled(Page page, PageBlock block, int index, int start) =>
        10 + (page.NamesOfTitle.Max(t => TitleLikeness.Of(block.Words, t)) > 0.5 ? 30 : 0) - Math.Min(Math.Abs(index - start) / 2, 10);

    private static bool StandsInPagesHead(PageNode heading) =>
        heading.Up(n => n.Tag is "article" or "main") is null
        && heading.Up(n => n.Tag is "header" || $"{n.Id} {n.Class}" is { Length: > 1 } names && n.Tag is "div" && PageHeadNames.Any(h => names.Contains(h, StringComparison.OrdinalIgnoreCase))) is not null;

    private static readonly string[] PageHeadNames = ["header", "masthead", "logo", "branding", "banner"];

    // "Site: Text" in the page's head, "Site" in the h1, "Text" in a heading nearer to the text: the former names the site.
    private static bool IsNameBeforeTitle(Page page, PageBlock block, int index, int start)
    {
        if (page.TitleParts.Count < 2 || index >= start || !StandsInPagesHead(block.Owner) || !page.TitleParts.Contains(block.Words, StringComparer.OrdinalIgnoreCase)) return false;
        for (var i = index + 1; i < Math.Min(page.Blocks.Count, start + NearestHeading); i++)
        {
            var other = page.Blocks[i];
            if (other is { Kind: BlockKind.Heading, Level: <= 3, Words.Length: > 3 } && !other.Words.Equals(block.Words, StringComparison.OrdinalIgnoreCase)
                && page.TitleParts.Contains(other.Words, StringComparer.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static int Rank(Page page, PageBlock block, PageNode heading, int index, int start, int end)
    {
        var isFirst = heading.Tag is "h1";
        var rank = isFirst ? 100 : heading.Tag is "h2" && heading.Has(Cue.Title) ? 60 : heading.Tag is "h2" ? 30 : 20;
        if (index >= end || (index > start + 12 && !isFirst)) return OutOfPlace;
        if (block.IsDropped) rank -= 40;
        if (isFirst && heading.Has(Cue.Title)) rank += 10;
        if (heading.Up(n => n.Tag is "header" or "div" && n.Id is "header" or "logo" or "site-title" or "branding") is not null) rank -= 50;
        if (page.NamesOfTitle.Max(t => TitleLikeness.Of(block.Words, t)) > 0.5) rank += 60;
        return rank - Math.Min(Math.Abs(index - start) / 2, 25);
    }
}
