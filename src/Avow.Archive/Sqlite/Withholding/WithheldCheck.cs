using Avow.Statements;

namespace Avow.Archive;

/// <summary>Whether a name that is withheld stands in what is told beside the words of documents. Nothing that it says repeats the name.</summary>
internal static class WithheldCheck
{
    public static IEnumerable<Problem> Of(Session session)
    {
        // What is not yet looked through is told as before.
        if (WithheldRows.Names(session) is not { IsEmpty: false } names || session.Number("withheld-due-left") > 0) return [];
        return session.Rows("withheld-told", row => (Thing: $"{row.Text(0)} {row.Text(1)}", Said: row.TextOrNull(2), Json: row.TextOrNull(3)))
            .Where(told => TouchedCaptures.Holds(names, told.Said) || TouchedCaptures.InJson(names, told.Json))
            .Select(told => told.Thing).Distinct(StringComparer.Ordinal)
            .Select(thing => ArchiveCheck.Broken(thing, "a name that is withheld stands in what is told of it", "Read it again: avow reread --all; of a phrase: avow relate --anew"));
    }
}
