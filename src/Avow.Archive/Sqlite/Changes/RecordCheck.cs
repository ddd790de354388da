using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Whether the record of changes is whole, and what it says stands.</summary>
internal static class RecordCheck
{
    private const string Redo = "Restore the latest backup (avow restore), or say it anew.";

    public static IEnumerable<Problem> Of(Session session) =>
    [
        .. session.Rows("change-set-strange", row => Broken($"change {row.Long(0).ToString(CultureInfo.InvariantCulture)}", "it holds nothing, or puts back what came after it")),
        .. session.Rows("relation-strange", row => Broken($"relation {row.Text(0)}", "it waits for a word that was said, or does not wait for one that was not")),
        .. session.Rows("damage-strange", row => Broken($"damage of document {row.Text(0)}", "what became of it is not kept")),
        .. session.Rows("change-latest", row => (Change: new Change(row.Enum<ChangeKind>(0), row.Text(1), null, row.TextOrNull(2)), Number: row.Long(3)))
            // An endorsement is one thing, whether it was given or went over.
            .GroupBy(said => (said.Change.Kind == ChangeKind.EndorsementMoved ? ChangeKind.Endorsement : said.Change.Kind, said.Change.Thing))
            .Select(said => said.MaxBy(one => one.Number))
            .Select(said => OfThing(session, said.Change, said.Number)).OfType<Problem>(),
    ];

    // A document is read anew by programs too: what holds of its corrections then is seen to when it is checked itself.
    private static Problem? OfThing(Session session, Change change, long number) =>
        change.Kind is ChangeKind.Document || Kept.Of(change.Kind).Read(session, change.Thing) == change.After
            ? null
            : Broken(Things.Named(change.Kind, change.Thing), string.Create(CultureInfo.InvariantCulture, $"it is not as its last change, {number}, left it"));

    private static Problem Broken(string thing, string reason) => ArchiveCheck.Broken(thing, reason, Redo);
}
