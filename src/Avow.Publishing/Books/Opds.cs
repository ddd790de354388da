using System.Text.Json.Nodes;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// The archive's e-books as a catalogue that reading programs browse (OPDS 2.0): those of events, of organisations, and of single statements, the newest first, page by page.
/// The same archive gives the same bytes. Safe for many threads.
/// </summary>
/// <param name="shelf">Where it reads from.</param>
/// <param name="changedAt">When what is told of a text last changed; null for what never was.</param>
/// <param name="addresses">Where the archive stands.</param>
public sealed class Opds(Shelf shelf, Func<Id<Text>, DateTimeOffset?> changedAt, PageAddresses addresses)
{
    /// <summary>Books in one file of the catalogue.</summary>
    public const int BooksPerPage = 100;

    /// <summary>OPDS 2.0, section 1.2.</summary>
    public const string ContentType = "application/opds+json; charset=utf-8";

    private const string OpenAccess = "http://opds-spec.org/acquisition/open-access";

    /// <summary>Where the catalogue begins: what shelves it has.</summary>
    /// <param name="language">In which it speaks.</param>
    public DataFile Root(InterfaceLanguage language) => shelf.Library.InOneState(() =>
    {
        var (context, at) = In(language);
        return Written(
            new JsonObject { ["title"] = context.ArchiveName },
            [Link("self", Address(at, at.Catalogue(null)))],
            ("navigation", [Shelf(context.Wording.Events, OpdsShelf.Events), Shelf(context.Wording.Organisations, OpdsShelf.Organisations), Shelf(context.Wording.LatestStatements, OpdsShelf.Statements)]));

        JsonNode Shelf(string title, OpdsShelf which) => new JsonObject { ["title"] = title, ["href"] = Address(at, at.Catalogue(which)), ["type"] = Type, ["rel"] = "subsection" };
    });

    /// <param name="which">Which shelf.</param>
    /// <param name="page">From 1.</param>
    /// <param name="language">In which it speaks.</param>
    /// <returns>NotFound for a page beyond the last.</returns>
    public Outcome<DataFile> Of(OpdsShelf which, int page, InterfaceLanguage language) => shelf.Library.InOneState(() =>
    {
        var (context, at) = In(language);
        var (count, books) = Books(which, (page - 1L) * BooksPerPage, context, at);
        var pages = (int)Math.Max(1, (count + BooksPerPage - 1) / BooksPerPage);
        if (page < 1 || page > pages) return PageContents.NoSuchPage(page, pages);
        List<JsonNode> links = [Link("self", at.Catalogue(which, page)), Link("start", at.Catalogue(null))];
        if (page > 1) links.Add(Link("previous", at.Catalogue(which, page - 1)));
        if (page < pages) links.Add(Link("next", at.Catalogue(which, page + 1)));
        var title = which switch { OpdsShelf.Events => context.Wording.Events, OpdsShelf.Organisations => context.Wording.Organisations, _ => context.Wording.LatestStatements };
        return (Outcome<DataFile>)Written(new JsonObject { ["title"] = title, ["numberOfItems"] = count, ["itemsPerPage"] = BooksPerPage, ["currentPage"] = page }, links, ("publications", books));

        JsonNode Link(string rel, string address) => Opds.Link(rel, Address(at, address));
    });

    private const string Type = "application/opds+json";

    private (PageContext Context, PageAddresses At) In(InterfaceLanguage language)
    {
        var at = addresses.In(language);
        return (new(Shown.Name(shelf.Library.Name), at, Wording.In(language)), at);
    }

    private (long Count, IEnumerable<JsonNode> Books) Books(OpdsShelf which, long skip, PageContext context, PageAddresses at)
    {
        switch (which)
        {
            case OpdsShelf.Events:
                var events = shelf.Registry.Events().Where(@event => at.HasBookOf(shelf.Dossiers.CountStatementsAbout(@event.Id))).ToList();
                return (events.Count, Page(events).Select(@event => Entry($"event/{@event.Slug}", Naming.Of(@event), new PageRequest.Dossier(@event.Slug), [], context, at)));
            case OpdsShelf.Organisations:
                var organisations = shelf.Registry.Organisations().Where(organisation => at.HasBookOf(shelf.Dossiers.CountStatementsOf(organisation.Id))).ToList();
                return (organisations.Count, Page(organisations).Select(organisation => Entry(
                    $"organisation/{organisation.Slug}", Naming.Of(organisation).AsTitle, new PageRequest.OfOrganisation(organisation.Slug), [new("author", context.NameOf(Naming.Of(organisation)).Name)], context, at)));
            default:
                return (shelf.Library.Counts().Statements, shelf.Library.Latest(BooksPerPage, (int)skip).Select(TextLine.Of).Select(line => Entry(
                    $"t/{line.Text}",
                    Naming.OfWords(line.Title.Length > 0 ? line.Title : context.Wording.Untitled, line.Language),
                    new PageRequest.OfText(line.Text),
                    [new("author", Feed.Text(line.Issuer ?? line.Outlet.ForPrograms())), new("language", Direction.Tag(line.Language)), new("published", IsoDay.Write(line.Date)), new("modified", changedAt(line.Text) is { } changed ? Feed.Moment(changed) : null)],
                    context,
                    at)));
        }

        IEnumerable<T> Page<T>(List<T> all) => all.Skip((int)Math.Min(skip, int.MaxValue)).Take(BooksPerPage);
    }

    private static JsonObject Entry(string key, Naming title, PageRequest page, IReadOnlyList<KeyValuePair<string, string?>> about, PageContext context, PageAddresses at)
    {
        var metadata = new JsonObject { ["@type"] = "http://schema.org/EBook", ["identifier"] = Book.IdentifierOf(key, context), ["title"] = context.NameOf(title).Name };
        foreach (var (name, value) in about.Where(pair => pair.Value is { Length: > 0 })) metadata[name] = value;
        metadata["publisher"] = context.ArchiveName;
        return new JsonObject
        {
            ["metadata"] = metadata,
            ["links"] = new JsonArray(Link(OpenAccess, Address(at, at.Book(page)), DataForm.Epub.ContentType), Link("alternate", Address(at, at.Of(page)), "text/html")),
        };
    }

    private static JsonObject Link(string rel, string address, string type = Type) => new JsonObject { ["rel"] = rel, ["href"] = address, ["type"] = type };

    // A copy of a site leads to the books beside it, wherever the site itself may be by then (RFC 3986, section 5.2).
    private static string Address(PageAddresses at, string address) => at.Files is null ? at.Absolute(address) : address;

    private static DataFile Written(JsonObject metadata, IEnumerable<JsonNode> links, (string Name, IEnumerable<JsonNode> Items) collection) => new(
        ContentType,
        new JsonObject { ["metadata"] = metadata, ["links"] = new JsonArray([.. links]), [collection.Name] = new JsonArray([.. collection.Items]) }.ToJsonString(DataJson.Written.Options) + "\n");
}

/// <summary>Which books stand together in the catalogue.</summary>
public enum OpdsShelf
{
    Events,
    Organisations,
    Statements,
}
