using System.Buffers;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Names that are links and yet words of the text: those who signed, in one paragraph or in a list under the line that announces
/// them; an address to write to. Lists of tags and of other pages look alike; they bear no announcement and no commas, or say what they are.
/// </summary>
internal static class LinkedRolls
{
    private const int MaxCharsOfAnnouncement = 300;
    private const int FewestProseBefore = 40;

    private static readonly SearchValues<string> Signing = SearchValues.Create(
        ["signed", "signator", "signatures", "signing", "undersigned", "endorsed by", "supported by", "in solidarity", "unterzeichn", "unterstützt von", "mitgetragen", "подпис", "підпис", "firmad", "firmam", "firman", "firmat", "firmas", "abajo firmantes", "adhesiones", "adhieren", "signatair", "signé", "premiers signataires", "assinam", "assinad", "podpis", "sygnatariusz", "imzac", "imzala", "التوقيع", "الموقعون", "الموقعات", "签名", "署名", "联署", "連署"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Commas = SearchValues.Create(",;،、，；");

    private static readonly SearchValues<string> Labels = SearchValues.Create(
        ["/tag/", "/tags/", "/tagged/", "/category/", "/categories/", "/kategorie/", "/categoria/", "/thema/", "/themen/", "/topic/", "/topics/", "/schlagwort/", "/etiqueta", "/label/", "/search/label/", "?tag=", "?cat=", "/mot", "/keyword", "/author/", "/autor/"],
        StringComparison.OrdinalIgnoreCase);

    public static bool Holds(Page page, PageNode container, PageBlock block)
    {
        if (block.Kind is BlockKind.Heading or BlockKind.Caption || IsOfTheSite(block) || ForeignLines.IsForeign(block)) return false;
        var links = block.Marks.Where(m => m.Kind == MarkKind.Link).ToList();
        if (links.Count == 0 || links.Exists(m => m.Target.AsSpan().ContainsAny(Labels))) return false;
        if (links.TrueForAll(m => m.Target?.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) == true)) return block.Owner.Tag == "p";
        var before = block.Words.AsSpan(0, links[0].Range.StartInclusive);
        if (before.ContainsAny(Signing)) return true;
        return Announcement(page, container, block) is { } announcement
            ? announcement.Words.AsSpan().ContainsAny(Signing) || (announcement.Prose > FewestProseBefore && announcement.Words[^1] == ':')
            : block.Kind == BlockKind.Paragraph && links.Count > 1 && AreParted(block, links) && FollowsProse(page, container, block);
    }

    private static bool IsOfTheSite(PageBlock block) => block.Owner.Up(n => n.Has(Cue.Topics | Cue.Share | Cue.Navigation | Cue.Related | Cue.Byline) && n.EndBlock - n.FirstBlock < 40) is not null;

    // The line over a run of blocks that are all link.
    private static PageBlock? Announcement(Page page, PageNode container, PageBlock block)
    {
        for (var i = block.Index - 1; i >= container.FirstBlock; i--)
        {
            var above = page.Blocks[i];
            if (above.IsDropped) return null;
            if (above.LinkShare > 0.7 && above.Kind == block.Kind) continue;
            if (above.Words.Length > MaxCharsOfAnnouncement || ForeignSections.Opens(above.Words) || ForeignLines.IsForeign(above)) return null;
            return above.Words[^1] == ':' || (above.Kind == BlockKind.Heading && above.Words.AsSpan().ContainsAny(Signing)) ? above : null;
        }

        return null;
    }

    // Names stand with commas between them, and with "and" before the last.
    private static bool AreParted(PageBlock block, List<Mark> links)
    {
        var commas = 0;
        for (var i = 1; i < links.Count; i++)
        {
            var (from, to) = (links[i - 1].Range.EndExclusive, links[i].Range.StartInclusive);
            if (to > from && block.Words.AsSpan(from, to - from).ContainsAny(Commas)) commas++;
        }

        return commas >= Math.Max(1, links.Count - 2);
    }

    private static bool FollowsProse(Page page, PageNode container, PageBlock block) =>
        block.Index > container.FirstBlock && page.Blocks[block.Index - 1] is { IsDropped: false, Prose: > FewestProseBefore } above && above.Owner.Parent == block.Owner.Parent && block.Owner.Tag == "p";
}
