using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Avow.Web;

/// <summary>E-books of what pages show, made while the reader waits, and the catalogue of them. As much work as a search, and so through the same door.</summary>
internal sealed class BookResponses(IArchive archive, PageAddresses addresses, PageResponses pages, SearchDoor door)
{
    private readonly Shelf shelf = Shelf.Of(archive);

    public void Map(IEndpointRouteBuilder routes, string[] reading)
    {
        Book("/t/{text}", context => Routes.Id<Text>(context, "text") is { } id ? new BookWish.OfStatement(id) : null);
        Book("/s/{statement}", context => Routes.Id<Statement>(context, "statement") is { } id ? new BookWish.OfStatement(archive.Library.Find(id)?.LeadText ?? Id<Text>.FromNumber(id.Number)) : null);
        Book("/event/{slug}", context => new BookWish.OfEvent(Routes.Slug(context)));
        Book("/organisation/{slug}", context => new BookWish.OfOrganisation(Routes.Slug(context)));
        routes.MapMethods("/opds.json", reading, context => Catalogue(context, opds => opds.Root(SpokenLanguage.Of(context).Language)));
        foreach (var which in Enum.GetValues<OpdsShelf>())
            routes.MapMethods($"/opds/{PageAddresses.NameOf(which)}.json", reading, context => Catalogue(context, opds => opds.Of(which, Page(context), SpokenLanguage.Of(context).Language)));

        void Book(string pattern, Func<HttpContext, BookWish?> wish) => routes.MapMethods($"{pattern}.{DataForm.Epub.Ending}", reading, context => wish(context) is { } wanted
            ? door.Let(context, SearchDoor.Patience, cancel => Send(context, wanted, cancel))
            : pages.SendUncached(context, new PageRequest.NotFound()));
    }

    private async Task Send(HttpContext context, BookWish wish, CancellationToken cancel)
    {
        var writing = new BookWriting(shelf, ChangedAt, SpokenLanguage.Of(context).Language, addresses);
        if (!writing.Offered(wish).TryGet(out var book, out var problem))
        {
            await pages.SendUncached(context, new PageRequest.Failed(problem), status: null, cancel);
            return;
        }

        using var bytes = new MemoryStream();
        writing.Write(book, bytes, cancel);
        var file = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{book.Key.Replace('/', '-')}.{DataForm.Epub.Ending}\"";
        context.Response.Headers.Vary = "Accept-Language";
        await BytesResponse.Send(context, file, DataForm.Epub.ContentType, $"\"{Sha256Digest.Of(file.Span).ToString()[..20]}\"", "no-cache");
    }

    private Task Catalogue(HttpContext context, Func<Opds, Outcome<DataFile>> file) =>
        door.Let(context, SearchDoor.Patience, _ => pages.SendUncached(context, file(new Opds(shelf, ChangedAt, addresses))));

    private DateTimeOffset? ChangedAt(Id<Text> text) => archive.Harvest.Find(text)?.ChangedAt;

    private static int Page(HttpContext context) => context.Request.Query["page"].ToString() is { Length: > 0 } asked ? int.TryParse(asked, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var page) ? page : 0 : 1;
}
