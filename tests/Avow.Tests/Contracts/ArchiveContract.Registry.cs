using Avow.Archive;
using Avow.Statements;
using static Avow.Tests.Contracts.Made;

namespace Avow.Tests.Contracts;

public abstract partial class ArchiveContract
{
    private static readonly Organisation Ferry = Organisation("ferry", "Ferry Workers’ Union", "https://ferry.example/");

    private static readonly Organisation North = Organisation("ferry-north", "Northern Section", "ferry.example/north", "https://north.example");

    [Fact]
    public void Organisations_come_back_as_given_in_the_order_of_their_slugs()
    {
        Enter(new() { Organisations = [North, Ferry] });

        Assert.Equal(["ferry", "ferry-north"], Archive.Registry.Organisations().Select(o => o.Slug));
        var kept = Archive.Registry.Organisation("ferry-north")!;
        Assert.Equal(North.Names, kept.Names);
        Assert.Equal(North.Kinds, kept.Kinds);
        Assert.Equal(North.Addresses, kept.Addresses);
        Assert.Equal(kept.Slug, Archive.Registry.Organisation(North.Id)?.Slug);
        Assert.Null(Archive.Registry.Organisation("nobody"));
    }

    [Fact]
    public void An_organisation_given_again_replaces_itself_and_drops_no_other()
    {
        Enter(new() { Organisations = [North, Ferry] });
        Enter(new() { Organisations = [Ferry with { Kinds = ["federation"] }] });

        Assert.Equal(["federation"], Archive.Registry.Organisation("ferry")!.Kinds);
        Assert.Equal(2, Archive.Registry.Organisations().Count);
    }

    [Fact]
    public void A_section_may_leave_and_come_back()
    {
        Membership Belongs(int from, int? until) => new() { Member = North.Id, Of = Ferry.Id, As = "section", From = new(from, 1, 1), Until = until is { } year ? new(year, 1, 1) : null };
        Enter(new() { Organisations = [North, Ferry], Memberships = [Belongs(1990, 2000), Belongs(2005, null)] });
        Assert.Equal([Belongs(1990, 2000), Belongs(2005, null)], Archive.Registry.MembershipsOf(North.Id));
        Assert.Equal(2, Archive.Registry.MembershipsOf(Ferry.Id).Count);

        Enter(new() { Memberships = [Belongs(1991, 2000), Belongs(2005, null)] });
        Assert.Equal([Belongs(1991, 2000), Belongs(2005, null)], Archive.Registry.MembershipsOf(North.Id));
    }

    [Fact]
    public void A_membership_without_days_comes_back_without_days()
    {
        var belongs = new Membership { Member = North.Id, Of = Ferry.Id, As = "section" };
        Enter(new() { Organisations = [North, Ferry], Memberships = [belongs] });
        Assert.Equal(belongs, Assert.Single(Archive.Registry.MembershipsOf(North.Id)));
    }

    [Fact]
    public void Events_and_watch_lists_come_back()
    {
        var closing = StraitClosing();
        Enter(new() { Organisations = [North, Ferry], Events = [closing], WatchLists = [new(closing.Id, [North.Id, Ferry.Id])] });

        Assert.Equal(closing.Names, Archive.Registry.Event("strait-closing")!.Names);
        Assert.Equal(closing.From, Archive.Registry.Event(closing.Id)!.From);
        Assert.Equal(new[] { North.Id, Ferry.Id }.Order(), Archive.Registry.WatchList(closing.Id)!.Awaits);
        Assert.Null(Archive.Registry.WatchList(Event.IdOf("other")));
        Assert.Single(Archive.Registry.Events());
    }

    [Fact]
    public void An_endorsement_keeps_its_reservations_and_takes_a_withdrawal_once()
    {
        var t = KeepTexts(2);
        var about = Passage.Take(t[0], Archive.Library.Find(t[0])!.Words, new(4, 11)).Value;
        var endorsement = new Endorsement { Organisation = Ferry.Id, Text = t[0], From = new(2026, 5, 14), Reservations = [new(about, "Not the ferries to the island.")] };
        Enter(new() { Organisations = [Ferry], Endorsements = [endorsement] });
        Enter(new() { Endorsements = [endorsement with { Reservations = [], Withdrawal = new(new(2026, 6, 1), t[1]) }] });
        Enter(new() { Endorsements = [endorsement with { Withdrawal = new(new(2026, 7, 1), null) }] });

        var kept = Assert.Single(Archive.Registry.EndorsementsOf(t[0]));
        Assert.Equal([new(about, "Not the ferries to the island.")], kept.Reservations);
        Assert.Equal(new(new(2026, 6, 1), t[1]), kept.Withdrawal);
    }

