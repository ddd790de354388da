using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Organisations that may be one, found by what they share, never by holding each against each: names, words, addresses and hosts each lead to those that have them,
/// and what too many have leads nowhere.
/// </summary>
internal sealed class Likenesses
{
    /// <summary>A shorter name inside another is as likely a common word ("Unity").</summary>
    private const int MinInnerChars = 8;

    /// <summary>Of a longer name only the beginning is looked into.</summary>
    private const int MostWords = 24;

    private readonly Dictionary<(string A, string B), OrganisationPair> pairs = [];
    private readonly HashSet<(string A, string B)> apart;

    private Likenesses(HashSet<(string A, string B)> apart) => this.apart = apart;

    public static IReadOnlyList<OrganisationPair> Of(Session session)
    {
        var organisations = session.Rows("organisation-all", Organisations.Read);
        List<NamedSo> names = [.. organisations.SelectMany(organisation => organisation.Names.Values.Distinct(StringComparer.Ordinal)
            .Select(name => new NamedSo(organisation, name, [.. SearchWords.Folded(name).Take(MostWords)])).Where(named => named.Words.Count > 0))];
        List<NamedSo> addresses = [.. organisations.SelectMany(organisation => organisation.Addresses.Select(address => new NamedSo(organisation, address, [])))];
        var found = new Likenesses([.. session.Rows("organisations-apart", row => Ordered(row.Text(0), row.Text(1)))]);
        found.Group(Likeness.SameName, names, named => string.Join(' ', named.Words));
        found.Group(Likeness.SameAddress, addresses, address => Source.Bare(address.Shown).TrimEnd('/').ToLowerInvariant());
        found.Group(Likeness.SameWords, names, named => string.Join(' ', named.Words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        found.Inside(names);
        found.Group(Likeness.SameHost, [.. addresses.Where(address => Source.HostOf(address.Shown) is not null)], address => Source.HostOf(address.Shown)!);
        return
        [
            .. found.pairs.Values.OrderBy(pair => pair.Likeness)
                .ThenBy(pair => pair.A.Slug, StringComparer.Ordinal).ThenBy(pair => pair.B.Slug, StringComparer.Ordinal),
        ];
    }

    private void Group(Likeness likeness, List<NamedSo> all, Func<NamedSo, string> keyOf)
    {
        foreach (var group in all.GroupBy(keyOf, StringComparer.Ordinal)) AddAll(likeness, [.. Once(group)]);
    }

    // Every run of words of a name is looked up as a name; what many names hold, or many bear, tells nothing.
    private void Inside(List<NamedSo> names)
    {
        var bearers = names.Where(named => named.Words.Sum(word => word.Length + 1) > MinInnerChars)
            .ToLookup(named => string.Join(' ', named.Words), StringComparer.Ordinal);
        var holders = names.SelectMany(name => Runs(name.Words).Where(bearers.Contains).Distinct(StringComparer.Ordinal).Select(run => (Run: run, Name: name)))
            .GroupBy(held => held.Run, held => held.Name, StringComparer.Ordinal);
        foreach (var group in holders)
        {
            List<NamedSo> inner = [.. Once(bearers[group.Key])];
            List<NamedSo> outer = [.. Once(group)];
            if (inner.Count + outer.Count > OrganisationPair.MostAlike) continue;
            foreach (var held in inner)
            {
                foreach (var name in outer.Where(name => name.Organisation.Slug != held.Organisation.Slug)) Add(Likeness.NameInside, held, name);
            }
        }
    }

    private void AddAll(Likeness likeness, List<NamedSo> group)
    {
        if (group.Count > OrganisationPair.MostAlike) return;
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = i + 1; j < group.Count; j++) Add(likeness, group[i], group[j]);
        }
    }

    private void Add(Likeness likeness, NamedSo one, NamedSo other)
    {
        var key = Ordered(one.Organisation.Slug, other.Organisation.Slug);
        if (apart.Contains(key)) return;
        var (a, b) = key.A == one.Organisation.Slug ? (one, other) : (other, one);
        // The strongest likeness comes first and stays.
        pairs.TryAdd(key, new(a.Organisation, b.Organisation, likeness, a.Shown == b.Shown ? a.Shown : $"{a.Shown} / {b.Shown}"));
    }

    private static IEnumerable<NamedSo> Once(IEnumerable<NamedSo> named) => named.DistinctBy(one => one.Organisation.Slug);

    private static IEnumerable<string> Runs(IReadOnlyList<string> words)
    {
        for (var start = 0; start < words.Count; start++)
        {
            for (var end = start + 1; end <= words.Count; end++)
            {
                if (end - start < words.Count) yield return string.Join(' ', words.Skip(start).Take(end - start));
            }
        }
    }

    private static (string A, string B) Ordered(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    /// <summary>A name or an address as it stands, and the words of a name.</summary>
    private sealed record NamedSo(Organisation Organisation, string Shown, IReadOnlyList<string> Words);
}
