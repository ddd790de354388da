using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

public sealed class StatementPageTests
{
    private static readonly StraitPapers Papers = new();

    private static StatementModel Model => StatementModel.From(Papers.Archive, Papers.Archive, Papers.Tidewater).Value;

    [Fact]
    public void Paragraphs_are_numbered_and_headings_and_notes_are_not()
    {
        var lines = Model.Pieces.Concat(Model.Footnotes).SelectMany(piece => piece.Lines).ToList();
        Assert.Equal(["p1", "p2", "h2", "p3", "p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12", "n1"], lines.Select(line => line.Anchor));
        Assert.Equal([1, 2, null, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, null], lines.Select(line => line.Number));
    }

    [Fact]
    public void The_heading_that_is_the_title_is_said_once_and_a_link_to_it_still_arrives()
    {
        Assert.Equal("h1", Model.TitleAnchor);
        Assert.DoesNotContain(Model.Pieces, piece => piece.Lines.Any(line => line.Anchor == "h1"));
    }

    [Fact]
    public void The_box_of_an_introduction_runs_with_its_own_words_whichever_way_the_page_runs()
    {
        foreach (var language in new[] { InterfaceLanguage.English, InterfaceLanguage.Arabic })
        {
            var page = RenderedHtml.Parse(new PageRenderer(Papers.Shelf, FakeCollation.Of).Render(new PageRequest.OfText(Model.Text), new InterfaceChoice(language)).Html);
            Assert.Equal("ltr", page.WithClass("frame").First(box => box.Name.LocalName == "section").Attribute("dir")?.Value);
        }
    }

    [Fact]
    public void The_frame_stands_before_the_text_as_the_outlets_own_words()
    {
        var frame = Assert.Single(Model.FramesBefore);
        Assert.Equal("The Tidewater Review", frame.Line.Outlet.ForPrograms());
        Assert.Equal(Papers.Introduction, frame.Line.Text);
        Assert.Empty(Model.FramesAfter);
    }

    [Fact]
    public void A_quoted_passage_is_marked_and_its_note_leads_to_the_exact_paragraph_on_the_other_side()
    {
        var note = NotesOn("p2").Single(note => note.Verb == NoteVerb.QuotedIn);
        Assert.Equal(new NoteLink(Papers.Reply, new PassagePlace("p1"), Naming.OfWords("Port Bulletin")), Assert.Single(note.Links));
        Assert.Contains("Whatever flag is painted on the gate, the people waiting before it are ", WordsMarked(InlineKind.Travelled));
    }

    [Fact]
    public void Where_the_whole_text_was_reprinted_only_what_differs_is_noted()
    {
        var change = NotesOn("p2").Single(note => note.Verb == NoteVerb.ChangedIn);
        Assert.Equal(("no", "neither", "carry", "side’s"), (change.Change!.WordsHere, change.Change.WordsThere, change.Change.Before, change.Change.After));
        Assert.Equal("Dockers’ Voice", Assert.Single(NotesOn("p7").Single(note => note.Verb == NoteVerb.LeftOutIn).Links).Name.ForPrograms());
        Assert.DoesNotContain(Model.Pieces.SelectMany(piece => piece.Notes), note => note.Verb == NoteVerb.ReprintedIn && note.Links.Any(link => link.Text == Papers.Dockers));
    }

    [Fact]
    public void A_reservation_stands_beside_the_words_it_means()
    {
        var note = NotesOn("p3").Single(note => note.Verb == NoteVerb.NotShared);
        Assert.Equal("The Tidewater Review", note.By?.ForPrograms());
        Assert.Equal(["an immediate reopening"], WordsMarked(InlineKind.Reserved));
    }

    [Fact]
    public void Damage_is_shown_where_it_is()
    {
        Assert.Equal(DamageKind.NoteMissing, NotesOn("p12").Single(note => note.Verb == NoteVerb.Damaged).Damage);
        Assert.Equal(["[2]"], WordsMarked(InlineKind.Damaged));
    }

    [Fact]
    public void Footnotes_and_their_marks_lead_to_each_other()
    {
        var page = RenderedHtml.Of(Papers.Shelf, new PageRequest.OfText(Papers.Tidewater));
        Assert.Equal("#n1", page.ById("r1").Href());
        Assert.Contains(page.ById("n1").All("a"), link => link.Href() == "#r1");
    }

    [Fact]
    public void Every_block_says_its_language_and_direction()
    {
        var page = RenderedHtml.Of(Papers.Shelf, new PageRequest.OfText(Papers.Arabic));
        Assert.All(page.WithClass("p"), block => Assert.Equal(("ar", "rtl"), (block.Attribute("lang")!.Value, block.Attribute("dir")!.Value)));
        var unknown = RenderedHtml.Of(Papers.Shelf, new PageRequest.OfText(Papers.Untitled));
        Assert.All(unknown.WithClass("p"), block => Assert.Equal(("", "auto"), (block.Attribute("lang")!.Value, block.Attribute("dir")!.Value)));
    }

    [Fact]
    public void In_the_picture_later_texts_stand_further_along_and_edges_fall_from_the_earlier()
    {
        var picture = Model.Travel.Picture;
        Assert.Equal(picture.Nodes.Select(node => node.Percent).Order(), picture.Nodes.Select(node => node.Percent));
        Assert.Equal(picture.Nodes.Count, picture.Nodes.Select(node => node.Percent).Distinct().Count());
        Assert.All(picture.Edges, edge => Assert.True(edge.EarlierRow < edge.LaterRow));
        Assert.Contains(picture.Nodes, node => node.IsCaptureDate && node.Line.Outlet.ForPrograms() == "leaflet-03.txt");
    }

    [Fact]
    public void A_text_without_relations_has_no_picture_and_no_versions_to_choose_from()
    {
        var alone = StatementModel.From(Papers.Archive, Papers.Archive, Papers.Alone).Value;
        Assert.Empty(alone.Travel.Rows);
        Assert.Empty(alone.Travel.Picture.Nodes);
        Assert.Single(alone.Versions);
        Assert.Null(alone.CompareWith);
    }

    [Fact]
    public void An_editors_folders_are_never_shown() =>
        Assert.Equal("leaflet-03.txt", StatementModel.From(Papers.Archive, Papers.Archive, Papers.Untitled).Value.Evidence.Address);

    private static IEnumerable<Note> NotesOn(string anchor) => Model.Pieces.SelectMany(piece => piece.Notes).Where(note => note.Anchor == anchor);

    private static List<string> WordsMarked(InlineKind kind)
    {
        return [.. Model.Pieces.SelectMany(piece => piece.Lines).SelectMany(line => Under(line.Words))];

        IEnumerable<string> Under(IReadOnlyList<Inline> inlines) => inlines.SelectMany(inline => inline.Kind == kind
            ? [string.Concat(inline.Within.Select(within => within.Words))]
            : Under(inline.Within));
    }
}
