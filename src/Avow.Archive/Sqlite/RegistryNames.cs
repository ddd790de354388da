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

    /// <summary>What the changes left without what it names, and what of the captures names an event that they removed.</summary>
    public static Problem? Loose(Session session, IReadOnlyList<Change> changes)
    {
        if (!changes.Any(change => change.Kind is ChangeKind.Organisation or ChangeKind.Event or ChangeKind.Merge)) return null;
        var removed = changes.Where(change => change is { Kind: ChangeKind.Organisation, After: null }).Select(change => change.Thing).ToDictionary(slug => Organisation.IdOf(slug).Value, StringComparer.Ordinal);
        if (session.First("registry-loose", row => (What: $"{row.Text(0)} {row.Text(1)}", Named: row.Text(2))) is { What: { } what } loose)
        {
            return removed.TryGetValue(loose.Named, out var slug)
                ? StillNamed($"organisation “{slug}”", what)
                : new(ProblemKind.NotFound, what, "it names an organisation that is not in the archive", "Add it, or mend its name.");
        }

        foreach (var change in changes.Where(change => change is { Kind: ChangeKind.Event, After: null }))
        {
            if (session.Scalar("event-by-slug", ("$slug", change.Thing)) is null && session.Scalar("capture-about-first", ("$about", change.Thing)) is string capture)
                return StillNamed($"event “{change.Thing}”", $"capture {capture}, which is about it");
        }

        return null;
    }

    private static Problem StillNamed(string thing, string by) =>
        new(ProblemKind.NotPermitted, thing, $"it is still named by: {by}", "Change that first, or merge it into another.");

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
