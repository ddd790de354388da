using System.Xml.Linq;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class DossierPageTests
{
    private readonly StraitPapers papers = new();

    private FakeArchive Archive => papers.Archive;

    [Fact]
    public void Who_spoke_who_passed_on_who_was_silent_and_who_was_not_looked_at_are_told_apart()
    {
        Archive.Organisation("quay-guild", "Quay Guild");
        var capture = papers.CaptureOf(papers.Alone);
        Await("ferry-workers-north", "dockers-voice", "quay-guild", "port-bulletin");
        Look("quay-guild", capture, "2026-05-20", "2026-06-03");
        var model = Model(new(2026, 6, 10));

        Assert.Equal(
            [("ferry-workers-north", AwaitedState.Spoke), ("dockers-voice", AwaitedState.PassedOn), ("quay-guild", AwaitedState.Silent), ("port-bulletin", AwaitedState.NotLookedAt)],
            model.Awaited.Select(awaited => (awaited.Slug, awaited.State)));
        Assert.Equal((capture, new DateOnly(2026, 6, 3), 2), (model.Awaited[2].Look!.Capture, DateOnly.FromDateTime(model.Awaited[2].Look!.At.UtcDateTime), model.Awaited[2].Looks));
        Assert.Equal(papers.Russian, model.Awaited[0].First!.Text);
    }

    [Fact]
    public void Nobody_is_silent_before_somebody_looked_and_nobody_has_spoken_before_his_day()
    {
        Await("ferry-workers-north", "harbour-teachers");
        Look("harbour-teachers", papers.CaptureOf(papers.Alone), "2026-06-03");
        var before = Model(new(2026, 5, 13));
        Assert.All(before.Awaited, awaited => Assert.Equal(AwaitedState.NotLookedAt, awaited.State));
        Assert.Empty(before.Statements);
        Assert.Empty(before.Taken.Rows);
        Assert.Equal([AwaitedState.Spoke, AwaitedState.NotLookedAt], Model(new(2026, 5, 14)).Awaited.Select(awaited => awaited.State));
    }

    [Fact]
    public void Something_on_the_event_in_a_look_is_no_silence()
    {
        Await("port-bulletin");
        Archive.Looks[Organisation.IdOf("port-bulletin")] = [new(new(2026, 6, 5, 8, 0, 0, TimeSpan.Zero), papers.CaptureOf(papers.Reply), true)];
        Assert.Equal(AwaitedState.PassedOn, Assert.Single(Model(new(2026, 6, 10)).Awaited).State);
    }

    [Fact]
    public void To_stand_by_anothers_words_is_to_speak_from_that_day_on()
    {
        Archive.Organisation("quay-guild", "Quay Guild");
        Await("quay-guild");
        Look("quay-guild", papers.CaptureOf(papers.Alone), "2026-05-20");
        Archive.Endorse(new() { Organisation = Organisation.IdOf("quay-guild"), Text = papers.Tidewater, From = new(2026, 6, 5), Withdrawal = new(new(2026, 6, 12), papers.Reply) });
        Archive.Endorse(new() { Organisation = Organisation.IdOf("gaceta"), Text = papers.Tidewater, From = new(2026, 6, 6) });

        Assert.Equal(AwaitedState.Silent, Assert.Single(Model(new(2026, 6, 4)).Awaited).State);
        var standing = Model(new(2026, 6, 10));
        var guild = Assert.Single(standing.Awaited);
        Assert.Equal((AwaitedState.Spoke, papers.Tidewater, (DateOnly?)null), (guild.State, guild.Stands!.Line.Text, guild.Stands.WithdrawnOn));
        Assert.Contains(standing.Others, other => other.Slug == "gaceta" && other.Stands is not null);
        Assert.Equal(new DateOnly(2026, 6, 12), Assert.Single(Model(new(2026, 6, 12)).Awaited).Stands!.WithdrawnOn);
    }

    [Fact]
    public void An_arc_and_its_row_lead_to_the_words_that_were_taken_first()
    {
        var page = Page(new PageRequest.Dossier("closing"));
        var arcs = page.WithClass("arc").Select(arc => arc.Href()!).ToList();
        var rows = page.ById("words").All("td").SelectMany(cell => cell.All("a")).Select(link => link.Href()!).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(arcs);
        Assert.All(arcs, arc => Assert.Contains(arc, rows));
        Assert.Contains(arcs, arc => arc.Contains('#', StringComparison.Ordinal));
    }

    [Fact]
    public void An_outlets_record_lists_what_it_wrote_around_others_words()
    {
        var page = Page(new PageRequest.OfOrganisation("tidewater"));
        Assert.Contains("1", page.ById("introductions").Value, StringComparison.Ordinal);
        Assert.Contains(page.All("a"), link => link.Href() == $"/t/{papers.Introduction}");
    }

    [Fact]
    public void A_statement_stands_once_with_all_its_wordings_and_languages()
    {
        var statement = Assert.Single(Model(new(2026, 7, 1)).Statements, statement => statement.Line.Text == papers.Russian);
        Assert.Equal(new(2026, 5, 14), statement.Day);
        Assert.Equal("ru", statement.Languages[0]);
        Assert.True(statement.Wordings > 4 && statement.Languages.Count == 5, $"{statement.Wordings} in {statement.Languages.Count}");
    }

    [Fact]
    public void Arcs_lead_from_whose_words_they_were_to_who_has_them()
    {
        var taken = Model(new(2026, 7, 1)).Taken;
        var reprint = Assert.Single(taken.Rows, row => row.Kind == RelationKind.Reprints && row.Taker.Slug == "dockers-voice");
        Assert.Equal("tidewater", reprint.Source.Slug);
        var arc = Assert.Single(taken.Arcs, arc => arc.Kind == RelationKind.Reprints && taken.Outlets[arc.Taker].Slug == "dockers-voice");
        Assert.Equal("tidewater", taken.Outlets[arc.Source].Slug);
        Assert.DoesNotContain(taken.Rows, row => row.Taker.Key == row.Source.Key);
    }

    [Fact]
    public void Each_line_leads_to_the_text_or_the_capture_that_shows_it()
    {
        Archive.Organisation("quay-guild", "Quay Guild");
        var capture = papers.CaptureOf(papers.Alone);
        Await("ferry-workers-north", "quay-guild");
        Look("quay-guild", capture, "2026-06-03");
        var page = Page(new PageRequest.Dossier("closing", new(2026, 6, 10)));
        var links = page.All("ul").Where(list => list.Attribute("class")?.Value == "awaited").SelectMany(list => list.All("a")).Select(link => link.Href()).ToList();
        Assert.Contains($"/t/{papers.Russian}", links);
        Assert.Contains($"/capture/{capture}", links);
        Assert.Contains("/organisation/quay-guild", links);
    }

    [Fact]
    public void A_statement_leads_to_its_event_and_an_organisation_to_what_it_belongs_to()
    {
        Assert.Contains((Page(new PageRequest.OfText(papers.Russian))).All("a"), link => link.Href() == "/event/closing");
        Assert.Contains((Page(new PageRequest.Home())).All("a"), link => link.Href() == "/event/closing");
        Assert.Contains((Page(new PageRequest.OfOrganisation("ferry-workers-north"))).All("a"), link => link.Href() == "/organisation/ferry-federation");
    }

    [Fact]
    public void An_organisations_record_names_what_it_stands_by_and_when_it_withdrew()
    {
        var stand = Assert.Single(OrganisationModel.From(papers.Shelf, "harbour-teachers", 1, InterfaceLanguage.English).Value.Endorsements);
        Assert.Equal((papers.Tidewater, new DateOnly(2026, 6, 2), papers.Alone), (stand.Line.Text, stand.WithdrawnOn!.Value, stand.Evidence!.Value));
    }

    [Theory]
    [InlineData("2026-06-03", 200)]
    [InlineData("9999-12-31", 200)]
    [InlineData("0001-01-01", 200)]
    [InlineData("", 200)]
    [InlineData("3 June", 400)]
    [InlineData("0000-00-00", 400)]
    [InlineData("\u202e", 400)]
    public void A_day_that_is_none_is_refused_and_none_at_all_is_the_last(string on, int status) =>
        Assert.Equal(status, (new PageRenderer(papers.Shelf, FakeCollation.Of).Render(PageRequest.Dossier.FromUntrusted("closing", on))).Status);

    [Fact]
    public void Passages_travel_no_further_than_until_the_day()
    {
        const string Sentence = "We ask for the line to be opened again before Friday night.";
        var archive = new FakeArchive();
        var about = archive.About("e", "E");
        var first = Add("https://a.example/", "2026-05-01", "We met in the hall.", Sentence, "We went home.");
        archive.Same("nobody", about, first);
        foreach (var day in new[] { "2026-05-03", "2026-05-05", "2026-05-07" })
            archive.Relate(RelationKind.Quotes, Add($"https://b.example/{day}", day, "They said:", Sentence), first, (Sentence, Sentence, 1));
        Assert.Equal([0, 2, 3], new[] { 4, 5, 9 }.Select(day => DossierModel.From(archive.Shelf, "e", new(2026, 5, day), InterfaceLanguage.English).Value.Passages.Sum(passage => passage.Others)));

        Id<Text> Add(string address, string day, params string[] lines) => archive.Add(new FakePage(address, $"{day}T12:00:00Z") { Texts = [new FakeText("en", day, "T", lines)] })[0];
    }

    [Fact]
    public void A_page_as_of_a_day_offers_the_data_of_that_day()
    {
        var page = Page(new PageRequest.Dossier("closing", new(2026, 5, 20)));
        Assert.All(page.All("link").Concat(page.All("a")).Select(link => link.Href()!).Where(href => href.StartsWith("/event/closing.", StringComparison.Ordinal)), href => Assert.EndsWith("?on=2026-05-20", href, StringComparison.Ordinal));
        Assert.Contains("/event/closing.atom?on=2026-05-20", new PageRenderer(papers.Shelf, FakeCollation.Of).Write(new PageRequest.Dossier("closing", new(2026, 5, 20)), DataForm.Atom).Value.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editors_own_folders_are_shown_to_nobody()
    {
        var archive = new FakeArchive();
        archive.Organisation("filer", "Filer");
        archive.Addresses["filer"] = ["file:///home/mara/SECRET/", "https://filer.example/"];
        var renderer = new PageRenderer(archive.Shelf, FakeCollation.Of);
        var page = (renderer.Render(new PageRequest.OfOrganisation("filer"))).Html + renderer.Write(new PageRequest.OfOrganisation("filer"), DataForm.Json).Value.Content;
        Assert.Contains("filer.example", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", page, StringComparison.Ordinal);
    }

    private DossierModel Model(DateOnly on) => DossierModel.From(papers.Shelf, "closing", on, InterfaceLanguage.English).Value;

    private void Await(params string[] slugs) => Archive.Awaits[Event.IdOf("closing")] = [.. slugs.Select(Organisation.IdOf)];

    private void Look(string slug, Id<Capture> capture, params string[] days) =>
        Archive.Looks[Organisation.IdOf(slug)] = [.. days.Select(day => new Avow.Archive.SiteLook(DateTimeOffset.Parse($"{day}T10:00:00Z", System.Globalization.CultureInfo.InvariantCulture), capture, false))];

    private XElement Page(PageRequest request) => RenderedHtml.Of(papers.Shelf, request);
}
