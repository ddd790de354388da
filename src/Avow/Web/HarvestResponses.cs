using System.Globalization;
using System.Text;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Avow.Web;

/// <summary>What robots and harvesters ask for: where they may go, which pages there are, and what changed when.</summary>
internal sealed class HarvestResponses(Shelf shelf, IHarvest harvest, PageAddresses addresses, string? contact, PageResponses pages, SearchDoor door)
{
    private readonly Sitemaps sitemaps = new(shelf, harvest, addresses);

    private readonly OaiResponses oai = new(OaiPlace.Of(addresses, contact) is { } place ? new(shelf, harvest, addresses, place) : null, pages, door, TimeProvider.System);

    public void Map(IEndpointRouteBuilder routes, string[] reading)
    {
        routes.MapMethods("/robots.txt", reading, Robots);
        routes.MapMethods(OaiResponses.Path, OaiResponses.Methods, oai.Send);
        routes.MapMethods("/sitemap.xml", reading, context => Sitemap(context, sitemaps.Index));
        routes.MapMethods("/sitemap-pages-{file}.xml", reading, context => Sitemap(context, () => sitemaps.OfPages(FileOf(context))));
        routes.MapMethods("/sitemap-texts-{file}.xml", reading, context => Sitemap(context, () => sitemaps.OfTexts(FileOf(context))));
    }

    // As much work as a search.
    private Task Sitemap(HttpContext context, Func<Outcome<DataFile>> file) => door.Let(context, SearchDoor.Patience, _ => pages.SendUncached(context, file()));

    // Every search and every pair is a page of its own; a robot would never come to an end.
    private Task Robots(HttpContext context)
    {
        var places = sitemaps.Address is { } address ? $"\nSitemap: {address}\n" : "";
        return BytesResponse.Write(context, Encoding.UTF8.GetBytes($"User-agent: *\nDisallow: /search\nDisallow: /compare/\nDisallow: /desk\n{places}"), "text/plain; charset=utf-8");
    }

    private static int FileOf(HttpContext context) =>
        int.TryParse(context.Request.RouteValues["file"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var file) ? file : 0;
}
