using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Summaries as they lie in their rows: id, statement, document, capture, role, title, language, day, outlet, issuer, address,
/// captured_at, length, label, the organisation that the issuer is.
/// </summary>
internal sealed class Summaries(Session session)
{
    private readonly Dictionary<string, Organisation?> organisations = new(StringComparer.Ordinal);

    public TextSummary Read(Row row) => new()
    {
        Id = row.Id<Text>(0),
        Statement = row.Id<Statement>(1),
        Document = row.Id<Document>(2),
        Capture = row.Id<Capture>(3),
        Role = row.Enum<WitnessRole>(4),
        Title = row.Text(5),
        Language = row.Text(6),
        Date = row.DayOrNull(7),
        Outlet = row.TextOrNull(8) is { } outlet ? Organisation(outlet) : null,
        Issuer = row.TextOrNull(9),
        Source = new(row.Text(10)),
        CapturedAt = row.Instant(11),
        Length = row.Int(12),
        Label = row.TextOrNull(13),
        IssuedBy = row.TextOrNull(14) is { } issuing ? Organisation(issuing) : null,
    };

    private Organisation? Organisation(string id)
    {
        if (!organisations.TryGetValue(id, out var organisation)) organisations[id] = organisation = session.First("organisation-by-id", Organisations.Read, ("$id", id));
        return organisation;
    }
}
