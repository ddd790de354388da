namespace Avow.Archive;

/// <summary>Organisations that may be one.</summary>
internal static class Likenesses
{
    public static IReadOnlyList<OrganisationPair> Of(Session session) =>
    [
        .. session.Rows("organisation-all", Organisations.Read)
            .SelectMany(organisation => organisation.Names.Values.Select(name => (Key: string.Join(' ', SearchWords.Folded(name)), Name: name, Organisation: organisation)))
            .GroupBy(named => named.Key, StringComparer.Ordinal)
            .Select(group => group.DistinctBy(named => named.Organisation.Slug).OrderBy(named => named.Organisation.Slug, StringComparer.Ordinal).ToList())
            .Where(group => group.Count is > 1 and <= OrganisationPair.MostAlike)
            .SelectMany(group => group.SelectMany((a, at) => group.Skip(at + 1).Select(b => new OrganisationPair(a.Organisation, b.Organisation, Likeness.SameName, $"{a.Name} / {b.Name}"))))
            .DistinctBy(pair => (pair.A.Slug, pair.B.Slug))
            .OrderBy(pair => pair.A.Slug, StringComparer.Ordinal).ThenBy(pair => pair.B.Slug, StringComparer.Ordinal),
    ];
}
