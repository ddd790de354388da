using System.IO.Compression;
using System.Text.Json.Nodes;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>A site that also holds the e-books that a server hands out, and their catalogue.</summary>
public sealed class SiteBooksTests(RepublishedSite site) : IClassFixture<RepublishedSite>
{
    private static readonly SiteWishes WithBooks = new() { Languages = [InterfaceLanguage.English, InterfaceLanguage.Arabic], WithBooks = true };

    [Fact]
    public void Every_link_to_a_book_and_every_entry_of_the_catalogue_arrives_at_one_and_no_book_lies_there_unnamed()
    {
        var written = site.Publish(WithBooks);
        var linked = Paths("*.html").SelectMany(page => PublishedSite.AddressesIn(Read(page)).Where(address => address.EndsWith(".epub", StringComparison.Ordinal)).Select(address => From(page, address))).ToHashSet(StringComparer.Ordinal);
        var listed = Paths("*.json").Where(path => path.Contains("opds/", StringComparison.Ordinal)).SelectMany(Hrefs).Where(path => path.EndsWith(".epub", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var there = Paths("*.epub").ToHashSet(StringComparer.Ordinal);
        Assert.Contains("event/strait-closing.epub", there);
        Assert.Contains("ar/organisation/tidewater.epub", there);
        Assert.Contains($"t/{site.Text("ferry-north-en")}.epub", there);
        Assert.Equal(there.Order(), linked.Order());
        Assert.Subset(there, listed);
        Assert.Equal(site.Archive.Library.Counts().Statements, listed.Count(path => path.StartsWith("t/", StringComparison.Ordinal)));
        Assert.Equal(there.Count, 2 * written.Books);
        Assert.Contains("<link rel=\"alternate\" type=\"application/opds&#x2B;json\" href=\"./opds.json\">", Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_names_everything_from_where_it_lies_so_that_a_copy_leads_to_its_own_books()
    {
        site.Publish(WithBooks with { Origin = "https://archive.example/papers" });
        var catalogues = Paths("*.json").Where(path => path.Contains("opds", StringComparison.Ordinal)).ToList();
        Assert.Equal(["ar/opds.json", "ar/opds/events.json", "ar/opds/organisations.json", "ar/opds/statements.json", "opds.json", "opds/events.json", "opds/organisations.json", "opds/statements.json"], catalogues.Order(StringComparer.Ordinal));
        foreach (var catalogue in catalogues)
        {
            Assert.Contains(catalogue, Hrefs(catalogue));
            Assert.All(Hrefs(catalogue), path => Assert.True(File.Exists(Path.Combine(site.Place, path)), $"{catalogue} leads to {path}"));
        }

        // In a book links lead to the files of the site, wherever the book is read.
        using var book = ZipFile.OpenRead(Path.Combine(site.Place, "event/strait-closing.epub"));
        using var package = new StreamReader(book.GetEntry("book/package.opf")!.Open());
        Assert.Contains("<dc:source>https://archive.example/papers/event/strait-closing.html</dc:source>", package.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Published_again_only_the_books_that_changed_are_made_and_they_are_what_a_first_publication_would_write()
    {
        Assert.Empty(site.PublishAndCompare(WithBooks).Others);
        Assert.Equal(0, site.Publish(WithBooks).MadeBooks);
        var before = Books();
        var text = site.Archive.Dossiers.TextsAbout(Event.IdOf("strait-closing"), 1)[0].Lead;
        await site.Do("correct", text.ToString(), "--title", "Another title for it", "--by", "Mara", "--why", "misprint");
        var (written, others) = site.PublishAndCompare(WithBooks);
        Assert.Empty(others);
        var changed = Books().Where(book => before[book.Key] != book.Value).Select(book => book.Key).ToList();
        Assert.Contains($"t/{text}.epub", changed);
        Assert.Contains("event/strait-closing.epub", changed);
        Assert.True(changed.Count < before.Count / 2, $"{changed.Count} of {before.Count} books changed");
        Assert.InRange(written.MadeBooks, changed.Count / 2, written.Books / 2);
    }

    [Fact]
    public void An_organisation_that_was_merged_keeps_an_address_for_its_book()
    {
        Assert.True(site.Archive.Changes.Make([new OrganisationMerge("tidewater", "port-bulletin")], RepublishedSite.Mara).IsGood);
        site.Publish(WithBooks);
        Assert.Equal(File.ReadAllBytes(Path.Combine(site.Place, "organisation/port-bulletin.epub")), File.ReadAllBytes(Path.Combine(site.Place, "organisation/tidewater.epub")));
        Assert.True(site.Archive.Changes.Undo(site.Archive.Changes.Latest(1)[0].Number, RepublishedSite.Mara).IsGood);
    }

    [Fact]
    public void A_site_without_them_has_neither_books_nor_links_to_them()
    {
        site.Publish();
        Assert.Empty(Paths("*.epub"));
        Assert.DoesNotContain(Paths("*.json"), path => path.Contains("opds", StringComparison.Ordinal));
        Assert.DoesNotContain(".epub", Read($"t/{site.Text("ferry-north-en")}.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("opds", Read("index.html"), StringComparison.Ordinal);
    }

    private Dictionary<string, Sha256Digest> Books() => Paths("*.epub").ToDictionary(path => path, path => Sha256Digest.Of(File.ReadAllBytes(Path.Combine(site.Place, path))));

    private IEnumerable<string> Paths(string pattern) => Directory.EnumerateFiles(site.Place, pattern, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Place, file));

    private string Read(string path) => File.ReadAllText(Path.Combine(site.Place, path));

    private string From(string file, string address) => Path.GetRelativePath(site.Place, Path.GetFullPath(Path.Combine(site.Place, Path.GetDirectoryName(file)!, address)));

    private List<string> Hrefs(string catalogue)
    {
        List<string> found = [];
        Find(JsonNode.Parse(Read(catalogue))!);
        return found;

        void Find(JsonNode node)
        {
            if (node is JsonArray array) foreach (var item in array) Find(item!);
            if (node is not JsonObject named) return;
            foreach (var (name, value) in named)
            {
                if (name == "href") found.Add(From(catalogue, value!.GetValue<string>()));
                else if (value is not JsonValue) Find(value!);
            }
        }
    }
}
