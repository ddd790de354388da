using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    private static readonly Organisation FerryTwin = Organisation("ferry-union", "Union of the Ferries", "https://ferry-union.example/");

    [Fact]
    public void A_merge_takes_everything_over_and_the_old_slug_leads_on()
    {
        var t = TwinsWithAllThatNamesThem();

        Make(new OrganisationMerge("ferry-union", "ferry"));

        Assert.Equal(["ferry", "ferry-north"], Archive.Registry.Organisations().Select(organisation => organisation.Slug));
        var ferry = Archive.Registry.Organisation("ferry-union")!;
        Assert.Equal(("ferry", 2), (ferry.Slug, ferry.Addresses.Count));
        Assert.Equal("Ferry Workers’ Union", ferry.Names["en"]);
        Assert.Equal("Union of the Ferries", ferry.Names["en-x-also"]);
        Assert.Equal(Ferry.Id, Assert.Single(Archive.Registry.MembershipsOf(North.Id)).Of);
        Assert.Equal([Ferry.Id], Archive.Registry.WatchList(StraitClosing().Id)!.Awaits);
        var endorsement = Assert.Single(Archive.Registry.EndorsementsOf(t[0]));
        Assert.Equal((Ferry.Id, new DateOnly(2026, 5, 13), null), (endorsement.Organisation, endorsement.From, endorsement.Withdrawal));
        Assert.Equal(Ferry.Id, Archive.Library.Find(t[1])!.Outlet);
        Sound();
    }

    [Fact]
    public void A_merge_undone_restores_both_with_all_that_named_them()
    {
        var t = TwinsWithAllThatNamesThem();
        var before = Shown(t);
        var merged = Make(new OrganisationMerge("ferry-union", "ferry"));
        Assert.NotEqual(before, Shown(t));

        var undone = Undo(merged.Number);
        Assert.Equal(before, Shown(t));
        Assert.Equal("ferry-union", Archive.Registry.Organisation("ferry-union")!.Slug);
        Sound();

        Undo(undone.Number);
        Assert.Equal("ferry", Archive.Registry.Organisation("ferry-union")!.Slug);
        Sound();
    }

    [Fact]
    public void A_merge_whose_endorsement_was_withdrawn_since_is_not_undone_and_it_is_said_by_whom()
    {
        var t = TwinsWithAllThatNamesThem();
        var merged = Make(new OrganisationMerge("ferry-union", "ferry"));
        var endorsement = Assert.Single(Archive.Registry.EndorsementsOf(t[0]));
        Assert.True(Archive.Registry.Keep(new() { Endorsements = [endorsement with { Withdrawal = new(new(2026, 7, 1), null) }] }, Jonas).Value);

        Assert.EndsWith("was changed since, by Jonas on 2026-05-15 (change 3)", Archive.Changes.Undo(merged.Number, Mara).Problem!.Reason, StringComparison.Ordinal);
        Sound();
    }

    [Fact]
    public void A_slug_that_was_merged_away_is_no_new_organisations_and_leads_on_from_merge_to_merge()
    {
        Enter(new() { Organisations = [Ferry, FerryTwin, North] });
        Make(new OrganisationMerge("ferry-union", "ferry-north"));

        Assert.Equal(ProblemKind.AlreadyExists, Problem(new OrganisationEdit("ferry-union", Named("Another"))));
        Assert.Equal(ProblemKind.AlreadyExists, Archive.Registry.Keep(new() { Organisations = [FerryTwin] }).Problem!.Kind);
        Assert.Equal(ProblemKind.AlreadyExists, Problem(new OrganisationMerge("ferry", "ferry-union")));
        Assert.Equal(ProblemKind.NotFound, Problem(new OrganisationMerge("nobody", "ferry")));
        Assert.Equal(ProblemKind.Malformed, Problem(new OrganisationMerge("ferry", "ferry")));
        Assert.Equal("it is still named by: organisation merged into it, ferry-union", Archive.Changes.Make([new OrganisationEdit("ferry-north", null)], Mara).Problem!.Reason);

        Make(new OrganisationMerge("ferry-north", "ferry"));
        Assert.Equal("ferry", Archive.Registry.Organisation("ferry-union")!.Slug);
        Assert.Equal(0, Archive.Changes.Make([new OrganisationMerge("ferry-north", "ferry")], Mara).Value.Number);
        Sound();
    }

    [Fact]
    public void Organisations_that_may_be_one_are_proposed_until_somebody_says_they_are_two()
    {
        Enter(new()
        {
            Organisations =
            [
                Organisation("a-same", "FERRY WORKERS' UNION"),
                Organisation("b-same", "Ferry Workers’ Union", "https://b.example/"),
                Organisation("c-order", "Workers’ Union, Ferry"),
                Organisation("d-inside", "The Port Committee of Kestrel Bay"),
                Organisation("e-inner", "Port Committee"),
                Organisation("f-host", "Something else", "https://b.example/else/"),
                Organisation("g-section", "Northern Section of the Ferry Workers’ Union"),
            ],
            Memberships = [new() { Member = Avow.Statements.Organisation.IdOf("g-section"), Of = Avow.Statements.Organisation.IdOf("a-same"), As = "section" }],
        });

        Assert.Equal(
            [
                ("a-same", "b-same", Likeness.SameName), ("a-same", "c-order", Likeness.SameWords), ("b-same", "c-order", Likeness.SameWords),
                ("b-same", "g-section", Likeness.NameInside), ("d-inside", "e-inner", Likeness.NameInside), ("b-same", "f-host", Likeness.SameHost),
            ],
            Archive.Queues.Duplicates(99).Select(pair => (pair.A.Slug, pair.B.Slug, pair.Likeness)));
        Assert.Equal("FERRY WORKERS' UNION / Ferry Workers’ Union", Archive.Queues.Duplicates(1)[0].Shown);

        var two = Make(new DistinctOrganisations("b-same", "a-same"), new DistinctOrganisations("e-inner", "d-inside"));
        Assert.Equal(4, Archive.Queues.Counts().Duplicates);
        Assert.Equal(0, Archive.Changes.Make([new DistinctOrganisations("a-same", "b-same")], Jonas).Value.Number);
        Undo(two.Number);
        Assert.Equal(6, Archive.Queues.Duplicates(99).Count);
        Make(new OrganisationMerge("a-same", "b-same"));
        Assert.DoesNotContain(Archive.Queues.Duplicates(99), pair => pair.A.Slug == "a-same");
        Assert.Equal(ProblemKind.NotFound, Problem(new DistinctOrganisations("a-same", "nobody")));
    }

    [Fact]
    public void What_too_many_organisations_share_tells_nothing()
    {
        Enter(new() { Organisations = [.. Enumerable.Range(0, OrganisationPair.MostAlike + 1).Select(i => Organisation($"o-{i}", "Strike Committee", $"https://hosting.example/{i}"))] });
        Assert.Empty(Archive.Queues.Duplicates(9));
    }

    private List<Id<Text>> TwinsWithAllThatNamesThem()
    {
        var t = KeepTexts(1);
        t.Add(KeepText(Page("https://ferry-union.example/1", "We all stop.")));
        Endorsement By(Id<Organisation> who, int day) => new() { Organisation = who, Text = t[0], From = new(2026, 5, day) };
        Enter(new()
        {
            Organisations = [Ferry, FerryTwin, North],
            Memberships = [new() { Member = North.Id, Of = FerryTwin.Id, As = "section", From = new(1990, 1, 1) }, new() { Member = FerryTwin.Id, Of = Ferry.Id, As = "branch" }],
            Events = [StraitClosing()],
            WatchLists = [new(StraitClosing().Id, [Ferry.Id, FerryTwin.Id])],
            Endorsements = [By(Ferry.Id, 20), By(FerryTwin.Id, 13) with { Withdrawal = new(new(2026, 6, 1), null) }],
        });
        return t;
    }

    // Everything that a merge may touch, as a reader sees it.
    private string Shown(List<Id<Text>> texts) => string.Join('\n',
    [
        .. Archive.Registry.Organisations().Select(o => $"{o.Slug} {string.Join(',', o.Names)} {string.Join(',', o.Kinds)} {string.Join(',', o.Addresses)} {string.Join(',', Archive.Registry.MembershipsOf(o.Id))}"),
        .. Archive.Registry.Events().Select(e => $"{e.Slug} {string.Join(',', Archive.Registry.WatchList(e.Id)?.Awaits ?? [])}"),
        .. texts.SelectMany(Archive.Registry.EndorsementsOf).Select(e => $"{e.Organisation} {e.Text} {e.From:o} {e.Withdrawal} {e.Reservations.Count}"),
        .. texts.Select(text => $"{text} {Archive.Library.Find(text)!.Outlet}"),
    ]);
}