    [Fact]
    public void An_entry_that_names_what_is_not_there_is_refused_with_all_the_others()
    {
        var t = KeepTexts(1);
        RegistryEntries[] wrong =
        [
            new() { Organisations = [Ferry], Memberships = [new() { Member = North.Id, Of = Ferry.Id, As = "section" }] },
            new() { Organisations = [Ferry], WatchLists = [new(Event.IdOf("nothing"), [Ferry.Id])] },
            new() { Organisations = [Ferry], Endorsements = [new() { Organisation = Ferry.Id, Text = Id<Text>.FromKey("nothing"), From = new(2026, 1, 1) }] },
            new() { Organisations = [Ferry], Endorsements = [new() { Organisation = North.Id, Text = t[0], From = new(2026, 1, 1) }] },
        ];

        Assert.All(wrong, entries => Assert.Equal(ProblemKind.NotFound, Archive.Registry.Keep(entries).Problem?.Kind));
        Assert.Empty(Archive.Registry.Organisations());
    }

    [Theory]
    [InlineData("https://ferry.example/", "ferry")]
    [InlineData("https://www.ferry.example/news?id=7", "ferry")]
    [InlineData("http://FERRY.example/north/1", "ferry-north")]
    [InlineData("https://ferry.example/north", "ferry-north")]
    [InlineData("https://ferry.example/northern-lights", "ferry")]
    [InlineData("https://north.example/", "ferry-north")]
    [InlineData("https://north.example.evil.example/", null)]
    [InlineData("https://ferry.example@evil.example/", null)]
    [InlineData("https://ferry.example:443@evil.example/", null)]
    [InlineData("https://notferry.example/", null)]
    [InlineData("stdin:ferry.example", null)]
    public void What_stands_below_an_organisations_address_it_published_and_the_longest_address_wins(string address, string? slug)
    {
        Enter(new() { Organisations = [Ferry, North] });
        var text = KeepText(Page(address, "We stop."));
        Assert.Equal(slug, Archive.Library.Summaries([text])[text].Outlet?.Slug);
    }

    [Fact]
    public void An_organisation_registered_after_the_captures_is_found_in_them()
    {
        var text = KeepText(Page("https://ferry.example/north/1", "We stop.", issuer: "NORTHERN  section", about: "strait-closing"));
        Assert.Null(Archive.Library.Find(text)!.Outlet);

        Enter(new() { Organisations = [Ferry, North], Events = [StraitClosing()] });

        Assert.Equal(North.Id, Archive.Library.Find(text)!.Outlet);
        var statement = Archive.Library.Find(Statement.IdOf(text))!;
        Assert.Equal([North.Id], statement.Issuers);
        Assert.Equal(Event.IdOf("strait-closing"), statement.Event);
    }

    [Fact]
    public void A_name_that_two_organisations_bear_names_neither()
    {
        Enter(new() { Organisations = [Ferry, Organisation("other", "Ferry Workers' Union")] });
        var text = KeepText(Page("https://paper.example/1", "We stop.", issuer: "Ferry Workers’ Union"));
        Assert.Empty(Archive.Library.Find(Statement.IdOf(text))!.Issuers);
    }

    [Fact]
    public void A_name_with_more_around_it_still_names_its_organisation()
    {
        Enter(new() { Organisations = [Ferry, North] });
        var text = KeepText(Page("https://paper.example/1", "We stop.", issuer: "The committee of the Ferry Workers’ Union, Kestrel Bay"));
        Assert.Equal([Ferry.Id], Archive.Library.Find(Statement.IdOf(text))!.Issuers);
    }

    [Fact]
    public void An_event_named_with_another_text_of_a_statement_is_the_statements()
    {
        Enter(new() { Events = [StraitClosing()] });
        var (lead, other) = (KeepText(Page("https://a.example/", "We stop.")), KeepText(Page("https://b.example/", "We stop!", about: "strait-closing")));
        Redraw([lead, other], [], [lead, other]);
        Assert.Equal(Event.IdOf("strait-closing"), Archive.Library.Find(Statement.IdOf(lead))!.Event);
    }

    private static Event StraitClosing() => new()
    {
        Id = Event.IdOf("strait-closing"),
        Slug = "strait-closing",
        Names = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "The closing of the strait", ["ar"] = "إغلاق المضيق" },
        From = new(2026, 5, 12),
    };

    private void Enter(RegistryEntries entries) => Assert.True(Archive.Registry.Keep(entries).Value);
}
