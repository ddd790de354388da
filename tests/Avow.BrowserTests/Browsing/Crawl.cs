using System.Net;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>All pages that internal links lead to from the front page, down to a depth, each taken apart.</summary>
internal sealed class Crawl
{
    private const int MaxDepth = 3;

    /// <summary>The samples make about two hundred.</summary>
    private const int MaxPages = 1_500;

    private readonly Dictionary<string, CrawledPage> pages = new(StringComparer.Ordinal);

    /// <summary>By path with query, as linked.</summary>
    public IReadOnlyDictionary<string, CrawledPage> Pages => pages;

    public static async Task<Crawl> From(IBrowser browser, string origin)
    {
        var crawl = new Crawl();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.GZip }) { BaseAddress = new Uri(origin) };
        var page = await browser.NewPageAsync();
        List<string> next = ["/"];
        for (var depth = 0; depth <= MaxDepth && crawl.pages.Count < MaxPages; depth++)
        {
            List<string> found = [];
            foreach (var path in next.Where(path => !crawl.pages.ContainsKey(path)).Distinct().ToList())
            {
                crawl.pages[path] = await Fetch(client, page, path);
                found.AddRange(crawl.pages[path].Digest.Links.Where(link => link.StartsWith('/')).Select(PathOf));
            }

            next = found;
        }

        await page.CloseAsync();
        return crawl;
    }

    public static string PathOf(string link) => link.Split('#')[0];

    private static async Task<CrawledPage> Fetch(HttpClient client, IPage page, string path)
    {
        using var response = await client.GetAsync(path);
        var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
        var digest = isPage ? await Script.Run<PageDigest>(page, "digest", await response.Content.ReadAsStringAsync()) : PageDigest.None;
        return new(path, (int)response.StatusCode, digest);
    }
}

internal sealed record CrawledPage(string Path, int Status, PageDigest Digest);

/// <summary>What Scripts/digest.js reads.</summary>
internal sealed record PageDigest(IReadOnlyList<string> Links, IReadOnlyList<string> Ids, IReadOnlyDictionary<string, BlockWords> Blocks, IReadOnlyList<MarginLink> Notes)
{
    public static PageDigest None { get; } = new([], [], new Dictionary<string, BlockWords>(), []);
}

internal sealed record BlockWords(string Words, string Language);

/// <summary>A link from the margin to a passage of another text.</summary>
/// <param name="Verb">What the note says: "Quoted in".</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Words">The block beside which it stands.</param>
/// <param name="Language">That block's language.</param>
internal sealed record MarginLink(string Verb, string Href, string Words, string Language);
