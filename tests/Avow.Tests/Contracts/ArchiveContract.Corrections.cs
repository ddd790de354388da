using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void What_an_editor_corrected_goes_before_what_this_and_every_later_reading_finds()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop.\nAll of us.", title: "Ferry News", date: new(2026, 5, 14)));
        Correct(text, Correction(CorrectedField.Title, "Stop", "We stop."), Correction(CorrectedField.Date, "2026-05-13", "We stop."));

        var found = Archive.Library.Find(text)!;
        Assert.Equal(("Stop", new DateOnly(2026, 5, 13)), (found.Title, found.Date));
        Assert.Equal(new Finding<string>("Stop", "corrected by Mara", 1), ContentOf(text).Metadata.Titles[0]);
        Assert.Equal(0, Archive.Search.Find(new() { Words = "news" }).Statements);
        Sound();

        Reread(CaptureOf(text), Content("We stop.\nAll of us, today.", title: "The Ferry News", date: new(2026, 6, 1)));
        found = Archive.Library.Find(text)!;
        Assert.Equal(("Stop", new DateOnly(2026, 5, 13), "We stop.\nAll of us, today."), (found.Title, found.Date, found.Words));
        Assert.Equal("The Ferry News", Archive.Readings.AsRead(found.Document)!.Metadata.Title);
        Assert.Equal([CorrectedField.Title, CorrectedField.Date], Archive.Library.CorrectionsOf(text).Select(correction => correction.Field));
        Sound();
    }

    [Fact]
    public void A_correction_is_taken_back_and_both_are_kept()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop.", title: "Ferry News"));
        Correct(text, Correction(CorrectedField.Title, "Stop", "We stop."));
        Correct(text, Correction(CorrectedField.Title, null, "We stop."));

        Assert.Equal("Ferry News", Archive.Library.Find(text)!.Title);
        Assert.Empty(Archive.Library.CorrectionsOf(text));
        Assert.Equal(["Stop", null], Archive.Readings.CorrectionsOf(Archive.Library.Find(text)!.Document).Select(correction => correction.Value));
        Sound();
    }

    [Fact]
    public void A_text_ends_where_an_editor_says_and_is_related_anew()
    {
        var receipt = Keep(Captured("https://paper.example/a", "x", Noon, Framed("We print this.", "We stop the ferries.\nDonate to us.")))[0];
        var statement = receipt.Texts[1];
        Relate(new Related(receipt.Texts[0], [], []), new Related(statement, [], []));

        Correct(statement, Correction(CorrectedField.WitnessRange, "ends “ferries”", "We stop") with { Ends = QuoteOf(statement, "ferries") });

        Assert.Equal("We stop the ferries.", Archive.Library.Find(statement)!.Words);
        Assert.Equal([statement], Archive.Relations.Unrelated(9));
        Assert.Equal(0, Archive.Search.Find(new() { Words = "donate" }).Statements);
        Sound();
    }

    [Fact]
    public void A_correction_whose_words_are_gone_is_kept_named_and_holds_again_when_they_come_back()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop.", title: "Ferry News"));
        Correct(text, Correction(CorrectedField.Title, "Stop", "We stop."));

        var again = Reread(CaptureOf(text), Content("Something else.", title: "Other News"));
        Assert.Equal("Other News", Archive.Library.Find(text)!.Title);
        Assert.Equal("correction of the title by Mara", Assert.Single(again.Notes).Thing);
        Assert.Equal(again.Notes, Archive.Upkeep.Notes());
        Assert.Empty(Archive.Library.CorrectionsOf(text));
        Sound();

        Assert.Empty(Reread(CaptureOf(text), Content("We stop.", title: "Other News")).Notes);
        Assert.Equal("Stop", Archive.Library.Find(text)!.Title);
    }

    [Fact]
    public void A_correction_that_cannot_be_applied_is_refused_and_nothing_of_its_company_kept()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop.", title: "Ferry News"));
        var document = Archive.Library.Find(text)!.Document;
        var wrong = Correction(CorrectedField.Date, "in May", "We stop.");

        Assert.Equal(ProblemKind.Malformed, Archive.Readings.Correct(document, [Correction(CorrectedField.Title, "Stop", "We stop."), wrong]).Problem?.Kind);
        Assert.Equal(ProblemKind.NotFound, Archive.Readings.Correct(document, [Correction(CorrectedField.Title, "Stop", "We go.")]).Problem?.Kind);
        Assert.Equal(ProblemKind.NotFound, Archive.Readings.Correct(Id<Document>.FromKey("nothing"), [Correction(CorrectedField.Title, "Stop", "We stop.")]).Problem?.Kind);
        Assert.Equal("Ferry News", Archive.Library.Find(text)!.Title);
        Assert.Empty(Archive.Readings.CorrectionsOf(document));
    }

    private void Correct(Id<Text> text, params Correction[] corrections) =>
        Assert.True(Archive.Readings.Correct(Archive.Library.Find(text)!.Document, corrections).IsGood);

    private Content ContentOf(Id<Text> text) => Archive.Library.Find(Archive.Library.Find(text)!.Document)!.Content;

    private Quote QuoteOf(Id<Text> text, string words) => Quote.Take(ContentOf(text).Words, new(ContentOf(text).Words.IndexOf(words, StringComparison.Ordinal), ContentOf(text).Words.IndexOf(words, StringComparison.Ordinal) + words.Length)).Value;

    private static Correction Correction(CorrectedField field, string? value, string about) => new()
    {
        Field = field,
        Value = value,
        About = new(new(0, about.Length), about, "", ""),
        By = "Mara",
        At = Noon,
        Why = "the printed edition",
    };
}
