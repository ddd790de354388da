using Avow.Publishing;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>A text and its revision: what the margin says on the page of each.</summary>
public sealed class VersionNotesTests
{
    private const string Same = "The gates were shut on both shores in the same minute, and nobody had been told before.";
    private const string Closing = "Not a single hour of our work for the closing of the strait.";

    private static readonly FakeArchive Archive = new();
    private static readonly Id<Text> Old = Add("https://harbour.example/old", "2026-05-13", [Same, "We ask for two boats a day.", "Holders of season tickets will be paid in full, at any counter.", Closing]);
    private static readonly Id<Text> New = Add("https://harbour.example/new", "2026-05-13",
        [Same, "We ask for four boats a day.", "Holders of season tickets may apply in writing from June on.", "A coach will go around the gulf for those who have appointments.", Closing]);

    static VersionNotesTests() => Archive.Relate(RelationKind.Revises, New, Old,
        (Same, Same, 1),
        ("We ask for four boats a day.", "We ask for two boats a day.", 0.86),
        ("Holders of season tickets", "Holders of season tickets", 1),
        (Closing, Closing, 1));

    [Fact]
    public void On_a_revision_the_older_words_are_the_ones_struck_out()
    {
        var note = NotesOf(New).Single(note => note.Change is not null);
        Assert.Equal((NoteVerb.ChangedFrom, "p2", "two", "four"), (note.Verb, note.Anchor, note.WordsBefore, note.WordsAfter));
    }

    [Fact]
    public void The_page_strikes_out_what_was_and_underlines_what_is()
    {
        var page = RenderedHtml.Of(Archive.Shelf, new PageRequest.OfText(New));
        Assert.Equal(("two", "four"), (Assert.Single(page.All("del")).Value, Assert.Single(page.All("ins")).Value));
    }

    [Fact]
    public void On_the_revised_text_the_newer_words_stand_in_place_of_its_own()
    {
        var note = NotesOf(Old).Single(note => note.Change is not null);
        Assert.Equal((NoteVerb.ChangedIn, "two", "four"), (note.Verb, note.WordsBefore, note.WordsAfter));
    }

    [Fact]
    public void What_it_revises_is_said_once_and_only_what_differs_is_noted() =>
        Assert.Equal(
            [("p1", NoteVerb.Revises), ("p2", NoteVerb.ChangedFrom), ("p3", NoteVerb.ChangedFrom), ("p4", NoteVerb.LeftOutIn)],
            NotesOf(New).Select(note => (note.Anchor, note.Verb)));

    [Fact]
    public void Words_that_are_the_same_in_both_are_not_marked()
    {
        var marked = Pieces(New).SelectMany(piece => piece.Lines).SelectMany(line => line.Words).Where(inline => inline.Kind == InlineKind.Travelled).Select(inline => inline.Within[0].Words);
        Assert.Equal(["four", "may apply in writing from June on"], marked);
    }

    private static IEnumerable<Note> NotesOf(Id<Text> text) => Pieces(text).SelectMany(piece => piece.Notes);

    private static IReadOnlyList<Piece> Pieces(Id<Text> text) => StatementModel.From(Archive, Archive, text).Value.Pieces;

    private static Id<Text> Add(string address, string day, string[] lines) =>
        Archive.Add(new FakePage(address, $"{day}T10:00:00Z") { Texts = [new("en", day, "On the boats", lines)] })[0];
}
