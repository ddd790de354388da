using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    [Fact]
    public void An_edit_that_saw_what_stands_is_made()
    {
        Make(new OrganisationEdit("ferry", Named("Ferry Union")) { Expected = StateMark.Nothing });
        var seen = Archive.Changes.Mark(ChangeKind.Organisation, "ferry");
        Make(new OrganisationEdit("ferry", Named("Ferry League")) { Expected = seen });

        Assert.Equal("Ferry League", Archive.Changes.OrganisationState("ferry")!.Names["en"]);
        Assert.NotEqual(seen, Archive.Changes.Mark(ChangeKind.Organisation, "ferry"));
        Assert.Equal(StateMark.Nothing, Archive.Changes.Mark(ChangeKind.Organisation, "nobody"));
    }

    [Fact]
    public void An_edit_that_saw_what_stands_no_more_is_refused_and_says_who_changed_it_and_when()
    {
        Make(new OrganisationEdit("ferry", Named("Ferry Union")));
        var seen = Archive.Changes.Mark(ChangeKind.Organisation, "ferry");
        var by = Archive.Changes.Make([new OrganisationEdit("ferry", Named("Ferry League"))], Jonas).Value;
        var generation = Archive.Library.Generation;

        var refused = Archive.Changes.Make([new OrganisationEdit("ferry", Named("Ferry Guild")) { Expected = seen }], Mara).Problem!;
        Assert.Equal((ProblemKind.Changed, "organisation ferry", $"it was changed meanwhile, by Jonas on 2026-05-15 (change {by.Number})"), (refused.Kind, refused.Thing, refused.Reason));
        Assert.Equal(ProblemKind.Changed, Problem(new OrganisationEdit("ferry", null) { Expected = seen }));
        Assert.Equal(ProblemKind.Changed, Problem(new OrganisationEdit("ferry", Named("Ferry Guild")) { Expected = StateMark.Nothing }));
        Assert.Equal(ProblemKind.Changed, Problem(new OrganisationEdit("ferry", Named("Ferry Guild")) { Expected = StateMark.FromUntrusted("<script>") }));
        Assert.Equal(ProblemKind.Changed, Problem(new EventEdit("strait-closing", new() { Names = Named("x").Names }) { Expected = seen }));
        Assert.Equal(("Ferry League", generation), (Archive.Changes.OrganisationState("ferry")!.Names["en"], Archive.Library.Generation));
    }

    [Fact]
    public void Of_two_who_saw_the_same_one_is_made_however_close_together_they_come()
    {
        Make(new OrganisationEdit("ferry", Named("Ferry Union")));
        var seen = Archive.Changes.Mark(ChangeKind.Organisation, "ferry");

        var made = new bool[16];
        Parallel.For(0, made.Length, i => made[i] = Archive.Changes.Make([new OrganisationEdit("ferry", Named($"Ferry {i}")) { Expected = seen }], Mara).IsGood);
        Assert.Single(made, good => good);
    }

    [Fact]
    public void A_word_on_a_relation_does_not_pass_over_another_one()
    {
        var t = KeepTexts(2);
        var relation = Detected(t[0], t[1]).Id;
        Redraw(t, [Detected(t[0], t[1])]);
        Assert.True(Archive.Changes.Make([new RelationEdit(relation, Verdict.Rejected) { Expected = StateMark.Nothing }], Jonas).IsGood);

        Assert.Equal(ProblemKind.Changed, Problem(new RelationEdit(relation, Verdict.Confirmed) { Expected = StateMark.Nothing }));
        Assert.Equal(ProblemKind.Changed, Problem(new RelationEdit(relation, Verdict.Rejected) { Expected = StateMark.Nothing }));
    }

    [Fact]
    public void What_may_be_left_out_is_named_and_the_rest_of_the_set_is_made()
    {
        var captures = Keep(Page("https://ferry.example/a", "We stop."), Page("https://ferry.example/b", "We go.")).Select(receipt => receipt.Capture).ToList();
        Assert.True(Archive.Changes.Make([new LookedOver(captures[0], true)], Jonas).IsGood);

        Edit[] edits = [.. captures.Select(capture => new LookedOver(capture, true) { Expected = StateMark.Nothing, MayBeLeftOut = true })];
        var made = Archive.Changes.Make(edits, Mara).Value;
        Assert.Equal([captures[1].Value], made.Changes.Select(change => change.Thing));
        Assert.Equal([edits[0]], made.LeftOut);
        Assert.Empty(Archive.Changes.Find(made.Number)!.LeftOut);

        var none = Archive.Changes.Make(edits, Mara).Value;
        Assert.Equal((0, 2), (none.Number, none.LeftOut.Count));
    }

    [Fact]
    public void A_damage_that_was_resolved_meanwhile_is_not_resolved_over_again()
    {
        var document = KeepDamaged("We stop[3].", Lost);
        var so = new DamageResolution { Why = "it is so in print" };
        Assert.True(Archive.Changes.Make([new DamageEdit(document, 0, so) { Expected = StateMark.Nothing }], Jonas).IsGood);

        Assert.Equal(ProblemKind.Changed, Problem(new DamageEdit(document, 0, so with { Why = "I think so too" }) { Expected = StateMark.Nothing }));
    }

    [Fact]
    public void What_was_said_meanwhile_of_another_text_of_a_document_stands_in_the_way_of_nothing()
    {
        var (frame, statement, document) = KeepFramed();
        var seen = Archive.Changes.Mark(statement);
        var first = Say(frame, new(CorrectedField.Title, "The paper writes"), Jonas);
        Assert.Equal(seen, Archive.Changes.Mark(statement));

        Make(new DocumentEdit(document, [Written(statement, new(CorrectedField.Title, "To all who sail"), Mara)]) { SeenOf = [new(statement, seen)] });
        Assert.Equal(ProblemKind.Changed, Problem(new DocumentEdit(document, [Written(statement, new(CorrectedField.Title, "To all"), Mara)]) { SeenOf = [new(statement, seen)] }));
        Assert.Equal(first.Number, Archive.Changes.LatestOf(frame)!.Number);
    }

    [Theory]
    [InlineData(CorrectedField.Outlet, "The Strait Paper")]
    [InlineData(CorrectedField.Place, "Harbour Street")]
    [InlineData(CorrectedField.WitnessRange, "")]
    public void What_was_said_of_another_text_and_changes_this_one_too_stands_in_the_way_and_is_named(CorrectedField field, string value)
    {
        var (frame, statement, document) = KeepFramed();
        var seen = Archive.Changes.Mark(statement);
        var asked = field == CorrectedField.WitnessRange ? new AskedCorrection(field, "paragraphs 1 to 2") { BeginsAt = 0, EndsAt = 1 } : new(field, value);
        var set = Say(frame, asked, Jonas);
        var later = Say(frame, new(CorrectedField.Title, "The paper writes"), Mara);

        var edit = new DocumentEdit(document, [Written(statement, new(CorrectedField.Title, "To all who sail"), Mara)]) { SeenOf = [new(statement, seen)] };
        var refused = Archive.Changes.Make([edit], Mara).Problem!;
        Assert.Equal((ProblemKind.Changed, $"text {statement}", $"it was changed meanwhile, by Jonas on 2026-05-15 (change {set.Number})"), (refused.Kind, refused.Thing, refused.Reason));
        Assert.Equal(refused, Archive.Changes.Unmet(edit));
        Assert.Equal(set.Number, Archive.Changes.LatestOf(statement)!.Number);

        Undo(later.Number);
        Undo(set.Number);
        Assert.Equal(seen, Archive.Changes.Mark(statement));
    }

    [Fact]
    public void What_a_text_takes_from_its_neighbour_is_seen_of_both()
    {
        var (frame, statement, _) = KeepFramed();
        var seen = Archive.Changes.Mark(frame);
        // A frame without a title of its own goes under that of the statement.
        Say(statement, new(CorrectedField.Title, "To all who sail"), Jonas);
        Assert.NotEqual(seen, Archive.Changes.Mark(frame));
        seen = Archive.Changes.Mark(frame);
        Say(statement, new(CorrectedField.WitnessRole, "statement"), Jonas);
        Say(statement, new(CorrectedField.Issuer, "Ferry Union"), Jonas);
        Assert.Equal(seen, Archive.Changes.Mark(frame));
    }

    [Fact]
    public void A_damage_is_called_as_in_the_record()
    {
        var document = KeepDamaged("We stop[3].", Lost);
        var name = Archive.Changes.NameOf(new(document, 0))!;
        Make(new DamageEdit(document, 0, new() { Why = "it is so in print" }));
        Assert.Equal((name, name), (Archive.Changes.Latest(1)[0].Changes[0].Thing, Archive.Changes.NameOf(new(document, 0))));
        Assert.NotEqual(StateMark.Nothing, Archive.Changes.Mark(ChangeKind.Damage, name));
        Assert.Null(Archive.Changes.NameOf(new(document, 9)));
    }

    private (Id<Text> Frame, Id<Text> Statement, Id<Document> Document) KeepFramed()
    {
        var captured = Keep(Captured("https://paper.example/1", "body", Noon, Framed("The ferry union has sent us this.", "We stop at six.\nWe go at nine.")))[0].Capture;
        var document = Archive.Library.DocumentsOf(captured)[0].Id;
        var texts = Archive.Library.TextsIn(document);
        return (texts[0].Id, texts[1].Id, document);
    }

    private Correction Written(Id<Text> text, AskedCorrection asked, Editor by) => new CorrectionWriting(Archive, text).Write(asked, by with { Why = "it says so" }).Value;

    private ChangeSet Say(Id<Text> text, AskedCorrection asked, Editor by) =>
        Archive.Changes.Make([new DocumentEdit(Archive.Library.Find(text)!.Document, [Written(text, asked, by)])], by).Value;

    [Theory]
    [InlineData("new")]
    [InlineData("merge")]
    [InlineData("distinct")]
    public void A_word_that_stands_for_a_page_in_addresses_names_nothing(string slug)
    {
        Assert.Equal(ProblemKind.Malformed, Problem(new OrganisationEdit(slug, Named("Newcomers"))));
        Assert.Equal(ProblemKind.Malformed, Problem(new EventEdit(slug, new() { Names = Named("The merging").Names })));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ferry.example")]
    [InlineData("//ferry.example/")]
    [InlineData("ftp://ferry.example/")]
    [InlineData("https:///news")]
    public void An_organisation_has_only_addresses_of_the_web(string address) =>
        Assert.Equal(ProblemKind.Malformed, Problem(new OrganisationEdit("ferry", Named("Ferry Union") with { Addresses = ["https://ferry.example/", address] })));
}
