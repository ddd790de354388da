using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The sitemaps of a site that knows where it stands, and the robots.txt that names them where robots look for it: at the root of a host (RFC 9309, section 2.3).</summary>
internal static class SiteForRobots
{
    public static IEnumerable<SiteFile> Files(Shelf shelf, IHarvest harvest, SiteWishes wishes)
    {
        if (wishes.Origin is null) yield break;
        var sitemaps = new Sitemaps(shelf, harvest, new PageAddresses("", wishes.Origin) { Files = new(wishes.Languages) });
        if (!sitemaps.Index().TryGet(out var index, out _)) yield break;
        yield return Of("sitemap.xml", index);
        foreach (var (name, file) in Numbered("pages", sitemaps.OfPages).Concat(Numbered("texts", sitemaps.OfTexts))) yield return Of(name, file);
        if (new Uri(wishes.Origin).AbsolutePath == "/") yield return new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nDisallow:\n\nSitemap: {sitemaps.Address}\n"));
    }

    private static IEnumerable<(string, DataFile)> Numbered(string what, Func<int, Outcome<DataFile>> of)
    {
        for (var number = 1; of(number).TryGet(out var file, out _); number++) yield return (string.Create(CultureInfo.InvariantCulture, $"sitemap-{what}-{number}.xml"), file);
    }

    private static SiteFile Of(string name, DataFile file) => new(name, Encoding.UTF8.GetBytes(file.Content));
}
