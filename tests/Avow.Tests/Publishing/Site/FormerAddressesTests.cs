using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>Addresses that were given away once lead on from a site too, and a site that knows where it stands tells robots of its pages.</summary>
public sealed class FormerAddressesTests(RepublishedSite site) : IClassFixture<RepublishedSite>
{
    [Fact]
    public void Every_text_was_a_statement_once_and_its_address_as_one_leads_on_with_a_link_and_without_a_script()
    {
        site.Publish();
        var library = site.Archive.Library;
        var copies = library.Latest(int.MaxValue).SelectMany(lead => library.TextsOf(lead.Statement)).Where(text => Statement.IdOf(text.Id) != text.Statement).ToList();
        Assert.NotEmpty(copies);
        foreach (var copy in copies)
        {
            var page = File.ReadAllText(Path.Combine(site.Place, "s", $"{Statement.IdOf(copy.Id)}.html"));
            var to = $"../t/{library.Find(copy.Statement)!.LeadText}.html";
            Assert.Contains($"<meta http-equiv=\"refresh\" content=\"0; url={to}\">", page, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"{to}\">", page, StringComparison.Ordinal);
            Assert.Contains($"<link rel=\"canonical\" href=\"{to}\">", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
            var versions = File.ReadAllText(Path.Combine(site.Place, "s", Statement.IdOf(copy.Id).ToString(), "versions.html"));
            Assert.Contains($"<a href=\"../../s/{copy.Statement}/versions.html\">", versions, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(site.Place, "s", copy.Statement.ToString(), "versions.html")));
        }
    }

    [Fact]
    public void A_text_that_is_no_longer_read_leads_on_to_the_one_in_its_place()
    {
        site.Publish();
        foreach (var former in site.Archive.Sums.Now().Former)
            Assert.Contains($"t/{site.Archive.Library.Standing(former)}.html", File.ReadAllText(Path.Combine(site.Place, "t", $"{former}.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Sitemaps_name_pages_that_are_there_by_their_whole_addresses()
    {
        site.Publish(new() { Languages = [InterfaceLanguage.English, InterfaceLanguage.Arabic], Origin = "https://archive.example" });
        XNamespace names = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var files = XDocument.Load(Path.Combine(site.Place, "sitemap.xml")).Descendants(names + "loc").Select(place => place.Value).ToList();
        Assert.Equal(["https://archive.example/sitemap-pages-1.xml", "https://archive.example/sitemap-texts-1.xml"], files);
        foreach (var file in files)
        {
            var map = XDocument.Load(FileAt(file));
            var places = map.Descendants(names + "loc").Select(place => place.Value).Concat(map.Descendants(XName.Get("link", "http://www.w3.org/1999/xhtml")).Select(link => link.Attribute("href")!.Value)).ToList();
            Assert.True(places.Count > 20);
            foreach (var place in places) Assert.True(File.Exists(FileAt(place)), place);
        }

        Assert.Contains("Sitemap: https://archive.example/sitemap.xml", File.ReadAllText(Path.Combine(site.Place, "robots.txt")), StringComparison.Ordinal);
        site.Publish(new() { Languages = [InterfaceLanguage.English], Origin = "https://archive.example/papers" });
        Assert.False(File.Exists(Path.Combine(site.Place, "robots.txt")));
        Assert.Contains("https://archive.example/papers/t/", File.ReadAllText(Path.Combine(site.Place, "sitemap-texts-1.xml")), StringComparison.Ordinal);
        site.Publish();
        Assert.False(File.Exists(Path.Combine(site.Place, "sitemap.xml")));
    }

    private string FileAt(string address) => Path.Combine(site.Place, address["https://archive.example/".Length..]);
}
