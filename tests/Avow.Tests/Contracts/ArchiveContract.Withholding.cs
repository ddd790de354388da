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

    [Fact]
    public void Who_decided_on_a_relation_is_told_without_a_name_that_is_withheld()
    {
        var t = KeepTexts(2);
        Redraw(t, [Asserted(t[0], t[1]) with { Origin = new RelationOrigin.Asserted("Mira Grebel", Noon) }]);
        Assert.True(Archive.Relations.Decide(Assert.Single(Archive.Relations.All()).Id, new(Verdict.Confirmed, "Mira Grebel", Noon)).IsGood);
        Withhold(new WithheldRule.OfName(["Grebel"], IsNoted: true));
        foreach (var told in new[] { Assert.Single(Archive.Relations.All()), Assert.Single(Archive.Library.RelationsOf(t[0])) })
        {
            Assert.Equal($"Mira {WithheldWords.Mark}", told.Decision!.By);
            Assert.Equal(new RelationOrigin.Asserted($"Mira {WithheldWords.Mark}", Noon), told.Origin);
        }
    }

    [Fact]
    public void What_was_found_for_a_damage_is_not_told_where_it_repeats_a_passage_or_a_text_that_is_withheld_where_it_was_found()
    {
        var document = KeepDamaged("We stop[3]. All of us[3].", Lost, Lost with { Range = new(21, 24) });
        var elsewhere = KeepText(Page("https://paper.example/whole", "We stop since Monday.\nShe lives at Quay 3 behind the lamp."));
        Make(new DamageEdit(document, 0, new DamageResolution { Found = "Lives at quay 3 behind", InText = elsewhere, Why = "the paper printed it whole" }));
        Make(new DamageEdit(document, 1, new DamageResolution { Found = "Since Monday.", InText = elsewhere, Why = "the paper printed it whole" }));

        Withhold(new WithheldRule.OfPassage(elsewhere, WithheldPassages.Quote(Archive, elsewhere, "She lives at Quay 3 behind the lamp").Value, IsNoted: false));
        Assert.Equal([1], Archive.Library.ResolutionsOf(document).Keys);
        var set = Withhold(new WithheldRule.OfText(elsewhere, IsNoted: true));
        Assert.Empty(Archive.Library.ResolutionsOf(document));
        Assert.True(Archive.Changes.Undo(set, Ada).IsGood);
        Assert.Equal([1], Archive.Library.ResolutionsOf(document).Keys);
        Sound();
    }

    [Fact]
    public void A_reservation_that_repeats_a_passage_which_is_withheld_of_its_text_is_not_told()
    {
        const string words = "We stop today.\nShe lives at Quay 3 behind the lamp.\nJoin us.";
        var text = KeepText(Page("https://ferry.example/a", words));
        Enter(new()
        {
            Organisations = [Ferry],
            Endorsements = [new() { Organisation = Ferry.Id, Text = text, From = new(2026, 5, 14), Reservations = [new(Passage.Take(text, words, new(15, 50)).Value, "Where she lives is nobody’s business."), new(Passage.Take(text, words, new(0, 14)).Value, "Not on Sundays.")] }],
        });
        Withhold(new WithheldRule.OfPassage(text, WithheldPassages.Quote(Archive, text, "She lives at Quay 3 behind the lamp").Value, IsNoted: false));
        Assert.Equal(["Not on Sundays."], Assert.Single(Archive.Registry.EndorsementsOf(text)).Reservations.Select(one => one.Words));
        Assert.Equal(["Not on Sundays."], Assert.Single(Archive.Dossiers.EndorsementsBy(Ferry.Id)).Reservations.Select(one => one.Words));
    }

    [Fact]
    public void A_name_is_put_to_a_large_archive_part_by_part_and_given_back_so_and_what_comes_meanwhile_is_without_it()
    {
        var t = Crowd();
        var set = Withhold(new WithheldRule.OfName(["Mira Grebel"], IsNoted: false));
        Assert.Equal(t.Count, Archive.Withholding.Due());
        Assert.Contains("Grebel", Archive.Library.Find(t[0])!.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Grebel", Archive.Library.Find(KeepText(Page("https://ferry.example/late", "Mira Grebel waits.")))!.Words, StringComparison.Ordinal);

        var left = Archive.Withholding.Settle().Value;
        Assert.InRange(left, 1, t.Count);
        using (var again = OpenAgain())
        {
            while (again.Withholding.Settle().Value is > 0 and var now)
            {
                Assert.True(now < left);
                left = now;
            }
        }

        Assert.Equal(0, Archive.Withholding.Settle().Value);
        Assert.Equal(0, Archive.Withholding.Due());
        Assert.DoesNotContain(t, text => Archive.Library.Find(text)!.Words.Contains("Grebel", StringComparison.Ordinal));
        Assert.Equal(0, Archive.Search.Find(new() { Words = "grebel" }).Statements);
        Sound();

        Assert.True(Archive.Changes.Undo(set, Ada).IsGood);
        while (Archive.Withholding.Due() > 0) Assert.True(Archive.Withholding.Settle().IsGood);
        Assert.Equal("Day 7, says Mira Grebel.", Archive.Library.Find(t[7])!.Words);
        Assert.Equal("Day 8.", Archive.Library.Find(t[8])!.Words);
        Sound();
    }

    [Fact]
    public void A_name_that_is_given_back_before_it_was_put_to_everything_is_given_back_everywhere()
    {
        var t = Crowd();
        var set = Withhold(new WithheldRule.OfName(["Mira Grebel"], IsNoted: true));
        Assert.True(Archive.Withholding.Settle().IsGood);
        Assert.DoesNotContain("Grebel", Archive.Library.Find(t[0])!.Words, StringComparison.Ordinal);
        Assert.True(Archive.Changes.Undo(set, Ada).IsGood);
        while (Archive.Withholding.Due() > 0) Assert.True(Archive.Withholding.Settle().IsGood);
        Assert.Equal("Day 0, says Mira Grebel.", Archive.Library.Find(t[0])!.Words);
        Assert.Equal(Withheld.Nothing, Archive.Library.BytesWithheld(Archive.Library.Find(CaptureOf(t[0]))!));
        Sound();
    }

    // More than are looked through at once; every other one has the name.
    private List<Id<Text>> Crowd() =>
        [.. Keep([.. Enumerable.Range(0, IWithholding.MostAtOnce + 100).Select(i => Page($"https://ferry.example/{i}", i % 2 == 0 && i != 8 || i == 7 ? $"Day {i}, says Mira Grebel." : $"Day {i}."))]).Select(receipt => receipt.Texts[0])];

    private long Withhold(WithheldRule rule) => Archive.Changes.Make([new WithholdEdit(rule)], Ada).Value.Number;
}
