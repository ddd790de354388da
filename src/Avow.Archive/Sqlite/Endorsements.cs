using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Endorsements as they lie in their rows: organisation, text, since, reservations, withdrawn_on, withdrawn_by.</summary>
internal static class Endorsements
{
    public static Endorsement Read(Row row) => new()
    {
        Organisation = row.Id<Organisation>(0),
        Text = row.Id<Text>(1),
        From = row.DayOrNull(2)!.Value,
        Reservations = ReadReservations(row.Id<Text>(1), row.Text(3)),
        Withdrawal = row.DayOrNull(4) is { } on ? new(on, row.IdOrNull<Text>(5)) : null,
    };

    public static string Write(IReadOnlyList<Reservation> reservations) => JsonSerializer.Serialize(Stored(reservations), ArchiveJson.Default.IReadOnlyListStoredReservation);

    public static IReadOnlyList<StoredReservation> Stored(IReadOnlyList<Reservation> reservations) =>
        [.. reservations.Select(r => new StoredReservation(r.About.Range, r.About.Exact, r.About.Prefix, r.About.Suffix, r.Words))];

    public static IReadOnlyList<Reservation> Of(Id<Text> text, IReadOnlyList<StoredReservation> reservations) =>
        [.. reservations.Select(r => new Reservation(new Passage { Text = text, Range = r.Range, Exact = r.Exact, Prefix = r.Prefix, Suffix = r.Suffix }, r.Words))];

    private static IReadOnlyList<Reservation> ReadReservations(Id<Text> text, string json) => Of(text, JsonSerializer.Deserialize(json, ArchiveJson.Default.IReadOnlyListStoredReservation)!);
}
