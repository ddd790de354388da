using AngleSharp.Html.Parser;

namespace Avow.Reading;

/// <summary>What the table of contents calls the files of a book: of the navigation document (EPUB 3.3, section 7.4) or the NCX. The first name of a file counts.</summary>
internal static class EpubContents
{
    private const int MaxEntries = 20_000;
    private const int MaxTitleChars = 300;

    public static Dictionary<string, string> Of(ZipContainer container, EpubPackage package, ReadingOptions options)
    {
        if (package.Contents?.Part is not { } part || !container.Holds(part) || !container.Read(part).TryGet(out var bytes, out _)) return [];
        return package.Contents.IsNavigation ? OfPage(bytes, part, options) : OfNcx(bytes, part, options);
    }

    private static Dictionary<string, string> OfNcx(byte[] bytes, string part, ReadingOptions options)
    {
        if (!XmlTree.Of(bytes, part, options).TryGet(out var tree, out _)) return [];
        return Named(tree.Descendants().Where(e => e.Name.LocalName == "navPoint").Select(p => (p.First("content").Said("src"), p.First("navLabel").First("text")?.Value)), part);
    }

    private static Dictionary<string, string> OfPage(byte[] bytes, string part, ReadingOptions options)
    {
        if (!TextDecoder.Decode(bytes, null).TryGet(out var text, out _) || !NestingBound.Keep(XhtmlTags.Opened(text.Text), options.MaxDepth).TryGet(out var html, out _)) return [];
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false, MaximumDepth = options.MaxDepth }).ParseDocument(html);
        var nav = page.All.FirstOrDefault(e => e.LocalName == "nav" && e.GetAttribute("epub:type") is { } type && type.Contains("toc", StringComparison.Ordinal));
        return nav is null ? [] : Named(nav.QuerySelectorAll("a").Take(MaxEntries).Select(a => (a.GetAttribute("href"), (string?)a.TextContent)), part);
    }

    private static Dictionary<string, string> Named(IEnumerable<(string? Target, string? Title)> entries, string part)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (target, written) in entries.Take(MaxEntries))
            if (target is not null && OneLineOf.Text(written) is { Length: > 0 and <= MaxTitleChars } title && ZipNames.Resolve(part, target) is { } file) titles.TryAdd(file, title);
        return titles;
    }
}
