using System.Text.Json;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Organisations by slug, each with what it belongs to.</summary>
internal sealed class KeptOrganisations : IKeptInParts
{
    public static string? Write(OrganisationState? state) => state is null ? null : JsonSerializer.Serialize(state, ArchiveJson.Default.OrganisationState);

    public static OrganisationState Read(string state) => JsonSerializer.Deserialize(state, ArchiveJson.Default.OrganisationState)!;

    public static OrganisationState? StateOf(Session session, string slug) => session.First("organisation-by-slug", Organisations.Read, ("$slug", slug)) is { Names.Count: > 0 } organisation
        ? new()
        {
            Names = organisation.Names,
            Kinds = organisation.Kinds,
            Addresses = organisation.Addresses,
            BelongsTo = session.Rows("membership-of-slug", row => new BelongsTo(row.Text(0), row.Text(1), row.DayOrNull(2), row.DayOrNull(3)), ("$slug", slug)),
        }
        : null;

    /// <summary>That a slug leads on to another for good; null while it does not.</summary>
    public static Problem? Merged(Session session, string slug) => session.Scalar("former-slug-of", ("$slug", slug)) is string into
        ? new(ProblemKind.AlreadyExists, $"organisation “{slug}”", $"its slug leads on to “{into}”, with which it was merged", $"Name “{into}” in its place, or undo the merge.")
        : null;

    public string? Read(Session session, string thing) => Write(StateOf(session, thing));

    public Problem? Write(Changing changing, string thing, string? state)
    {
        var session = changing.Session;
        var id = Organisation.IdOf(thing);
        session.Run("membership-forget-of", ("$member", id.Value));
        if (state is null)
        {
            // Whatever else the set changes may still name it: the row goes when the set is closed.
            session.Run("organisation-blank", ("$id", id.Value));
            return null;
        }

        if (Merged(session, thing) is { } merged) return merged;
        var said = Read(state);
        Registering.Keep(session, new Organisation { Id = id, Slug = thing, Names = said.Names, Kinds = said.Kinds, Addresses = said.Addresses });
        Registering.KeepMemberships(session, [.. said.BelongsTo.Select(of => new Membership { Member = id, Of = Organisation.IdOf(of.Of), As = of.As, From = of.From, Until = of.Until })]);
        return null;
    }

    public StateParts Parts(string? state) => state is null ? StateParts.From([]) : PartsOf(Read(state));

    public string? Whole(StateParts parts) => parts.In("names").ToDictionary(name => name.Name, name => name.Value, StringComparer.Ordinal) is { Count: > 0 } names
        ? Write(new OrganisationState
        {
            Names = names,
            Kinds = [.. parts.In("kinds").Select(kind => kind.Value)],
            Addresses = [.. parts.In("addresses").Select(address => address.Value)],
            BelongsTo = [.. parts.In("belongsTo").Select(row => JsonSerializer.Deserialize(row.Value, ArchiveJson.Default.BelongsTo)!)],
        })
        : null;

    private static StateParts PartsOf(OrganisationState state) => StateParts.From(
    [
        (StateParts.Whole, "organisation"),
        .. state.Names.Select(name => ($"names.{name.Key}", name.Value)),
        .. StateParts.Items("kinds", state.Kinds),
        .. StateParts.Items("addresses", state.Addresses),
        .. StateParts.Items("belongsTo", state.BelongsTo.Select(row => JsonSerializer.Serialize(row, ArchiveJson.Default.BelongsTo))),
    ]);
}
