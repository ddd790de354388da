using System.Buffers;
using System.Text.Json;
using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// What the head of a statement's page says to search engines and reference managers: Highwire Press tags, Dublin Core (DCMI Metadata Terms in HTML), Open Graph,
/// and schema.org as JSON-LD.
/// </summary>
/// <param name="Named">Name and content.</param>
/// <param name="Graph">Property and content.</param>
/// <param name="LinkedData">A whole script element, that browsers do not run: its type is no script's (HTML, 4.12.1).</param>
internal sealed record HeadTags(IReadOnlyList<(string Name, string Content)> Named, IReadOnlyList<(string Property, string Content)> Graph, string LinkedData)
{
    private const int MaxAuthors = 12;

    private const int UsualBytes = 1 << 10;

    private static readonly JsonWriterOptions AsScript = new() { Encoder = PlainLetters.InScript };

    public static HeadTags Of(StatementModel model, PageContext page)
    {
        var addresses = page.Addresses;
        // Below an address without a language all readers are told the same.
        var outlet = addresses.IsInLanguage ? page.NameOf(model.Here.Outlet).Name : model.Here.Outlet.ForPrograms();
        var title = Shown.Title(model.Title.Length > 0 ? model.Title : model.FirstLine);
        var address = addresses.Canonical(addresses.Text(model.Text));
        var day = IsoDay.Write(model.Here.Date);
        List<string> authors = [.. model.Issuers.Take(MaxAuthors).Select(issuer => issuer.Name.ForPrograms(model.Here.Language))];
        List<(string, string)> named = [("citation_title", title), .. authors.Select(author => ("citation_author", author)), ("citation_publisher", outlet), ("citation_language", model.Here.Language)];
        if (day is not null) named.Add(("citation_publication_date", day.Replace('-', '/')));
        if (addresses.Origin is not null) named.Add(("citation_public_url", address));
        named.AddRange([("DC.title", title), .. authors.Select(author => ("DC.creator", author)), ("DC.publisher", outlet), ("DC.language", model.Here.Language), ("DC.type", "Text"), ("DC.identifier", $"t/{model.Text}"), ("DC.source", model.Evidence.Address)]);
        if (day is not null) named.Add(("DC.date", day));
        List<(string, string)> graph = [("og:type", "article"), ("og:title", title), ("og:description", model.FirstWords), ("og:locale", model.Here.Language)];
        if (addresses.Origin is not null) graph.Add(("og:url", address));
        if (day is not null) graph.Add(("article:published_time", day));
        return new(named, graph, Linked(model, addresses, title, authors, outlet, day));
    }

    private static string Linked(StatementModel model, PageAddresses addresses, string title, List<string> authors, string outlet, string? day)
    {
        var written = new ArrayBufferWriter<byte>(UsualBytes);
        using (var json = new Utf8JsonWriter(written, AsScript))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Article");
            json.WriteString("headline", title);
            json.WriteString("inLanguage", model.Here.Language);
            if (day is not null) json.WriteString("datePublished", day);
            if (authors.Count > 0)
            {
                json.WriteStartArray("author");
                foreach (var author in authors) Write(json, author);
                json.WriteEndArray();
            }

            json.WritePropertyName("publisher");
            Write(json, outlet);
            if (addresses.Origin is not null) json.WriteString("url", addresses.Canonical(addresses.Text(model.Text)));
            json.WriteString("identifier", $"t/{model.Text}");
            if (model.Evidence.Link is { } link) json.WriteString("isBasedOn", link);
            json.WriteString("archivedAt", addresses.Canonical(addresses.Capture(model.Evidence.Capture)));
            json.WriteEndObject();
        }

        return $"<script type=\"application/ld+json\">{Encoding.UTF8.GetString(written.WrittenSpan)}</script>";
    }

    private static void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
