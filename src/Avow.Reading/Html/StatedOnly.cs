using System.Net;
using AngleSharp.Html.Parser;

namespace Avow.Reading;

/// <summary>
/// The text of a page that shows none: some pages draw their text by script and state it only in their JSON-LD (articleBody). Where
/// what stands on the page is but a fraction of what it states, the statement is read.
/// </summary>
internal static class StatedOnly
{
    private const int FewestChars = 500;
    private const int MaxBlocks = 10_000;
    private const double ShareShown = 0.3;

    public static IReadOnlyList<PageBlock> Of(Page page, IReadOnlyList<PageBlock> shown)
    {
        if (page.Linked.Bodies.MaxBy(b => b.Length) is not { Length: >= FewestChars } body) return [];
        if (page.Blocks.Any(b => b.IsStated) || shown.Sum(b => Math.Max(0, b.Prose)) > body.Length * ShareShown) return [];
        var scan = new BlockScan(page.Address, MaxBlocks);
        if (new HtmlParser().ParseDocument(AsPage(body)).Body is { } element) scan.Run(element);
        return [.. scan.Blocks.Where(b => shown.All(s => s.Words != b.Words))];
    }

    private static string AsPage(string body) =>
        body.Contains("</", StringComparison.Ordinal) ? body : "<p>" + WebUtility.HtmlEncode(body).Replace("\n", "<p>", StringComparison.Ordinal);
}
