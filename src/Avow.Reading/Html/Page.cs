using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Avow.Reading;

/// <summary>A parsed page: its elements in flat order and the runs of words in them.</summary>
internal sealed class Page
{
    public required PageSource Source { get; init; }

    public required IHtmlDocument Document { get; init; }

    public required IReadOnlyList<PageNode> Nodes { get; init; }

    public required IReadOnlyList<PageBlock> Blocks { get; init; }

    public required PageAddress Address { get; init; }

    public required LinkedData Linked { get; init; }

    public required MetaTags Meta { get; init; }

    public required IReadOnlyList<AngleSharp.Dom.IElement> Microdata { get; init; }

    /// <summary>What the page's head calls the text; never empty.</summary>
    public required IReadOnlyList<string?> NamesOfTitle { get; init; }

    /// <summary>What its title element says; "" without one. Asked for once: where there is none, all elements are looked through.</summary>
    public string Title => title ??= Document.Title ?? "";

    private string? title;

    /// <summary>The parts of the page's title between strokes and colons.</summary>
    public IReadOnlyList<string> TitleParts => titleParts ??= [.. Reading.TitleParts.Of(OneLineOf.Text(Title)).SelectMany(p => p.Split(": ").Append(p)).Select(p => p.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];

    private IReadOnlyList<string>? titleParts;

    public required IReadOnlyList<string> NamesOfSite { get; init; }

    /// <summary>Parses without scripts and without loading anything; what prepares the document does so before its words are gathered.</summary>
    public static Page Of(PageSource source, ReadingOptions options, Action<IHtmlDocument>? prepare = null)
    {
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            IsKeepingSourceReferences = true,
            SkipComments = true,
            ShouldEmitAttribute = ReadAttributes.Are,
            MaximumDepth = options.MaxDepth,
        });
        var document = parser.ParseDocument(source.Kept);
        if (StreamedParts.AreIn(source)) StreamedParts.Place(document);
        prepare?.Invoke(document);
        var address = PageAddress.Of(document, options.Address, source.MentionsToolbar);
        var scan = new BlockScan(address, options.MaxBlocks);
        if (document.Body is { } body) scan.Run(body);
        if (scan.Blocks.Count == 0) ScanFrames(document, parser, scan);
        var (linked, meta) = (LinkedData.Of(document), MetaTags.Of(document));
        return new()
        {
            Source = source,
            Document = document,
            Nodes = scan.Nodes,
            Blocks = scan.Blocks,
            Address = address,
            Linked = linked,
            Meta = meta,
            Microdata = scan.Microdata,
            NamesOfTitle = linked.Headlines.Count > 0 || meta.First("og:title") is not null ? [.. linked.Headlines, meta.First("og:title")] : [document.Title],
            NamesOfSite = [.. linked.Publishers, .. meta.All("og:site_name")],
        };
    }

    // A page of frames says in noframes what browsers without frames shall show.
    private static void ScanFrames(IHtmlDocument document, HtmlParser parser, BlockScan scan)
    {
        foreach (var frames in document.GetElementsByTagName("noframes").Take(1))
            if (parser.ParseDocument(frames.TextContent).Body is { } body) scan.Run(body);
    }
}
