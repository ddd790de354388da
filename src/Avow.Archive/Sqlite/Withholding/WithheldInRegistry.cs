using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What editors themselves publish (organisations, events, the archive's name) is theirs to mend: a name that stands there is not withheld until they have, and what is withheld does not come to stand there.
/// </summary>
internal static class WithheldInRegistry
{
    /// <summary>Who bears a name that is to be withheld; null when nobody does.</summary>
    public static Problem? Bearer(Session session, NameFinding names)
    {
        foreach (var organisation in session.Rows("organisation-all", Organisations.Read))
        {
            if (organisation.Names.Values.Concat(organisation.Kinds).Any(names.Stands) || organisation.Addresses.Append(organisation.Slug).Any(names.StandsInAddress))
                return Borne($"organisation “{organisation.Slug}”", "it bears the name that is to be withheld, and the organisation’s names, kinds, addresses and its short name are published");
        }

        foreach (var @event in session.Rows("event-all", SqliteRegistry.ReadEvent))
        {
            if (@event.Names.Values.Any(names.Stands) || names.StandsInAddress(@event.Slug)) return Borne($"event “{@event.Slug}”", "it bears the name that is to be withheld, and the event’s names and its short name are published");
        }

        if (session.Rows("organisation-capacities", row => row.Text(0)).FirstOrDefault(names.Stands) is { } capacity) return Borne($"membership as “{OneLine.Of(capacity)}”", "it bears the name that is to be withheld, and it is published in what capacity an organisation belongs to another");
        if (session.Rows("former-slug-all", row => row.Text(0)).FirstOrDefault(names.StandsInAddress) is { } slug) return Borne($"organisation “{slug}”", "it bears the name that is to be withheld, and it is the former short name of one that was merged, and leads on for good");
        return names.Stands(session.Scalar("about-get", ("$key", "name")) as string) ? Borne("the archive’s name", "it bears the name that is to be withheld, and every page bears it") : null;
    }

    /// <summary>What a set of changes would put into the registry though it is withheld.</summary>
    public static Problem? Returned(Session session, IReadOnlyList<Change> changes)
    {
        var names = WithheldRows.Names(session);
        if (names.IsEmpty) return null;
        foreach (var change in changes.Where(change => change is { Kind: ChangeKind.Organisation or ChangeKind.Event or ChangeKind.Merge, After: not null }))
        {
            if (names.StandsInAddress(change.Thing) || StringsOf(change.After!).Any(said => names.Stands(said) || names.StandsInAddress(said)))
                return new(ProblemKind.NotPermitted, Things.Named(change.Kind, change.Thing), "it holds a name that is withheld, and what stands in the registry is published", "Leave the name out, or undo its withholding first.");
        }

        return null;
    }

    private static IEnumerable<string> StringsOf(string json)
    {
        using var state = JsonDocument.Parse(json);
        return [.. Strings(state.RootElement)];

        static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
            JsonValueKind.String => [element.GetString()!],
            _ => [],
        };
    }

    private static Problem Borne(string thing, string reason) => new(ProblemKind.NotPermitted, thing, reason, "Rename or remove it first; then withhold the name.");
}
