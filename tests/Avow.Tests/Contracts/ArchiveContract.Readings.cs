using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void A_capture_that_is_read_the_same_again_changes_nothing_not_even_the_generation()
    {
        var page = Page("https://ferry.example/a", "We stop.\nAll of us.", title: "Stop");
        var capture = Keep(page)[0].Capture;
        var before = Archive.Library.Generation;

        var again = Reread(capture, [.. page.Contents]);

        Assert.False(again.IsChange);
        Assert.Equal(before, Archive.Library.Generation);
    }

    [Fact]
    public void What_is_read_anew_replaces_what_was_read_and_ids_stay()
    {
        var text = KeepText(Page("https://ferry.example/a", "Menu\nWe stop.", title: "Stopp"));
        var capture = CaptureOf(text);

        var again = Reread(capture, Content("We stop.\nAll of us.", "de", "Stop", new(2026, 5, 14), "Marea"));

        Assert.True(again.IsChange);
        Assert.Equal([text], again.Changed);
        Assert.Equal((1, 0, 0), (again.DocumentsChanged, again.Added.Count, again.Superseded.Count));
        var found = Archive.Library.Find(text)!;
        Assert.Equal(("We stop.\nAll of us.", "de", "Stop", new DateOnly(2026, 5, 14)), (found.Words, found.Language, found.Title, found.Date));
        Assert.Equal("Marea", Archive.Library.Summaries([text])[text].Issuer);
        Assert.Equal("We stop.\nAll of us.", Assert.Single(Archive.Library.DocumentsOf(capture)).Content.Words);
        Assert.Equal((0, 1), (Archive.Search.Find(new() { Words = "menu" }).Statements, Archive.Search.Find(new() { Words = "\"all of us\"" }).Statements));
        Sound();
    }

    [Fact]
    public void A_new_name_of_the_reader_is_kept_and_nothing_is_related_anew_for_it()
    {
        var t = KeepTexts(2);
        Relate(new Related(t[0], [1], []), new Related(t[1], [1], [Match(t[0], t[1])]));
        Redraw(t, [Detected(t[0], t[1])], t);
        var content = Archive.Library.Find(Archive.Library.Find(t[0])!.Document)!.Content;

        var again = Reread(CaptureOf(t[0]), content with { Reader = "test/2" });

        Assert.True(again.IsChange);
        Assert.Equal((0, 0), (again.DocumentsChanged, again.Changed.Count));
        Assert.Equal(["test/2"], Archive.Readings.All()[0].Readers);
        Assert.Equal((0, 0), (Archive.Relations.Matching().Unrelated, Archive.Relations.Undrawn(9).Count));
        Assert.Single(Archive.Relations.All());
        Sound();
    }

    [Fact]
    public void A_text_with_other_words_stands_alone_and_whoever_it_was_matched_with_is_drawn_anew()
    {
        var t = KeepTexts(4);
        Relate(new Related(t[0], [1], []), new Related(t[1], [1], [Match(t[0], t[1])]), new Related(t[2], [1], [Match(t[1], t[2])]), new Related(t[3], [2], []));
        Redraw(t, [Detected(t[1], t[0]), Detected(t[2], t[1])], [t[0], t[1], t[2]]);

        Reread(CaptureOf(t[1]), Content("Something else altogether."));

        Assert.Equal([t[1]], Archive.Relations.Unrelated(9));
        Assert.Equal(new[] { t[0], t[2] }.Order(), Archive.Relations.Undrawn(9));
        Assert.Empty(Archive.Relations.All());
        Assert.Empty(Archive.Relations.ComponentsOf(t));
        Assert.Equal(4, Archive.Library.Counts().Statements);
        // Its former seeds are there until it is matched again, with the words they are of.
        Match(work => Assert.Equal((t[1], "The ferries stop on day 1."), work.Former(9).Select(former => (former.Id, former.Words)).Single()));
        Assert.Equal(3, Having(1).Count);
        Relate(new Related(t[1], [2], []));
        Assert.Equal(new[] { t[0], t[2] }.Order(), Having(1));
        Assert.Equal(new[] { t[1], t[3] }.Order(), Having(2));
        Assert.Equal(0, Archive.Relations.Matching().Former);
        Sound();
    }

    [Fact]
    public void A_text_that_moves_to_another_day_keeps_its_matches_and_is_related_anew()
    {
        var t = KeepTexts(2);
        Relate(new Related(t[0], [1], []), new Related(t[1], [1], [Match(t[0], t[1])]));
        Redraw(t, [Detected(t[1], t[0])], t);
        var content = Archive.Library.Find(Archive.Library.Find(t[0])!.Document)!.Content;

        var again = Reread(CaptureOf(t[0]), content with { Metadata = content.Metadata with { Dates = [new(new(2027, 1, 1), "time", 1)] } });

        Assert.Equal([t[0]], again.Changed);
        Assert.Equal([t[0]], Archive.Relations.Unrelated(9));
        Assert.Single(Archive.Relations.ComponentsOf([t[0]]));
        Assert.Single(Archive.Relations.All());
        Match(work => Assert.Equal((t[0], new DateOnly(2026, 5, 14)), work.Former(9).Select(former => (former.Id, former.Day)).Single()));
        Sound();
    }

    [Fact]
    public void What_an_editor_keeps_stays_with_its_spans_found_again_by_their_words()
    {
        var t = KeepTexts(3);
        var (confirmed, asserted) = (Detected(t[0], t[1]) with { Spans = [new(new(4, 11), new(4, 11), 1)] }, Asserted(t[2], t[0], RelationKind.Quotes) with { Spans = [new(new(0, 3), new(12, 16), 1)] });
        Redraw(t, [confirmed, asserted, Detected(t[1], t[2])]);
        Decide(confirmed, Verdict.Confirmed);

        var again = Reread(CaptureOf(t[0]), Content("A new first line.\nThe ferries stop on day 0."));

        Assert.Empty(again.Notes);
        Assert.Equal(3, Archive.Relations.All().Count());
        Assert.Equal([new(new(22, 29), new(4, 11), 1)], Archive.Library.RelationsOf(t[1]).Single(r => r.Id == confirmed.Id).Spans);
        Assert.Equal([new(new(0, 3), new(30, 34), 1)], Archive.Library.RelationsOf(t[2]).Single(r => r.Id == asserted.Id).Spans);
        Sound();
    }

    [Fact]
    public void A_span_whose_words_are_gone_is_shown_nowhere_is_named_and_comes_back_with_them()
    {
        var t = KeepTexts(2);
        var confirmed = Detected(t[0], t[1]) with { Spans = [new(new(4, 11), new(4, 11), 1), new(new(12, 16), new(12, 16), 1)] };
        Redraw(t, [confirmed]);
        Decide(confirmed, Verdict.Confirmed);
        var words = Archive.Library.Find(t[0])!.Words;

        var again = Reread(CaptureOf(t[0]), Content("The boats stop on day 0."));

        Assert.Contains("“ferries”", Assert.Single(again.Notes).Reason, StringComparison.Ordinal);
        Assert.Equal(again.Notes, Archive.Upkeep.Notes());
        Assert.Equal([new(new(10, 14), new(12, 16), 1)], Assert.Single(Archive.Library.RelationsOf(t[0])).Spans);
        Sound();

        Assert.Empty(Reread(CaptureOf(t[0]), Content(words)).Notes);
        Assert.Equal(confirmed.Spans, Assert.Single(Archive.Library.RelationsOf(t[0])).Spans);
        Assert.Empty(Archive.Upkeep.Notes());
    }

    [Fact]
    public void A_rejected_relation_stays_rejected_when_its_texts_are_read_again()
    {
        var t = KeepTexts(2);
        var rejected = Detected(t[0], t[1]);
        Redraw(t, [rejected]);
        Decide(rejected, Verdict.Rejected);
        Reread(CaptureOf(t[0]), Content("Other words."));
        Redraw(t, [rejected]);
        Assert.Empty(Archive.Relations.All());
    }

    [Fact]
    public void A_text_that_is_no_longer_read_leads_to_the_one_in_its_place_and_comes_back()
    {
        var framed = Captured("https://paper.example/a", "x", Noon, Framed("We print this.", "We stop the ferries."));
        var receipt = Keep(framed)[0];
        var (frame, statement) = (receipt.Texts[0], receipt.Texts[1]);
        var other = KeepText(Page("https://ferry.example/a", "We stop the ferries."));
        var kept = Asserted(statement, other, RelationKind.Quotes) with { Spans = [new(new(0, 7), new(0, 7), 1)] };
        Redraw([frame, statement, other], [kept], [other, statement]);

        var again = Reread(receipt.Capture, Content("We print this.\nWe stop the ferries."));

        Assert.Equal([statement], again.Superseded);
        Assert.Equal([frame], again.Changed);
        Assert.Null(Archive.Library.Find(statement));
        Assert.Null(Archive.Library.FindInDocument(statement));
        Assert.Equal((frame, frame, (Id<Text>?)null), (Archive.Library.Standing(statement), Archive.Library.Standing(frame), Archive.Library.Standing(Id<Text>.FromKey("nothing"))));
        Assert.Equal(frame, Archive.Library.Resolve(statement.Value).Value);
        Assert.Equal(frame, Archive.Library.Find(Statement.IdOf(statement))!.LeadText);
        Assert.Equal([frame], Archive.Library.TextsOf(Statement.IdOf(statement)).Select(text => text.Id));
        Assert.Empty(Archive.Library.RelationsOf(other));
        Assert.Empty(Archive.Relations.All());
        Assert.Equal((2, 2, 0), (Archive.Library.Counts().Texts, Archive.Library.Counts().Statements, Archive.Library.Counts().Relations));
        Assert.Contains($"text {statement} is no longer read", Assert.Single(again.Notes).Reason, StringComparison.Ordinal);
        Assert.Equal(2, Archive.Search.Find(new() { Words = "ferries" }).Statements);
        Forget();
        Assert.Equal(2, Archive.Relations.Matching().Unrelated);
        Sound();

        var back = Reread(receipt.Capture, [.. framed.Contents]);
        Assert.Equal([statement], back.Added);
        Assert.Empty(back.Notes);
        Assert.Equal(statement, Archive.Library.Standing(statement));
        Assert.Equal(kept.Spans, Assert.Single(Archive.Library.RelationsOf(other)).Spans);
        Sound();
    }

    [Fact]
    public void A_document_that_is_no_longer_read_leads_to_one_that_is()
    {
        var capture = Keep(Captured("https://ferry.example/page", "x", Noon, Content("One."), Content("Two."), Content("Three.")))[0];
        var again = Reread(capture.Capture, Content("One."));

        Assert.Equal((2, 2), (again.DocumentsChanged, again.Superseded.Count));
        Assert.Single(Archive.Library.DocumentsOf(capture.Capture));
        Assert.Equal((1, 1), (Archive.Library.Counts().Documents, Archive.Library.Counts().Texts));
        Assert.Equal(capture.Texts[0], Archive.Library.Standing(capture.Texts[2]));
        Sound();

        Assert.Equal(2, Reread(capture.Capture, Content("One."), Content("Two."), Content("Four.")).Added.Count);
        Assert.Equal("Four.", Archive.Library.Find(capture.Texts[2])!.Words);
        Sound();
    }

    [Fact]
    public void What_a_newer_reader_can_read_is_read()
    {
        var reason = new Problem(ProblemKind.UnsupportedFormat, "https://ferry.example/a.odt", "nobody reads it yet", "Save it as text.");
        var capture = Keep(Captured("https://ferry.example/a.odt", "x", Noon) with { Unread = reason })[0].Capture;
        Assert.Equal(reason, Archive.Readings.All()[0].Unread);

        var again = Reread(capture, Content("We stop."));

        Assert.Equal((true, (Problem?)null, 1), (again.WasUnread, again.Unread, again.Added.Count));
        Assert.Null(Archive.Library.UnreadReason(capture));
        Assert.Equal(1, Archive.Relations.Matching().Unrelated);
        Sound();
    }

    [Fact]
    public void What_was_read_once_stays_read_when_a_reader_is_missing()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop."));
        var before = Archive.Library.Generation;
        var missing = new Problem(ProblemKind.UnsupportedFormat, "https://ferry.example/a", "the program that reads it is not installed", "Install it.");

        var again = Archive.Readings.Replace([new() { Capture = CaptureOf(text), Contents = [], Unread = missing }]).Value[0];

        Assert.Equal((false, missing), (again.IsChange, again.Unread));
        Assert.Equal("We stop.", Archive.Library.Find(text)!.Words);
        Assert.Null(Archive.Library.UnreadReason(CaptureOf(text)));
        Assert.Equal(before, Archive.Library.Generation);
    }

    [Fact]
    public void A_batch_with_a_capture_that_is_not_kept_leaves_everything_as_it_was()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop."));
        var problem = Archive.Readings.Replace([New(CaptureOf(text), Content("Other words.")), New(Id<Capture>.FromKey("nothing"), Content("x"))]).Problem;
        Assert.Equal(ProblemKind.NotFound, problem?.Kind);
        Assert.Equal("We stop.", Archive.Library.Find(text)!.Words);
    }

    [Fact]
    public void Endorsements_follow_the_text_and_a_reservation_that_is_not_found_is_named()
    {
        var receipt = Keep(Captured("https://paper.example/a", "x", Noon, Framed("We print this.", "We stop the ferries.")))[0];
        var statement = receipt.Texts[1];
        var about = Passage.Take(statement, "We stop the ferries.", new(12, 19)).Value;
        Enter(new() { Organisations = [Ferry], Endorsements = [new() { Organisation = Ferry.Id, Text = statement, From = new(2026, 6, 1), Reservations = [new(about, "Not all of them.")] }] });

        Assert.Empty(Reread(receipt.Capture, Content("We print this.\nWe stop the ferries.")).Notes);
        Assert.Equal(statement, Assert.Single(Archive.Registry.EndorsementsOf(receipt.Texts[0])).Text);

        var again = Reread(receipt.Capture, Content("We print this.\nWe stop the boats."));
        Assert.Contains("“ferries”", Assert.Single(again.Notes).Reason, StringComparison.Ordinal);
        Assert.Single(Archive.Registry.EndorsementsOf(receipt.Texts[0])[0].Reservations);
        Sound();
    }

    [Fact]
    public void Damage_is_counted_as_it_is_read()
    {
        var capture = Keep(Captured("https://ferry.example/a", "x", Noon, Content("We st") with { Damage = [new(DamageKind.StopsMidSentence, new(3, 5), "st")] }))[0].Capture;
        Assert.Equal(1, Archive.Library.Counts().Damages);
        Reread(capture, Content("We stop."));
        Assert.Equal(0, Archive.Library.Counts().Damages);
    }

    private Rereading Reread(Id<Capture> capture, params Content[] contents) => Archive.Readings.Replace([New(capture, contents)]).Value[0];

    private static NewReading New(Id<Capture> capture, params Content[] contents) => new() { Capture = capture, Contents = contents };

    private Id<Capture> CaptureOf(Id<Text> text) => Archive.Library.Summaries([text])[text].Capture;

    private void Sound() => Assert.Empty(Archive.Upkeep.Check());
}
