using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>What is sound but wants an editor's eye: what editors said of words that are read otherwise now.</summary>
internal static class Notes
{
    private const string LookAgain = "Look at both texts with: avow show TEXT; what a later reading finds again comes back by itself.";

    /// <param name="session">Inside a transaction.</param>
    /// <param name="capture">Only what concerns the texts of this one; null for all.</param>
    public static IEnumerable<Problem> Of(Session session, long? capture = null)
    {
        // Words that are not found any more may be those that are withheld: then they are not quoted.
        var isQuoted = session.Scalar("withheld-any") is null;
        var names = WithheldRows.Names(session);
        return session.Rows("note-relations", row => OfRelation(row, isQuoted), ("$capture", capture))
            .Concat(session.Rows("note-reservations", row => OfReservations(row, isQuoted), ("$capture", capture)).SelectMany(notes => notes))
            .Concat(session.Rows("note-resolutions", row => OfResolution(row, isQuoted), ("$capture", capture)))
            .Concat(session.Rows("correction-documents", ReadCorrected, ("$capture", capture)).SelectMany(document => OfCorrections(session, document, isQuoted)))
            .Select(note => WithheldSayings.Told(names, note));
    }

    private static (long Capture, Id<Capture> Id, int Ordinal, Content Content) ReadCorrected(Row row) =>
        (row.Long(0), row.Id<Capture>(1), row.Int(2), JsonSerializer.Deserialize(row.Text(4), ArchiveJson.Default.Content)! with { Words = row.Text(3) });

    private static IEnumerable<Problem> OfCorrections(Session session, (long Capture, Id<Capture> Id, int Ordinal, Content Content) document, bool isQuoted) =>
        document.Content.Corrected(Corrections.Of(session, document.Capture, document.Ordinal)).Refused
            .Select(refused => (isQuoted ? refused : refused with { Thing = "a correction", Reason = "what it is about is not found in what is read now" }) with { Place = $"capture {document.Id}", Repair = "Look at its texts and correct them anew with: avow correct TEXT" });

    private static Problem OfResolution(Row row, bool isQuoted)
    {
        var resolution = Resolutions.Read(row.Text(1));
        return new(
            ProblemKind.Changed,
            $"what became of a damage of document {row.Text(0)} ({resolution.Kind}, resolved by {resolution.By})",
            isQuoted ? $"no such damage is at “{OneLine.Of(resolution.Quote.Exact)}” as it is read now" : "no such damage is there as it is read now",
            "It is kept; when a later reading finds the damage again it is resolved again.");
    }

    private static Problem OfRelation(Row row, bool isQuoted)
    {
        var (kind, from, to, by) = (row.Text(1), row.Text(2), row.Text(3), row.Text(7));
        var reason = row.Int(5) != 0 ? $"text {from} is no longer read"
            : row.Int(6) != 0 ? $"text {to} is no longer read"
            : $"{(isQuoted ? $"the passage {Quoted(row.Text(4))}" : "a passage of it")} is not in both texts as they are read now";
        return new(ProblemKind.Changed, $"relation {row.Text(0)} ({kind}, {from} to {to}, kept by {by})", reason, LookAgain);
    }

    private static List<Problem> OfReservations(Row row, bool isQuoted)
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
                    $"{(isQuoted ? $"the passage “{OneLine.Of(reservation.About.Exact)}”" : "the passage that it is about")} is not in text {row.Text(6)} as it is read now",
                    LookAgain)),
        ];
    }

    private static string Quoted(string lost) =>
        JsonSerializer.Deserialize(lost, ArchiveJson.Default.IReadOnlyListLostSpan) is [var first, ..] ? $"“{OneLine.Of(first.From.Exact)}”" : "";
}
