using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;

namespace Avow.Tests.Web;

/// <summary>E-books from the live server, and the catalogue that reading programs browse (OPDS 2.0).</summary>
public sealed class ServedBookTests(Served served) : IClassFixture<Served>
{
    [Fact]
    public async Task Every_statement_is_an_e_book_at_its_address_that_who_has_it_is_not_sent_again()
    {
        var path = $"/t/{served.AnyText}.epub";
        using var sent = await served.Ask(path);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal("application/epub+zip", sent.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"t-{served.AnyText}.epub", sent.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        await using var zip = new ZipArchive(await sent.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        Assert.NotNull(zip.GetEntry($"book/t-{served.AnyText}.xhtml"));
        using var again = await served.Ask(path, "GET", ("If-None-Match", sent.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_book_speaks_the_language_of_its_address()
    {
        using var sent = await served.Ask($"/ru/t/{served.AnyText}.epub");
        await using var zip = new ZipArchive(await sent.Content.ReadAsStreamAsync(), ZipArchiveMode.Read);
        using var reader = new StreamReader(await zip.GetEntry("book/contents.xhtml")!.OpenAsync());
        Assert.Contains("Содержание", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/t/zzzzzzzzzzzz.epub")]
    [InlineData("/t/no.epub")]
    [InlineData("/event/nowhere.epub")]
    [InlineData("/organisation/nobody.epub")]
    [InlineData("/opds/events.json?page=99")]
    [InlineData("/opds/events.json?page=x")]
    [InlineData("/opds/statements.json?page=2147483647")]
    [InlineData("/opds/others.json")]
    public async Task Of_what_is_not_there_no_book_and_no_shelf_is_made(string path)
    {
        using var sent = await served.Ask(path);
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
    }

    [Fact]
    public async Task A_reading_program_comes_from_the_root_of_the_catalogue_to_every_book()
    {
        List<string> books = [];
        var root = await Catalogue("/opds.json");
        Assert.Equal("The Strait Papers", (string?)root["metadata"]!["title"]);
        foreach (var shelf in root["navigation"]!.AsArray())
        {
            for (var next = (string?)shelf!["href"]; next is not null;)
            {
                var page = await Catalogue(next);
                Assert.Contains(page["links"]!.AsArray(), link => (string?)link!["rel"] == "self");
                foreach (var book in page["publications"]!.AsArray())
                {
                    Assert.StartsWith("urn:uuid:", (string?)book!["metadata"]!["identifier"], StringComparison.Ordinal);
                    Assert.NotEqual("", (string?)book["metadata"]!["title"]);
                    books.Add((string)Assert.Single(book["links"]!.AsArray(), link => (string?)link!["rel"] == "http://opds-spec.org/acquisition/open-access")!["href"]!);
                }

                next = (string?)page["links"]!.AsArray().FirstOrDefault(link => (string?)link!["rel"] == "next")?["href"];
            }
        }

        Assert.Equal(served.Archive.Library.Counts().Statements, books.Count(book => book.Contains("/t/", StringComparison.Ordinal)));
        Assert.Equal(books.Distinct(), books);
        foreach (var book in books.Take(3))
        {
            using var sent = await served.Ask(book);
            Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        }
    }

    [Fact]
    public async Task The_page_of_a_statement_leads_to_its_book()
    {
        using var sent = await served.Ask($"/ar/t/{served.AnyText}");
        Assert.Contains($"href=\"/ar/t/{served.AnyText}.epub\"", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<JsonNode> Catalogue(string path)
    {
        using var sent = await served.Ask(path);
        Assert.Equal("application/opds+json", sent.Content.Headers.ContentType!.MediaType);
        return JsonNode.Parse(await sent.Content.ReadAsStringAsync())!;
    }
}
