using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What is sound but wants an editor's eye: what editors said of words that are read otherwise now.</summary>
internal static class Notes
{
    private const string LookAgain = "Look at both texts with: avow show TEXT; what a later reading finds again comes back by itself.";

    /// <param name="session">Inside a transaction.</param>
    /// <param name="capture">Only what concerns the texts of this one; null for all.</param>
    public static IEnumerable<Problem> Of(Session session, long? capture = null) =>
        session.Rows("note-relations", OfRelation, ("$capture", capture))
            .Concat(session.Rows("note-reservations", OfReservations, ("$capture", capture)).SelectMany(notes => notes))
            .Concat(session.Rows("note-resolutions", OfResolution, ("$capture", capture)))
            .Concat(session.Rows("correction-documents", ReadCorrected, ("$capture", capture)).SelectMany(document => OfCorrections(session, document)));

    private static (long Capture, Id<Capture> Id, int Ordinal, Content Content) ReadCorrected(Row row) =>
        (row.Long(0), row.Id<Capture>(1), row.Int(2), JsonSerializer.Deserialize(row.Text(4), ArchiveJson.Default.Content)! with { Words = row.Text(3) });

    private static IEnumerable<Problem> OfCorrections(Session session, (long Capture, Id<Capture> Id, int Ordinal, Content Content) document) =>
        document.Content.Corrected(Corrections.Of(session, document.Capture, document.Ordinal)).Refused
            .Select(refused => refused with { Place = $"capture {document.Id}", Repair = "Look at its texts and correct them anew with: avow correct TEXT" });

    private static Problem OfResolution(Row row)
    {
        var resolution = Resolutions.Read(row.Text(1));
        return new(
            ProblemKind.Changed,
            $"what became of a damage of document {row.Text(0)} ({resolution.Kind}, resolved by {resolution.By})",
            $"no such damage is at “{OneLine.Of(resolution.Quote.Exact)}” as it is read now",
            "It is kept; when a later reading finds the damage again it is resolved again.");
    }

    private static Problem OfRelation(Row row)
    {
        var (kind, from, to, by) = (row.Text(1), row.Text(2), row.Text(3), row.Text(7));
        var reason = row.Int(5) != 0 ? $"text {from} is no longer read"
            : row.Int(6) != 0 ? $"text {to} is no longer read"
            : $"the passage {Quoted(row.Text(4))} is not in both texts as they are read now";
        return new(ProblemKind.Changed, $"relation {row.Text(0)} ({kind}, {from} to {to}, kept by {by})", reason, LookAgain);
    }

    private static List<Problem> OfReservations(Row row)
    {
        var endorsement = Endorsements.Read(row);
        var words = row.Text(7)[row.Int(8)..row.Int(9)];
        return
        [
            .. endorsement.Reservations
                .Where(reservation => !reservation.About.FindAgain(words).IsGood)
                .Select(reservation => new Problem(
                    ProblemKind.Changed,
                    $"reservation of {endorsement.Organisation} on text {endorsement.Text}",
                    $"the passage “{OneLine.Of(reservation.About.Exact)}” is not in text {row.Text(6)} as it is read now",
                    LookAgain)),
        ];
    }

    private static string Quoted(string lost) =>
        JsonSerializer.Deserialize(lost, ArchiveJson.Default.IReadOnlyListLostSpan) is [var first, ..] ? $"“{OneLine.Of(first.From.Exact)}”" : "";
}
