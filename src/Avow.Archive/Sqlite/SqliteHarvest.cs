using Avow.Statements;

namespace Avow.Archive;

/// <summary>Texts by the times of their changes, out of the database; each call sees one committed state.</summary>
internal sealed class SqliteHarvest(Database database) : IHarvest
{
    // Behind every time.
    private const string Ever = "~";

    public string Key => database.Read(session => (string)session.Scalar("about-get", ("$key", "harvest"))!);

    public DateTimeOffset? Earliest => Time("stamp-earliest");

    public long LastPlace => database.Read(session => session.Number("stamp-last-place"));

    public IReadOnlyList<StampedText> Changed(HarvestWish wish, int count) => database.Read(session =>
    {
        Dictionary<long, IReadOnlyList<string>> events = [];
        return (IReadOnlyList<StampedText>)[.. Places(session, wish, count).Select(place => Read(session, place, events)!)];
    });

    public StampedText? Find(Id<Text> text) => database.Read(session => session.Scalar("text-seq", ("$id", text.Value)) is long place ? Read(session, place, []) : null);

    public IReadOnlyList<(Id<Text> Text, DateTimeOffset ChangedAt)> Between(long afterPlace, long untilPlace) =>
        database.Read(session => session.Rows("stamp-between", row => (row.Id<Text>(0), Stamping.Read(row.Text(1))), ("$after", afterPlace), ("$until", untilPlace)));

    public DateTimeOffset? LatestBetween(long afterPlace, long untilPlace) => Time("stamp-latest-between", ("$after", afterPlace), ("$until", untilPlace));

    private DateTimeOffset? Time(string statement, params (string, object?)[] parameters) =>
        database.Read(session => session.Scalar(statement, parameters)) is string written ? Stamping.Read(written) : null;

    private static List<long> Places(Session session, HarvestWish wish, int count)
    {
        var (after, place) = wish.After is { } last ? (Stamping.Of(last.ChangedAt), last.Place) : (wish.From is { } from ? Stamping.Of(from) : "", -1);
        var until = wish.Until is { } end ? Stamping.Of(end) : Ever;
        (string, object?)[] bounds = [("$after", after), ("$place", place), ("$until", until), ("$count", count)];
        return wish switch
        {
            { Event: { } slug } => session.Rows("stamp-list-of-event", PlaceOf, [.. bounds, ("$slug", slug)]),
            { Organisation: { } organisation } => session.Rows("stamp-list-of-organisation", PlaceOf, [.. bounds, ("$organisation", organisation.Value)]),
            { Language: { } language } => session.Rows("stamp-list-of-language", PlaceOf, [.. bounds, ("$language", language)]),
            _ => session.Rows("stamp-list", PlaceOf, bounds),
        };

        static long PlaceOf(Row row) => row.Long(0);
    }

    // The events are those of a statement, and of one statement there may be many texts.
    private static StampedText? Read(Session session, long place, Dictionary<long, IReadOnlyList<string>> events)
    {
        var found = session.First(
            "stamp-by-text",
            row => (Lead: row.Long(6), Text: new StampedText(row.Id<Text>(0), Stamping.Read(row.Text(1)), row.Long(2), row.Int(3) != 0, row.Text(4)) { Organisation = row.TextOrNull(5) }),
            ("$text", place));
        if (found.Text is null) return null;
        if (!events.TryGetValue(found.Lead, out var known)) events[found.Lead] = known = session.Rows("stamp-events", row => row.Text(0), ("$lead", found.Lead));
        return found.Text with { Events = known };
    }
}
