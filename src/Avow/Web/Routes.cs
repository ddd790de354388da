using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Avow.Web;

/// <summary>Which address shows which page. Only reading: see <see cref="OnlyReading"/>.</summary>
internal static class Routes
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void Map(IEndpointRouteBuilder routes, Shelf shelf, PageResponses pages, SearchDoor door, HarvestResponses harvest, BookResponses books)
    {
        Page("/", _ => new PageRequest.Home());
        Data("/archive", _ => new PageRequest.Home(), DataForm.OfListing);
        Page("/about", _ => new PageRequest.About());
        Page("/organisations", context => PageRequest.Listing.FromUntrusted(ListingKind.Organisations, Asked(context)));
        Page("/events", context => PageRequest.Listing.FromUntrusted(ListingKind.Events, Asked(context)));
        Page("/languages", context => PageRequest.Listing.FromUntrusted(ListingKind.Languages, Asked(context)));
        Page("/statements", context => PageRequest.Statements.FromUntrusted(Asked(context)), DataForm.OfStatements);
        Page("/phrases", _ => new PageRequest.Phrases());
        Page("/damage", context => PageRequest.Damage.FromUntrusted(Asked(context)));
        Page("/event/{slug}", context => PageRequest.Dossier.FromUntrusted(Slug(context), context.Request.Query["on"]), DataForm.OfListing);
        Page("/organisation/{slug}", context => PageRequest.OfOrganisation.FromUntrusted(Slug(context), Asked(context)), DataForm.OfListing);
        Page("/t/{text}", context => Id<Text>(context, "text") is { } id ? PageRequest.OfText.FromUntrusted(id, Asked(context)) : null, DataForm.OfWords);
        Page("/t/{text}/travelled", context => Id<Text>(context, "text") is { } id ? PageRequest.Travelled.FromUntrusted(id, Asked(context)) : null);
        Page("/s/{statement}", context => Id<Statement>(context, "statement") is { } id ? new PageRequest.OfStatement(id) : null, DataForm.OfWords);
        Page("/s/{statement}/versions", context => Id<Statement>(context, "statement") is { } id ? PageRequest.Versions.FromUntrusted(id, Asked(context)) : null);
        Page("/capture/{capture}", context => Id<Capture>(context, "capture") is { } id ? new PageRequest.OfCapture(id) : null);
        Page("/compare/{left}/{right}", context => Id<Text>(context, "left") is { } left && Id<Text>(context, "right") is { } right
            ? PageRequest.Compare.FromUntrusted(left, right, Asked(context))
            : null);
        routes.MapMethods("/openapi.json", Reading, context => OpenApiResponse.Send(context));
        routes.MapMethods("/search", Reading, Search);
        routes.MapMethods("/search/results", Reading, SearchResults);
        foreach (var form in DataForm.OfSearch) routes.MapMethods($"/search.{form.Ending}", Reading, context => SearchData(context, form));
        routes.MapMethods("/capture/{capture}/bytes", Reading, context => CaptureDownload.Send(context, shelf, pages, Id<Capture>(context, "capture")));
        routes.MapMethods("/assets/{**path}", Reading, context => AssetResponses.Send(context, pages));
        harvest.Map(routes, Reading);
        books.Map(routes, Reading);
        routes.MapFallback("{**path}", context => pages.SendUncached(context, new PageRequest.NotFound()));

        // What a reader searched for is kept nowhere, in no form.
        Task Search(HttpContext context)
        {
            var asked = SearchForm.FromUntrusted(name => SearchField(context.Request, name));
            return door.Let(context, SearchDoor.Patience, cancel => pages.SendUncached(context, new PageRequest.Search(asked), status: null, cancel));
        }

        Task SearchResults(HttpContext context)
        {
            var asked = SearchForm.FromUntrusted(name => SearchField(context.Request, name));
            return door.Let(context, SearchDoor.PatienceWhileTyping, cancel => pages.SendUncached(context, new PageRequest.SearchResults(asked), status: null, cancel));
        }

        Task SearchData(HttpContext context, DataForm form)
        {
            var asked = SearchForm.FromUntrusted(name => context.Request.Query[name]);
            return door.Let(context, SearchDoor.Patience, cancel => pages.SendDataUncached(context, new PageRequest.Search(asked), form, cancel));
        }

        void Data(string pattern, Func<HttpContext, PageRequest?> request, IReadOnlyList<DataForm> forms)
        {
            foreach (var form in forms)
                routes.MapMethods($"{pattern}.{form.Ending}", Reading, context => request(context) is { } wanted
                    ? pages.SendData(context, wanted, form)
                    : pages.SendUncached(context, new PageRequest.NotFound())).WithOrder(OrderOf(form));
        }

        void Page(string pattern, Func<HttpContext, PageRequest?> request, IReadOnlyList<DataForm>? forms = null)
        {
            routes.MapMethods(pattern, Reading, context => request(context) is { } wanted
                ? pages.Send(context, wanted)
                : pages.SendUncached(context, new PageRequest.NotFound()));
            Data(pattern, request, forms ?? []);
        }
    }

    // A name could hold the first part of an ending of two, "closing.feed" of "closing.feed.json": the longer is looked for before.
    private static int OrderOf(DataForm form) => -form.Ending.Count(c => c == '.');

    // Whoever does not say in which language passages are wanted reads that of the address, else what the browser says (RFC 9110, section 12.5.4).
    private static string? SearchField(HttpRequest request, string name) =>
        name != "read" || request.Query.ContainsKey(name) ? request.Query[name]
        : SpokenLanguage.Of(request.HttpContext) is { IsInAddress: true, Language.Tag: var tag } ? tag
        : ReadersLanguage.Of(request.Headers.AcceptLanguage.ToString());

    private static AskedFields Asked(HttpContext context) => new(name => context.Request.Query[name]);

    internal static string Slug(HttpContext context) => context.Request.RouteValues["slug"] as string ?? "";

    internal static Id<T>? Id<T>(HttpContext context, string name) =>
        Statements.Id<T>.TryParse(context.Request.RouteValues[name] as string, out var id) ? id : null;
}
