using Avow.Archive;
using Avow.Statements;
using FsCheck;
using FsCheck.Fluent;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

/// <summary>An older change is undone, and what was changed since beside it stays.</summary>
public abstract partial class ArchiveContract
{
    [Fact]
    public void An_older_correction_is_undone_and_a_later_one_of_another_field_stays()
    {
        var document = OfOnePage();
        var title = Make(new DocumentEdit(document, [Correction(CorrectedField.Title, "The ferries stop", "The ferries")]));
        Archive.Changes.Make([new DocumentEdit(document, [Correction(CorrectedField.Date, "2026-05-11", "The ferries")])], Jonas);

        Assert.Null(Archive.Changes.InTheWayOf(title.Number));
        var undone = Undo(title.Number);

        var kept = Assert.Single(Held(document));
        Assert.Equal((CorrectedField.Date, "2026-05-11", "Jonas"), (kept.Field, kept.Value, kept.By));
        Sound();
        Undo(undone.Number);
        Assert.Equal(["The ferries stop", "2026-05-11"], Held(document).OrderBy(one => one.Field).Select(one => one.Value));
        Sound();
    }

    [Fact]
    public void A_change_that_a_later_one_is_built_upon_is_not_undone_and_that_one_is_named_and_none_beside_it()
    {
        var document = OfOnePage();
        var first = Make(new DocumentEdit(document, [Correction(CorrectedField.Title, "Ferries", "The ferries")]));
        var upon = Archive.Changes.Make([new DocumentEdit(document, [Correction(CorrectedField.Title, "The ferries stop", "The ferries")])], Jonas).Value;
        Make(new DocumentEdit(document, [Correction(CorrectedField.Date, "2026-05-11", "The ferries")]));

        var problem = Archive.Changes.Undo(first.Number, Mara).Problem!;

        Assert.Equal((ProblemKind.Changed, $"document {document} was changed since, by Jonas on 2026-05-15 (change {upon.Number})"), (problem.Kind, problem.Reason));
        Assert.Equal(upon.Number, Archive.Changes.InTheWayOf(first.Number)!.Number);
        Undo(upon.Number);
        Undo(first.Number);
        Assert.Equal("2026-05-11", Assert.Single(Held(document)).Value);
        Sound();
    }

    [Fact]
    public void What_was_said_of_an_organisation_is_undone_name_by_name_and_row_by_row()
    {
        Enter(new() { Organisations = [Ferry, North] });
        var union = Archive.Changes.OrganisationState("ferry")!;
        var renamed = Make(new OrganisationEdit("ferry", union = union with { Names = new Dictionary<string, string>(union.Names, StringComparer.Ordinal) { ["en"] = "Ferry Union" } }));
        var placed = Make(new OrganisationEdit("ferry", union = union with { Names = new Dictionary<string, string>(union.Names, StringComparer.Ordinal) { ["fr"] = "Union des bacs" }, BelongsTo = [new("ferry-north", "section", new(1990, 1, 1))], Kinds = ["union", "outlet"] }));

        Undo(renamed.Number);
        Assert.Equal(Ferry.Names["en"], Archive.Registry.Organisation("ferry")!.Names["en"]);
        Assert.Equal("Union des bacs", Archive.Registry.Organisation("ferry")!.Names["fr"]);
        Assert.Equal(["union", "outlet"], Archive.Registry.Organisation("ferry")!.Kinds);
        Undo(placed.Number);
        Assert.Equal(Ferry.Names, Archive.Registry.Organisation("ferry")!.Names);
        Assert.Empty(Archive.Registry.MembershipsOf(Ferry.Id));
        Sound();
    }

    [Fact]
    public void The_making_of_a_thing_is_not_undone_over_what_was_said_of_it_since_nor_its_last_name_taken()
    {
        var made = Make(new OrganisationEdit("ferry", Named("Ferry")));
        var french = Make(new OrganisationEdit("ferry", new() { Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "Ferry", ["fr"] = "Bac" } }));
        var alone = Archive.Changes.Make([new OrganisationEdit("ferry", new() { Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["fr"] = "Bac" } })], Jonas).Value;

        Assert.Contains($"(change {alone.Number})", Archive.Changes.Undo(made.Number, Mara).Problem!.Reason, StringComparison.Ordinal);
        Assert.Contains($"(change {alone.Number})", Archive.Changes.Undo(french.Number, Mara).Problem!.Reason, StringComparison.Ordinal);
        Assert.Equal(["fr"], Archive.Registry.Organisation("ferry")!.Names.Keys);
    }

    [Fact]
    public void An_organisation_put_on_a_watch_list_is_taken_off_it_though_others_came_since()
    {
        Enter(new() { Organisations = [Ferry, North], Events = [StraitClosing()] });
        var first = Make(new EventEdit("strait-closing", new() { Names = StraitClosing().Names, From = StraitClosing().From, Awaits = ["ferry"] }));
        Make(new EventEdit("strait-closing", new() { Names = StraitClosing().Names, From = new(2026, 5, 1), Awaits = ["ferry", "ferry-north"] }));

        Undo(first.Number);

        var state = Archive.Changes.EventState("strait-closing")!;
        Assert.Equal(["ferry-north"], state.Awaits);
        Assert.Equal(new DateOnly(2026, 5, 1), state.From);
        Sound();
    }

    // Changes of parts that have nothing to do with each other are undone in any order.
    [Fact]
    public void Independent_changes_are_undone_in_whatever_order()
    {
        var document = OfOnePage();
        Edit[] edits =
        [
            new DocumentEdit(document, [Correction(CorrectedField.Title, "The ferries stop", "The ferries")]),
            new DocumentEdit(document, [Correction(CorrectedField.Date, "2026-05-11", "The ferries")]),
            new DocumentEdit(document, [Correction(CorrectedField.Issuer, "Ferry Union", "The ferries")]),
            new DocumentEdit(document, [Correction(CorrectedField.Place, "Calvera", "The ferries")]),
            new DocumentEdit(document, [Correction(CorrectedField.Subtitle, "A notice", "The ferries")]),
        ];
        Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, edits.Length).ToArray()).ToArbitrary(), order =>
        {
            var made = edits.Select(edit => Make(edit).Number).ToList();
            foreach (var at in order) Undo(made[at]);
            Assert.Empty(Held(document));
            Sound();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
    }

    private IReadOnlyList<Correction> Held(Id<Document> document) => Archive.Library.CorrectionsOf(Assert.Single(Archive.Library.TextsIn(document)).Id);

    private Id<Document> OfOnePage() => Archive.Library.Find(Keep(Page("https://ferry.example/1", "The ferries stop on day 1.", title: "Ferry"))[0].Texts[0])!.Document;
}
