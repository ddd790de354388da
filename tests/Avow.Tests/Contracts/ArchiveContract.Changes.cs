using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    private static readonly Editor Mara = new("Mara", Noon, "read both");

    private static readonly Editor Jonas = new("Jonas", Noon.AddDays(1));

    [Fact]
    public void An_edit_says_what_stood_before_and_what_stands_since()
    {
        var capture = Keep(Page("https://ferry.example/a", "We stop."))[0].Capture;

        var made = Make(new LookedOver(capture, true));

        Assert.Equal((1, Mara, null, null, 1), (made.Number, made.By, made.Undoes, made.UndoneBy, made.Size));
        Assert.Equal(new(ChangeKind.LookedOver, capture.Value, null, """{"by":"Mara","at":"2026-05-14T12:00:00+00:00"}"""), Assert.Single(made.Changes));
        Assert.Equal(made.Changes, Archive.Changes.Find(1)!.Changes);
        Assert.Null(Archive.Changes.Find(2));
    }

    [Fact]
    public void A_set_of_edits_is_made_whole_or_not_at_all()
    {
        var capture = Keep(Page("https://ferry.example/a", "We stop."))[0].Capture;
        var generation = Archive.Library.Generation;

        Assert.Equal(ProblemKind.NotFound, Problem(new LookedOver(capture, true), new AboutEdit(capture, "nothing")));
        Assert.Equal(ProblemKind.NotFound, Problem(new LookedOver(Id<Capture>.FromKey("nothing"), true)));
        Assert.Equal(ProblemKind.Empty, Problem());
        Assert.Equal(ProblemKind.TooLarge, Problem([.. Enumerable.Repeat(new LookedOver(capture, true), IChanges.MostEdits + 1)]));
        Assert.Equal(ProblemKind.Malformed, Archive.Changes.Make([new LookedOver(capture, true)], new(" ", Noon)).Problem!.Kind);

        Assert.Empty(Archive.Changes.Latest(9));
        Assert.Single(Archive.Queues.Captures(9));
        Assert.Equal(generation, Archive.Library.Generation);
    }

    [Fact]
    public void An_edit_that_changes_nothing_is_left_out_and_a_set_of_such_is_not_kept()
    {
        var captures = Keep(Page("https://ferry.example/a", "We stop."), Page("https://ferry.example/b", "We go.")).Select(receipt => receipt.Capture).ToList();
        Make(new LookedOver(captures[0], true));
        var generation = Archive.Library.Generation;

        var nothing = Archive.Changes.Make([new LookedOver(captures[0], true), new LookedOver(captures[1], false)], Jonas).Value;
        Assert.Equal((0, 0), (nothing.Number, nothing.Size));
        Assert.Equal(generation, Archive.Library.Generation);

        Assert.Equal([captures[1].Value], Make(new LookedOver(captures[0], true), new LookedOver(captures[1], true)).Changes.Select(change => change.Thing));
    }

    [Fact]
    public void An_undone_set_can_be_made_to_stand_again_by_undoing_its_undoing()
    {
        var capture = Keep(Page("https://ferry.example/a", "We stop."))[0].Capture;
        Enter(new() { Events = [StraitClosing()] });
        var made = Make(new AboutEdit(capture, "strait-closing"));

        var undone = Undo(made.Number);
        Assert.Equal((made.Number, ChangeKind.About, made.Changes[0].After, null), (undone.Undoes, undone.Changes[0].Kind, undone.Changes[0].Before, undone.Changes[0].After));
        Assert.Equal(undone.Number, Archive.Changes.Find(made.Number)!.UndoneBy);
        Assert.Contains($"it was undone already, by Jonas on 2026-05-15 (change {undone.Number})", Archive.Changes.Undo(made.Number, Mara).Problem!.Reason, StringComparison.Ordinal);

        var again = Undo(undone.Number);
        Assert.Null(Archive.Changes.Find(made.Number)!.UndoneBy);
        Assert.Equal(again.Number, Archive.Changes.Find(undone.Number)!.UndoneBy);
        Assert.Equal("strait-closing", Assert.Single(Archive.Queues.Captures(9)).About);

        var last = Undo(made.Number);
        Assert.Null(Assert.Single(Archive.Queues.Captures(9)).About);
        Assert.Equal(last.Number, Archive.Changes.Find(made.Number)!.UndoneBy);
        Assert.Null(Archive.Changes.Find(undone.Number + 9));
        Assert.Equal(ProblemKind.NotFound, Archive.Changes.Undo(99, Jonas).Problem!.Kind);
    }

    [Fact]
    public void What_was_changed_since_is_not_undone_and_it_is_said_by_whom()
    {
        Enter(new() { Organisations = [Ferry, North] });
        var first = Make(new OrganisationEdit("ferry", Named("Ferry Union")), new OrganisationEdit("ferry-north", Named("North")));
        var second = Archive.Changes.Make([new OrganisationEdit("ferry-north", Named("The North"))], Jonas).Value;

        var problem = Archive.Changes.Undo(first.Number, Mara).Problem!;

        Assert.Equal((ProblemKind.Changed, $"organisation ferry-north was changed since, by Jonas on 2026-05-15 (change {second.Number})"), (problem.Kind, problem.Reason));
        Assert.Equal("Ferry Union", Archive.Registry.Organisation("ferry")!.Names["en"]);
        Undo(second.Number);
        Undo(first.Number);
        Assert.Equal(Ferry.Names, Archive.Registry.Organisation("ferry")!.Names);
    }

    [Fact]
    public void Sets_are_listed_newest_first_and_by_what_and_by_whom()
    {
        var captures = Keep([.. Enumerable.Range(0, 30).Select(i => Page($"https://ferry.example/{i}", $"We stop on day {i}."))]).Select(receipt => receipt.Capture).ToList();
        Make([.. captures.Select(capture => new LookedOver(capture, true))]);
        Enter(new() { Events = [StraitClosing()] });
        Archive.Changes.Make([new AboutEdit(captures[3], "strait-closing"), new LookedOver(captures[3], false)], Jonas);

        Assert.Equal([3, 2, 1], Archive.Changes.Latest(9).Select(set => set.Number));
        Assert.Equal([2, 1], Archive.Changes.Latest(9, before: 3).Select(set => set.Number));
        Assert.Equal([3], Archive.Changes.Latest(1).Select(set => set.Number));
        var large = Archive.Changes.Latest(9)[2];
        Assert.Equal((30, ChangeSet.MostListed), (large.Size, large.Changes.Count));
        Assert.Equal(30, Archive.Changes.Find(1)!.Changes.Count);
        Assert.Equal([3, 1], Archive.Changes.Latest(9, of: new() { Kind = ChangeKind.LookedOver }).Select(set => set.Number));
        Assert.Equal([(3, 1), (1, 1)], Archive.Changes.Latest(9, of: new() { Kind = ChangeKind.LookedOver, Thing = captures[3].Value }).Select(set => (set.Number, set.Changes.Count)));
        Assert.Equal([3], Archive.Changes.Latest(9, of: new() { By = "Jonas" }).Select(set => set.Number));
        Assert.Equal("registry file", Archive.Changes.Find(2)!.By.Name);
    }

    [Fact]
    public void A_verdict_is_taken_back_and_its_texts_are_drawn_anew()
    {
        var t = KeepTexts(2);
        Relate(new Related(t[0], [], []), new Related(t[1], [], []));
        var found = Detected(t[0], t[1]);
        Redraw(t, [found]);
        Make(new RelationEdit(found.Id, Verdict.Rejected));
        Assert.Empty(Archive.Library.RelationsOf(t[0]));
        Assert.Equal(t.Order(), Archive.Relations.Undrawn(9));
        Redraw(t, [Detected(t[1], t[0])]);
        Assert.Empty(Archive.Relations.All());

        Undo(1);

        Assert.Empty(Archive.Relations.Rejected());
        Assert.Equal(t.Order(), Archive.Relations.Undrawn(9));
        Redraw(t, [Detected(t[1], t[0])]);
        Assert.Single(Archive.Relations.All());
        Sound();
    }

    [Fact]
    public void A_verdict_by_another_door_is_in_the_same_record()
    {
        var t = KeepTexts(2);
        var found = Detected(t[0], t[1]);
        Redraw(t, [found]);
        Decide(found, Verdict.Confirmed);

        var change = Assert.Single(Assert.Single(Archive.Changes.Latest(9)).Changes);
        Assert.Equal((ChangeKind.Relation, found.Id.Value), (change.Kind, change.Thing));
        Assert.Equal($$"""{"verdict":"Confirmed","by":"Mara","at":"2026-05-14T12:00:00+00:00","from":"{{t[0]}}","to":"{{t[1]}}"}""", change.After);
        Assert.Equal(0, Archive.Changes.Make([new RelationEdit(found.Id, Verdict.Confirmed)], Jonas).Value.Number);

        Archive.Changes.Make([new RelationEdit(found.Id, Verdict.Rejected)], Jonas);
        Undo(2);
        Assert.Equal(new(Verdict.Confirmed, "Mara", Noon), Assert.Single(Archive.Relations.All()).Decision);
        Assert.Equal(ProblemKind.NotFound, Problem(new RelationEdit(Id<Relation>.FromKey("none"), Verdict.Rejected)));
    }

    [Fact]
    public void A_registry_given_again_unchanged_is_no_change()
    {
        RegistryEntries entries = new() { Organisations = [Ferry, North], Memberships = [new() { Member = North.Id, Of = Ferry.Id, As = "section" }], Events = [StraitClosing()], WatchLists = [new(StraitClosing().Id, [Ferry.Id])] };
        Enter(entries);
        var generation = Archive.Library.Generation;
        Enter(entries);

        Assert.Equal(generation, Archive.Library.Generation);
        var set = Assert.Single(Archive.Changes.Latest(9));
        Assert.Equal(["ferry", "ferry-north", "strait-closing"], set.Changes.Select(change => change.Thing));
        Undo(set.Number);
        Assert.Empty(Archive.Registry.Organisations());
        Assert.Empty(Archive.Registry.Events());
        Undo(2);
        Assert.Equal([Ferry.Id], Archive.Registry.WatchList(StraitClosing().Id)!.Awaits);
        Assert.Single(Archive.Registry.MembershipsOf(North.Id));
    }

    [Fact]
    public void What_is_named_is_not_removed_and_what_names_it_is_said()
    {
        var t = KeepTexts(1);
        var capture = CaptureOf(t[0]);
        Enter(new() { Organisations = [Ferry, North], Events = [StraitClosing()] });
        Make(
            new OrganisationEdit("ferry-north", Named("North") with { BelongsTo = [new("ferry", "section", new(1990, 1, 1))] }),
            new EventEdit("strait-closing", new() { Names = StraitClosing().Names, Awaits = ["ferry-north"] }),
            new AboutEdit(capture, "strait-closing"));

        Assert.Equal("it is still named by: organisation ferry-north", Archive.Changes.Make([new OrganisationEdit("ferry", null)], Mara).Problem!.Reason);
        Assert.Equal("it is still named by: watch list of the event strait-closing", Archive.Changes.Make([new OrganisationEdit("ferry-north", null)], Mara).Problem!.Reason);
        Assert.Equal($"it is still named by: capture {capture}, which is about it", Archive.Changes.Make([new EventEdit("strait-closing", null)], Mara).Problem!.Reason);
        Assert.Equal(ProblemKind.NotFound, Problem(new OrganisationEdit("ferry", Named("Ferry") with { BelongsTo = [new("nobody", "section")] })));

        var gone = Make(new OrganisationEdit("ferry", null), new OrganisationEdit("ferry-north", null), new EventEdit("strait-closing", null), new AboutEdit(capture, null));
        Assert.Empty(Archive.Registry.Organisations());
        Undo(gone.Number);
        Assert.Equal(new Membership { Member = North.Id, Of = Ferry.Id, As = "section", From = new(1990, 1, 1) }, Assert.Single(Archive.Registry.MembershipsOf(North.Id)));
        Sound();
    }

    [Fact]
    public void An_organisation_of_an_editor_is_found_in_the_texts_at_once_and_no_longer_when_it_goes()
    {
        var text = KeepText(Page("https://ferry.example/1", "We stop.", issuer: "Ferry Union"));
        var made = Make(new OrganisationEdit("ferry", Named("Ferry Union") with { Addresses = ["https://ferry.example/"] }));
        Assert.Equal("ferry", Archive.Library.Summaries([text])[text].Outlet!.Slug);
        Undo(made.Number);
        Assert.Null(Archive.Library.Summaries([text])[text].Outlet);
        Assert.Empty(Archive.Library.Find(Statement.IdOf(text))!.Issuers);
    }

    [Theory]
    [InlineData("Ferry", "Ferry", null)]
    [InlineData("ferry", " ", null)]
    [InlineData("ferry", "Ferry", "ferry")]
    [InlineData("ferry", "Ferry", "a b")]
    public void A_state_that_cannot_be_is_refused(string slug, string name, string? of) => Assert.Equal(
        ProblemKind.Malformed,
        Problem(new OrganisationEdit(slug, Named(name) with { BelongsTo = of is null ? [] : [new(of, "section")] })));

    [Fact]
    public void An_endorsement_is_in_the_record_and_is_not_undone()
    {
        var t = KeepTexts(1);
        Enter(new() { Organisations = [Ferry], Endorsements = [new() { Organisation = Ferry.Id, Text = t[0], From = new(2026, 5, 14) }] });

        Assert.Equal([ChangeKind.Organisation, ChangeKind.Endorsement], Archive.Changes.Find(1)!.Changes.Select(change => change.Kind));
        var problem = Archive.Changes.Undo(1, Mara).Problem!;
        Assert.Equal((ProblemKind.NotPermitted, true), (problem.Kind, problem.Reason.Contains("never overwritten", StringComparison.Ordinal)));
        Assert.Single(Archive.Registry.EndorsementsOf(t[0]));
    }

    private static OrganisationState Named(string name) => new() { Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = name } };

    private ChangeSet Make(params Edit[] edits) => Good(Archive.Changes.Make(edits, Mara));

    private ChangeSet Undo(long set) => Good(Archive.Changes.Undo(set, Jonas));

    private ProblemKind? Problem(params Edit[] edits) => Archive.Changes.Make(edits, Mara).Problem?.Kind;

    private static ChangeSet Good(Outcome<ChangeSet> made)
    {
        Assert.True(made.IsGood, made.Problem?.ToString());
        return made.Value;
    }
}
