using Avow.Statements;

namespace Avow.Archive;

/// <summary>Whether everything that registry entries name is there: in the archive or among the entries themselves.</summary>
internal static class RegistryNames
{
    /// <summary>The first name that leads nowhere; null when all lead somewhere. Looked up after organisations and events were kept.</summary>
    public static Problem? Unknown(Session session, RegistryEntries entries)
    {
        foreach (var id in Organisations(entries).Distinct())
        {
            if (session.Scalar("organisation-by-id", ("$id", id.Value)) is null) return Missing($"organisation {id}");
        }

        foreach (var id in entries.WatchLists.Select(list => list.Event).Distinct())
        {
            if (session.Scalar("event-by-id", ("$id", id.Value)) is null) return Missing($"event {id}");
        }

        foreach (var id in Texts(entries).Distinct())
        {
            if (session.Scalar("text-known", ("$id", id.Value)) is null) return Missing($"text {id}");
        }

        return null;
    }

    private static IEnumerable<Id<Organisation>> Organisations(RegistryEntries entries) =>
    [
        .. entries.Memberships.SelectMany(m => new[] { m.Member, m.Of }),
        .. entries.WatchLists.SelectMany(list => list.Awaits),
        .. entries.Endorsements.Select(endorsement => endorsement.Organisation),
    ];

    private static IEnumerable<Id<Text>> Texts(RegistryEntries entries) => entries.Endorsements.SelectMany(endorsement =>
        endorsement.Withdrawal?.Evidence is { } evidence ? new[] { endorsement.Text, evidence } : [endorsement.Text]);

    private static Problem Missing(string thing) =>
        new(ProblemKind.NotFound, thing, "an entry of the registry names it, and it is not in the archive", "Add it, or mend its name in the entry.");
}
