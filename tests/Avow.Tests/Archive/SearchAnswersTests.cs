using Avow.Archive;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Archive;

/// <summary>What a search answers with beside the hits that hold all of it: near misses, and ways to narrow it.</summary>
public sealed class SearchAnswersTests : SearchedArchive
{
    [Fact]
    public void What_no_statement_holds_whole_is_answered_by_those_that_hold_some_and_it_is_said()
    {
        Keep(Page("https://a.example/1", "The strait is closed to high speed boats."), Page("https://a.example/2", "The harbour is open."), Page("https://a.example/3", "A choir."));
        Assert.Equal(1, Count("strait closed"));
        var found = Find("strait harbour");
        Assert.Equal(2, found.Statements);
        Assert.Contains(found.Remarks, remark => remark.Contains("some of them", StringComparison.Ordinal));
        Assert.Equal(1, Count("strait harbour -open"));
        Assert.Equal(0, Count("choir*  \"strait is open\" harbour"));
        Assert.DoesNotContain(Find("nothing whatever").Remarks, remark => remark.Contains("some of them", StringComparison.Ordinal));

        var asked = Find("which strait was it that they closed to the union's high-speed boats");
        Assert.Equal("https://a.example/1", asked.Hits[0].Text.Source.Address);
        Assert.All(new[] { asked, Find("the strait is closed to high speed boats") }, answer => Assert.DoesNotContain(answer.Remarks, remark => remark.StartsWith("No statement", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_two_that_hold_the_same_words_the_one_that_says_them_as_they_were_asked_comes_first()
    {
        Keep(Page("https://a.example/asked", "It was the night ferry crew that kept the harbour lantern burning."), Page("https://a.example/mixed", "It was the crew that kept the ferry burning, harbour lantern night."));
        Assert.Equal("https://a.example/asked", Find("who kept the harbour lantern on the night ferry").Hits[0].Text.Source.Address);
        Assert.Equal("https://a.example/mixed", Find("was the harbour lantern night on the ferry burning").Hits[0].Text.Source.Address);
    }

    [Theory]
    [InlineData("who is the master of the harbour", "The ship of the line is in the bay.\nOf all who asked, none is told who the master of the harbour is.", "master harbour")]
    [InlineData("\"of the\" harbour", "Of the harbour nothing is known.", "Of the|harbour")]
    [InlineData("who is it", "Who is it?", "Who is it")]
    public void Only_the_words_that_bear_weight_are_marked_and_choose_the_passage(string question, string words, string marked)
    {
        Keep(Page("https://a.example/1", words));
        var hit = Assert.Single(Find(question).Hits);
        Assert.Equal(marked.Split(marked.Contains('|', StringComparison.Ordinal) ? '|' : ' '), hit.Marked.Select(mark => mark.Of(hit.Snippet)));
    }

    [StemmerFact]
    public void While_one_types_the_last_word_is_found_by_its_beginning_and_in_its_forms()
    {
        Keep(Page("https://a.example/1", "The ferries stopped before the strike."), Page("https://a.example/2", "One striker stayed."), Page("https://a.example/3", "No boat."));
        Assert.Equal((2, "stri"), Typing("stri"));
        Assert.Equal((2, "strike"), Typing("strike"));
        Assert.Equal((1, "ferry"), Typing("ferry")); // ferries does not begin so
        Assert.Equal((1, "stri"), Typing("ferry stri"));
        Assert.Equal((0, null), Typing("\"stri\""));
        Assert.Equal((2, null), Typing("stri*"));
        Assert.Equal((1, null), Typing("strike "));
        Assert.Equal((1, null), Typing("boat -stri"));
        Assert.Equal(["striker"], Archive.Search.Find(new() { Words = "strik", LastIsBeginning = true }).Hits.SelectMany(hit => hit.Marked.Select(marked => marked.Of(hit.Snippet))).Where(word => word != "strike"));
        Assert.Null(Find("stri").Beginning);

        (int, string?) Typing(string words) => Archive.Search.Find(new() { Words = words, LastIsBeginning = true }) is var found ? (found.Statements, found.Beginning) : default;
    }

    [Fact]
    public void A_beginning_of_a_letter_or_three_is_looked_for_in_titles_as_they_are_now()
    {
        var titled = Page("https://a.example/1", "No boat.", title: "Strike in the harbour");
        Keep(titled, Page("https://a.example/2", "The strike goes on."), Page("https://a.example/3", "Ferries.", title: "Énde"));
        foreach (var typed in new[] { "s", "St", "str" })
        {
            var found = Archive.Search.Find(new() { Words = typed, LastIsBeginning = true });
            Assert.Equal("https://a.example/1", Assert.Single(found.Hits).Text.Source.Address);
            Assert.Equal(typed.ToLowerInvariant(), found.Beginning);
            Assert.Contains(found.Remarks, remark => remark.Contains("in titles only", StringComparison.Ordinal));
        }

        Assert.Equal(1, Archive.Search.Find(new() { Words = "en", LastIsBeginning = true }).Statements);
        Assert.Equal(0, Archive.Search.Find(new() { Words = "zz", LastIsBeginning = true }).Statements);
        var after = Archive.Search.Find(new() { Words = "boat s", LastIsBeginning = true });
        Assert.Equal((1, null), (after.Statements, after.Beginning));
    }

    [Fact]
    public void What_is_found_falls_into_languages_years_and_organisations_that_narrow_it_to_just_so_many()
    {
        Assert.True(Archive.Registry.Keep(new() { Organisations = [Organisation("ferry", "Ferry Workers’ Union", "https://ferry.example/"), Organisation("paper", "The Tide", "https://paper.example/")] }).Value);
        Keep(
            Page("https://ferry.example/1", "The strait is closed.", "en", date: new(2025, 12, 31)),
            Page("https://ferry.example/2", "The strait opens.", "en-GB", date: new(2026, 1, 1)),
            Page("https://paper.example/1", "strait estrecho", "es", date: new(2026, 5, 1), issuer: "Ferry Workers’ Union"),
            Page("https://nobody.example/1", "A strait without a day.", "en"),
            Page("https://nobody.example/2", "Nothing of the kind.", "en"));

        foreach (var words in new[] { "strait", "" })
        {
            var query = new SearchQuery { Words = words, From = words.Length == 0 ? new(2000, 1, 1) : null, WithFacets = true };
            var found = Archive.Search.Find(query);
            Assert.NotEmpty(found.Facets);
            foreach (var facet in found.Facets)
            {
                var narrowed = facet.Kind switch
                {
                    FacetKind.Language => query with { Language = facet.Value },
                    FacetKind.Organisation => query with { Organisation = facet.Value },
                    _ => query with { From = new(int.Parse(facet.Value, System.Globalization.CultureInfo.InvariantCulture), 1, 1), Until = new(int.Parse(facet.Value, System.Globalization.CultureInfo.InvariantCulture), 12, 31) },
                };
                Assert.Equal(facet.Statements, Archive.Search.Find(narrowed).Statements);
            }
        }

        Assert.Equal(
            ["Language en 3", "Language es 1", "Organisation ferry 3", "Organisation paper 1", "Year 2026 2", "Year 2025 1"],
            Archive.Search.Find(new() { Words = "strait", WithFacets = true }).Facets.Select(facet => $"{facet.Kind} {facet.Value} {facet.Statements}"));
        Assert.Empty(Archive.Search.Find(new() { Words = "strait" }).Facets);
    }
}
