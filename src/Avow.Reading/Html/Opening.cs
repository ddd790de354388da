using Avow.Statements;

namespace Avow.Reading;

/// <summary>What stands before the container and belongs to the text all the same: its heading, and the lead under the heading.</summary>
internal static class Opening
{
    private const int MaxBlocksBetween = 30;
    private const int FewestCharsOfLead = 50;
    private const int MaxCharsOfHeading = 300;

    public static IReadOnlyList<PageBlock> Of(Page page, PageNode container, Headline? headline, IReadOnlyList<PageBlock> kept)
    {
        var opening = new List<PageBlock>();
        if (headline is null || headline.Index >= container.EndBlock) return opening;
        var isInside = headline.Index >= container.FirstBlock;
        if (!kept.Contains(headline.Block)) opening.AddRange(HeadingOf(headline));

        if (isInside || container.FirstBlock - headline.Index > MaxBlocksBetween) return opening;
        for (var i = headline.Index + 1; i < container.FirstBlock; i++)
            if (IsLead(page.Blocks[i]) && !kept.Any(k => k.Words == page.Blocks[i].Words)) opening.Add(page.Blocks[i]);
        return opening;
    }

    /// <summary>The headline as a heading, whatever it is set as; none when there is none or it is as long as a paragraph.</summary>
    public static IReadOnlyList<PageBlock> HeadingOf(Headline? headline)
    {
        if (headline is null || headline.Block.Words.Length > MaxCharsOfHeading) return [];
        headline.Block.Kind = BlockKind.Heading;
        if (headline.Block.Level == 0) headline.Block.Level = 1;
        return [headline.Block];
    }

    // What pictures say that follow each other over a text.
    private static bool IsOfPictures(PageNode node) => node.Class is { } names && PictureShows.Any(s => names.Contains(s, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] PictureShows = ["carousel", "slide", "swiper", "slick", "galler"];

    private static bool IsLead(PageBlock block)
    {
        if (block.LinkShare > 0.3 || block.Kind is BlockKind.Caption or BlockKind.TableRow || ForeignLines.IsForeign(block) || PublishingLine.Is(block.Words)) return false;
        if (block.Owner.Up(n => n.Has(Cue.Teaser) && !n.Has(Cue.Body)) is { } slide && IsOfPictures(slide)) return false;
        var named = block.Owner.Up(n => n.Has(Cue.Lead) && n.EndBlock - n.FirstBlock < 6) is not null;
        if ((block.IsDropped && !named) || block.Owner.Up(n => n.Has(Cue.Navigation)) is not null) return false;
        if (block.Owner.Up(n => n.Has(Cue.Byline | Cue.Share | Cue.Topics | Cue.Caption | Cue.Comments) && n.EndBlock - n.FirstBlock < 8) is not null && !named) return false;
        return block.Words.Length >= (named ? 15 : FewestCharsOfLead) && (named || block.Prose > FewestCharsOfLead || block.Kind == BlockKind.Heading);
    }
}
