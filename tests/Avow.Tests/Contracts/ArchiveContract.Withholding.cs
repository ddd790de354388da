using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    private static readonly Editor Ada = new("Ada", Noon, "asked");

    [Fact]
    public void A_withheld_name_leaves_a_mark_of_one_length_and_comes_back_when_that_is_undone()
    {
        var text = KeepText(Page("https://ferry.example/a", "We stop for Mira Grebel today.\nMIRA GREBEL waits.", title: "Free Mira Grebel", issuer: "Mira Grebel"));
        var before = Archive.Library.FindInDocument(text)!;
        var set = Withhold(new WithheldRule.OfName(["Mira Grebel"], IsNoted: true));

        var after = Archive.Library.FindInDocument(text)!;
        Assert.Equal($"We stop for {WithheldWords.Mark} today.\n{WithheldWords.Mark} waits.", after.Text.Words);
        Assert.Equal($"Free {WithheldWords.Mark}", after.Text.Title);
        Assert.Equal(2, after.Document.Content.Marks.Count(mark => mark.Kind == MarkKind.Withheld));
        Assert.Equal(0, Archive.Search.Find(new() { Words = "grebel" }).Statements);
        Assert.Equal(Withheld.Said, Archive.Library.BytesWithheld(Archive.Library.Find(after.Document.Capture)!));
        Assert.All(Archive.Library.AllCaptures(), capture => Assert.Equal(Archive.Library.BytesWithheld(capture), Archive.Library.AllBytesWithheld().GetValueOrDefault(capture.Id)));
        Assert.Contains("Mira Grebel", Archive.Readings.AsRead(after.Document.Id)!.Words, StringComparison.Ordinal);
        Sound();

        Assert.True(Archive.Changes.Undo(set, Ada).IsGood);
        Assert.Equal(before.Text, Archive.Library.Find(text));
        Contents.AssertSame(before.Document.Content, Archive.Library.Find(before.Document.Id)!.Content);
        Assert.Equal(Withheld.Nothing, Archive.Library.BytesWithheld(Archive.Library.Find(after.Document.Capture)!));
        Sound();
    }

    [Fact]
    public void A_withheld_name_is_withheld_of_what_is_captured_and_read_later_too()
    {
        Withhold(new WithheldRule.OfName(["Mira Grebel"], IsNoted: false));
        var text = KeepText(Page("https://ferry.example/mira-grebel", "We stop for Mira Grebel today."));
        Assert.Equal("We stop for today.", Archive.Library.Find(text)!.Words);
        Assert.DoesNotContain("grebel", Archive.Library.Summaries([text])[text].Source.Address, StringComparison.Ordinal);
        Assert.Equal("https://ferry.example/mira-grebel", Archive.Withholding.AsKept(CaptureOf(text))!.Source.Address);
        Assert.Equal(CaptureOf(text), Archive.Imports.Latest(new("https://ferry.example/mira-grebel"))!.Id);

        Reread(CaptureOf(text), Content("Today we stop for Mira Grebel."));
        Assert.Equal("Today we stop for .", Archive.Library.Find(text)!.Words);
        Sound();
    }

    [Fact]
    public void A_withheld_passage_stays_withheld_in_later_readings_and_captures_of_its_source()
    {
        const string passage = "She lives at Quay 3 behind the lamp";
        var text = KeepText(Page("https://ferry.example/a", $"We stop today.\n{passage}, as all know.\nJoin us."));
        Withhold(new WithheldRule.OfPassage(text, WithheldPassages.Quote(Archive, text, passage).Value, IsNoted: false));
        Assert.Equal("We stop today.\n, as all know.\nJoin us.", Archive.Library.Find(text)!.Words);

        Reread(CaptureOf(text), Content("We stop.\nShe lives  at Quay 3, behind the lamp, as all know."));
        Assert.DoesNotContain("Quay", Archive.Library.Find(text)!.Words, StringComparison.Ordinal);
        var later = KeepText(Page("https://ferry.example/a", $"New. {passage}.", at: Noon.AddDays(1)));
        Assert.DoesNotContain("Quay", Archive.Library.Find(later)!.Words, StringComparison.Ordinal);
        Sound();
    }

    [Fact]
    public void A_withheld_text_leads_nowhere_and_is_a_deleted_record()
    {
        var receipt = Keep(Captured("https://paper.example/a", "x", Noon, Framed("We print this.", "We stop the ferries.")))[0];
        var set = Withhold(new WithheldRule.OfText(receipt.Texts[1], IsNoted: true));

        Assert.Null(Archive.Library.Find(receipt.Texts[1]));
        Assert.Null(Archive.Library.Standing(receipt.Texts[1]));
        Assert.Null(Archive.Library.Find(Statement.IdOf(receipt.Texts[1])));
        Assert.Equal(Withheld.Said, Archive.Library.Withheld(receipt.Texts[1]));
        Assert.Equal("We print this.", Archive.Library.Find(receipt.Texts[0])!.Words);
        Assert.False(Archive.Harvest.Find(receipt.Texts[1])!.IsRead);
        Assert.DoesNotContain("ferries", Archive.Library.Find(Archive.Library.Find(receipt.Texts[0])!.Document)!.Content.Words, StringComparison.Ordinal);
        Sound();

        Assert.True(Archive.Changes.Undo(set, Ada).IsGood);
        Assert.Equal("We stop the ferries.", Archive.Library.Find(receipt.Texts[1])!.Words);
        Assert.True(Archive.Harvest.Find(receipt.Texts[1])!.IsRead);
        Sound();
    }

    [Fact]
    public void A_name_that_the_registry_bears_is_not_withheld_and_one_that_is_does_not_come_into_it()
    {
        var state = new OrganisationState { Names = new Dictionary<string, string> { ["en"] = "Friends of Mira Grebel" } };
        Assert.True(Archive.Changes.Make([new OrganisationEdit("friends", state)], Ada).IsGood);
        var refused = Archive.Changes.Make([new WithholdEdit(new WithheldRule.OfName(["Mira Grebel"], IsNoted: false))], Ada);
        Assert.Equal((ProblemKind.NotPermitted, "organisation “friends”"), (refused.Problem!.Kind, refused.Problem.Thing));

        Assert.True(Archive.Changes.Make([new OrganisationEdit("friends", null)], Ada).IsGood);
        Withhold(new WithheldRule.OfName(["Mira Grebel"], IsNoted: false));
        Assert.Equal(ProblemKind.NotPermitted, Archive.Changes.Make([new OrganisationEdit("friends", state)], Ada).Problem!.Kind);
    }

    private long Withhold(WithheldRule rule) => Archive.Changes.Make([new WithholdEdit(rule)], Ada).Value.Number;
}
