using Avow.Statements;

namespace Avow.Reading;

/// <summary>From words with boxes to blocks: lines, running heads away, reading order, notes aside, paragraphs, joined over pages.</summary>
internal static class PdfDraft
{
    /// <param name="pages">All pages of the file.</param>
    /// <param name="metadata">What the file says about itself.</param>
    /// <param name="unread">Numbers of the pages that hold only pictures: parts that are missing in the text.</param>
    public static Draft Of(IReadOnlyList<PdfPage> pages, Metadata metadata, IReadOnlyList<int> unread)
    {
        var heights = pages.ToDictionary(p => p.Number, p => Math.Max(p.Height, p.Width));
        var pieces = RunningLines.Without([.. pages.SelectMany(PagePieces.Of)]);
        var regions = pieces.SelectMany(p => ReadingOrder.Of(p.Page, p.Pieces)).ToList();
        var sizes = TypeSizes.Of(regions);
        var (text, notes) = PageNotes.Parted(regions, sizes, page => heights[page]);

        List<ProseBlock> blocks = [.. HeadingLevels.Given(Flow.Joined(text.SelectMany(r => RegionBlocks.Of(r, sizes)))), .. notes];
        var labels = notes.Where(n => n.Label is not null).Select(n => n.Label!).ToHashSet(StringComparer.Ordinal);
        var prose = new ProseText(new Hyphens(blocks), labels);
        var written = new List<(int Page, DraftBlock Draft)>();
        foreach (var block in blocks)
            if (prose.Write(block) is { } draft) written.Add((block.Page, draft));
        return new Draft { Reader = PdfReader.Name, Metadata = metadata, Blocks = [.. written.Select(w => w.Draft)], Gaps = [.. unread.Select(page => written.TakeWhile(w => w.Page < page).Count())] };
    }
}
