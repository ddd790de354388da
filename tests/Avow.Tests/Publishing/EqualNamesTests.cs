using Avow.Archive;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

/// <summary>Two organisations may be called the same; where one is chosen they are told apart.</summary>
public sealed class EqualNamesTests
{
    [Fact]
    public void Who_is_called_as_nobody_else_is_shown_by_name_alone() =>
        Assert.Equal([null, null], EqualNames.Apart([("Harbour Union", "a.example", "harbour"), ("Ferry Union", "a.example", "ferry")]));

    [Fact]
    public void Equal_names_are_told_apart_by_their_sites() =>
        Assert.Equal(["a.example", "b.example"], EqualNames.Apart([("Harbour Union", "a.example", "harbour"), ("harbour union", "b.example", "harbour-2")]));

    [Fact]
    public void And_by_their_short_names_where_they_have_no_site_or_one_together() =>
        Assert.Equal(["harbour", "harbour-2", "harbour-3", "d.example"], EqualNames.Apart([("Union", "a.example", "harbour"), ("Union", "A.example", "harbour-2"), ("Union", null, "harbour-3"), ("Union", "d.example", "harbour-4")]));

    [Fact]
    public void The_search_and_the_list_of_organisations_tell_them_apart_and_add_nothing_to_others()
    {
        var archive = new FakeArchive();
        foreach (var (slug, name, site) in new[] { ("harbour", "Harbour Union", "https://www.north.example/"), ("harbour-2", "Harbour Union", "https://south.example/news"), ("ferry", "Ferry Union", "https://ferry.example/") })
        {
            archive.Organisation(slug, name);
            archive.Addresses[slug] = [site];
        }
        var options = RenderedHtml.Of(archive.Shelf, new PageRequest.Search(new SearchForm())).All("select").First(select => select.Attribute("name")?.Value == "organisation").All("option").Select(option => option.Value.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal));
        Assert.Equal(["any", "Ferry Union", "Harbour Union · north.example", "Harbour Union · south.example"], options);
        var listed = RenderedHtml.Of(archive.Shelf, new PageRequest.Listing(ListingKind.Organisations)).All("li").Where(line => line.Value.Contains("Union", StringComparison.Ordinal)).Select(line => line.Value.Trim());
        Assert.Equal(["Ferry Union", "Harbour Union north.example", "Harbour Union south.example"], listed);
    }

    [Fact]
    public void So_do_the_ways_to_narrow_a_search()
    {
        var archive = new FakeArchive();
        foreach (var slug in new[] { "harbour", "harbour-2", "ferry" }) archive.Organisation(slug, slug == "ferry" ? "Ferry Union" : "Harbour Union");
        archive.Addresses["harbour"] = ["https://north.example/"];
        var groups = FacetGroup.Of([new(FacetKind.Organisation, "harbour", 3), new(FacetKind.Organisation, "harbour-2", 2), new(FacetKind.Organisation, "ferry", 1)], new SearchForm { Words = "strike" }, archive, InterfaceLanguage.English);
        Assert.Equal(["north.example", "harbour-2", null], Assert.Single(groups).Choices.Select(choice => choice.Apart));
    }
}
