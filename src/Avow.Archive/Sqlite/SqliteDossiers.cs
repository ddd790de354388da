using Avow.Statements;

namespace Avow.Archive;

/// <summary>Who said what, out of the database; each call sees one committed state.</summary>
internal sealed class SqliteDossiers(Database database) : IDossiers
{
    // Whose an address is, as long as nobody changes the registry.
    private volatile Attribution? known;

    public IReadOnlyList<DossierText> TextsAbout(Id<Event> @event, int count) => database.Read(session =>
    {
        var summaries = new Summaries(session);
        return session.Rows("dossier-texts", row => new DossierText(summaries.Read(row), row.Id<Text>(15), row.IdOrNull<Organisation>(16)), ("$event", @event.Value), ("$count", count));
    });

    public long CountStatementsAbout(Id<Event> @event) => database.Read(session => session.Number("dossier-count-about", ("$event", @event.Value)));

    public IReadOnlyList<TextSummary> StatementsOf(Id<Organisation> organisation, int count, long skip = 0) => database.Read(session =>
        Said(session, organisation, WitnessRole.Statement, count, skip));

    public long CountStatementsOf(Id<Organisation> organisation) => Count(organisation, WitnessRole.Statement);

    public IReadOnlyList<TextSummary> FramesOf(Id<Organisation> organisation, int count) => database.Read(session => Said(session, organisation, WitnessRole.Frame, count, 0));

    public long CountFramesOf(Id<Organisation> organisation) => Count(organisation, WitnessRole.Frame);

    public IReadOnlyList<SiteLook> LooksAt(Id<Organisation> organisation, Id<Event> @event, DateOnly? from, DateOnly until) => database.Read(session =>
    {
        if (session.First("organisation-by-id", Organisations.Read, ("$id", organisation.Value)) is not { } site) return [];
        var slug = session.First("event-by-id", SqliteRegistry.ReadEvent, ("$id", @event.Value))?.Slug ?? "";
        var attribution = known = Attribution.Current(session, known);
        var looks = site.Addresses.Select(Source.HostOf).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(host => session.Rows(
            "dossier-looks",
            row => (Address: row.Text(2), Look: new SiteLook(row.Instant(0), row.Id<Capture>(1), row.Int(3) != 0)),
            ("$host", host),
            ("$slug", slug),
            ("$from", from is { } first ? Row.Of(Beginning(first)) : null),
            ("$end", until < DateOnly.MaxValue ? Row.Of(Beginning(until.AddDays(1))) : "~")));
        return (IReadOnlyList<SiteLook>)[.. looks.Where(seen => attribution.OutletOf(seen.Address) == organisation.Value).Select(seen => seen.Look).OrderBy(look => look.At).ThenBy(look => look.Capture)];
    });

    public IReadOnlyList<Event> EventsOf(Id<Organisation> organisation) =>
        database.Read(session => session.Rows("dossier-events", SqliteRegistry.ReadEvent, ("$organisation", organisation.Value)));

    public IReadOnlyList<WordsTaken> WordsTakenAbout(Id<Event> @event, DateOnly until) =>
        database.Read(session => session.Rows("dossier-taken-about", Taken, ("$event", @event.Value), ("$until", Row.Of((DateOnly?)until))));

    public IReadOnlyList<WordsTaken> WordsTakenBetween(Id<Organisation> organisation) =>
        database.Read(session => session.Rows("dossier-taken-between", Taken, ("$organisation", organisation.Value)));

    public IReadOnlyList<Endorsement> EndorsementsBy(Id<Organisation> organisation) =>
        database.Read(session => WithheldSayings.Told(session, session.Rows("endorsement-by", Endorsements.Read, ("$organisation", organisation.Value))));

    public IReadOnlyList<Endorsement> EndorsementsAbout(Id<Event> @event) =>
        database.Read(session => WithheldSayings.Told(session, session.Rows("endorsement-about", Endorsements.Read, ("$event", @event.Value))));

    private static List<TextSummary> Said(Session session, Id<Organisation> organisation, WitnessRole role, int count, long skip) =>
        session.Rows("dossier-statements", new Summaries(session).Read, ("$organisation", organisation.Value), ("$role", role.ToString()), ("$count", count), ("$skip", skip));

    private long Count(Id<Organisation> organisation, WitnessRole role) =>
        database.Read(session => session.Number("dossier-statement-count", ("$organisation", organisation.Value), ("$role", role.ToString())));

    // The least of "day taker source", so that of two relations of one day it is always the same.
    private static WordsTaken Taken(Row row)
    {
        var first = row.Text(6).Split(' ');
        return new(new(row.IdOrNull<Organisation>(0), row.Text(1)), new(row.IdOrNull<Organisation>(2), row.Text(3)), row.Enum<RelationKind>(4), row.Long(5), Row.DayOf(first[0]))
        {
            FirstTaker = Id<Text>.FromTrusted(first[1]),
            FirstSource = Id<Text>.FromTrusted(first[2]),
        };
    }

    private static DateTimeOffset Beginning(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
