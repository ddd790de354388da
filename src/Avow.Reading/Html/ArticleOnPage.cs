using System.Buffers;
using System.Net;
using AngleSharp.Html.Parser;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>One of several articles on a page: its element, its heading where it has one, its own address where the page links it.</summary>
internal sealed record ArticleOnPage(PageNode Node, PageBlock? Heading, string? Address, string? Date, bool IsTeaser)
{
    private const double ShareOfDateLine = 0.6;

    private const int BlocksOfHead = 5;
    private const int MaxCharsOfDateLine = 120;

    private static readonly SearchValues<string> MoreWords = SearchValues.Create(
        ["read more", "read on", "read the rest", "full story", "full article", "continue reading", "more »", "more…", "more...", "weiterlesen", "weiter lesen", "mehr lesen", "mehr...", "mehr…", "leer más", "seguir leyendo", "sigue leyendo", "leia mais", "ler mais", "lire la suite", "en savoir plus", "suite…", "leggi tutto", "continua a leggere", "czytaj dalej", "czytaj więcej", "więcej »", "читать далее", "читать дальше", "подробнее", "читати далі", "детальніше", "devamını oku", "اقرأ المزيد", "阅读全文", "阅读更多", "閱讀全文", "続きを読む"],
        StringComparison.OrdinalIgnoreCase);

    public bool IsHeaded => Heading is not null;

    /// <summary>Null for an element that bears neither a day nor a heading with a link: a section, a box.</summary>
    public static ArticleOnPage? Of(Page page, PageNode node)
    {
        var heading = HeadingOf(page, node);
        if (heading is null && !IsDated(page, node)) return null;
        var address = heading?.Marks.FirstOrDefault(m => m.Kind == MarkKind.Link)?.Target ?? AddressOfDate(page, node);
        return new(node, heading, page.Address.Absolute(address), DateOf(page, node), EndsInPointer(page, node));
    }

    /// <summary>The article as a page of its own: its elements alone, under a head that says what of the whole page's is true of it.</summary>
    public Page AsPage(Page page, int maxBlocks)
    {
        var head = $"<html lang=\"{Stated(page, "lang")}\" dir=\"{Stated(page, "dir")}\"><head>"
            + string.Concat(page.NamesOfSite.Take(1).Select(n => $"<meta property=\"og:site_name\" content=\"{Encoded(n)}\">"))
            + (Date is null ? "" : $"<meta name=\"date\" content=\"{Encoded(Date)}\">")
            + (Address is null ? "" : $"<link rel=\"canonical\" href=\"{Encoded(Address)}\">");
        var document = new HtmlParser().ParseDocument(head);
        var address = page.Address with { Own = Uri.TryCreate(Address, UriKind.Absolute, out var own) ? own : page.Address.Own };
        var scan = new BlockScan(address, maxBlocks);
        scan.Run(Node.Element);
        return new()
        {
            Source = page.Source,
            Document = document,
            Nodes = scan.Nodes,
            Blocks = scan.Blocks,
            Address = address,
            Linked = LinkedData.Of(document),
            Meta = MetaTags.Of(document),
            Microdata = scan.Microdata,
            NamesOfTitle = [null],
            NamesOfSite = page.NamesOfSite,
        };
    }

    private static string Stated(Page page, string attribute) => Encoded(page.Document.DocumentElement?.GetAttribute(attribute));

    private static string Encoded(string? value) => WebUtility.HtmlEncode(value ?? "");

    private static PageBlock? HeadingOf(Page page, PageNode node)
    {
        for (var i = node.FirstBlock; i < Math.Min(node.EndBlock, node.FirstBlock + BlocksOfHead); i++)
            if (page.Blocks[i] is { Kind: BlockKind.Heading, LinkShare: > 0.8 } heading && heading.Marks.Any(m => m is { Kind: MarkKind.Link, Target: not (null or ['#', ..]) })
                && heading.Owner.Up(n => n.Has(Cue.Byline | Cue.AuthorBox) && node.Holds(n)) is null) return heading;
        return null;
    }

    private static bool IsDated(Page page, PageNode node)
    {
        for (var i = node.Index; i < node.End; i++)
            if (page.Nodes[i].Tag == "time") return true;
        for (var i = node.FirstBlock; i < node.EndBlock; i++)
        {
            var block = page.Blocks[i];
            if (i >= node.FirstBlock + BlocksOfHead && i < node.EndBlock - BlocksOfHead) continue;
            if (block.Words.Length < MaxCharsOfDateLine && block.Owner.Up(n => n.Has(Cue.Byline)) is { } line && node.Holds(line) && WrittenDates.Find(block.Words).Count > 0) return true;
        }

        return false;
    }

    // The day of a message is the link to it.
    private static string? AddressOfDate(Page page, PageNode node)
    {
        for (var i = node.Index; i < node.End; i++)
        {
            var at = page.Nodes[i];
            if ((at.Tag == "time" || at.Has(Cue.Byline)) && at.Up(n => n.Tag == "a") is { } link && node.Holds(link) && link.Element.GetAttribute("href") is { Length: > 1 } href) return href;
        }

        return null;
    }

    // In an abbreviation that says it in full, or on the line above, where weblogs set the day over its posts.
    private static string? DateOf(Page page, PageNode node)
    {
        for (var i = node.Index; i < node.End; i++)
            if (page.Nodes[i] is { Tag: "abbr" } abbreviation && abbreviation.Has(Cue.Byline) && abbreviation.Element.GetAttribute("title") is { Length: >= 8 and < 40 } said) return said;
        if (node.FirstBlock == 0 || page.Blocks[node.FirstBlock - 1] is not { Words.Length: < MaxCharsOfDateLine } above) return null;
        return WrittenDates.Find(above.Words) is [var (date, range), ..] && range.Length > above.Words.Length * ShareOfDateLine ? IsoDay.Write(date) : null;
    }

    private static bool EndsInPointer(Page page, PageNode node)
    {
        for (var i = node.EndBlock - 1; i >= Math.Max(node.FirstBlock, node.EndBlock - BlocksOfHead); i--)
        {
            var block = page.Blocks[i];
            if (block.Marks.LastOrDefault(m => m.Kind == MarkKind.Link) is { } link && link.Range.Length < 60 && link.Range.EndExclusive >= block.Words.Length - 4 && link.Range.Of(block.Words).AsSpan().ContainsAny(MoreWords)) return true;
            if (block.Prose > 0) return block.Words.TrimEnd(' ', ']', ')', '»', '>') is [.., '…'] or [.., '.', '.', '.'];
        }

        return false;
    }
}
