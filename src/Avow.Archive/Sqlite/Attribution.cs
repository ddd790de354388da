namespace Avow.Archive;

/// <summary>Which registered organisation an address belongs to, and which one a name names.</summary>
internal sealed class Attribution
{
    private readonly long generation;
    private readonly List<(string Prefix, string Organisation)> prefixes = [];
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    private Attribution(Session session, long generation)
    {
        this.generation = generation;
        foreach (var organisation in session.Rows("organisation-all", Organisations.Read))
        {
            foreach (var address in organisation.Addresses) prefixes.Add((Bare(address), organisation.Id.Value));
            foreach (var name in organisation.Names.Values) names.TryAdd(Folding.Fold(name), organisation.Id.Value);
        }

        // The longest prefix wins: a section may publish below its federation's address.
        prefixes.Sort((a, b) => b.Prefix.Length != a.Prefix.Length ? b.Prefix.Length - a.Prefix.Length : string.CompareOrdinal(a.Prefix, b.Prefix));
    }

    /// <summary>The attribution of the archive as it stands in this transaction; the known one again when nobody changed the registry.</summary>
    public static Attribution Current(Session session, Attribution? known)
    {
        var current = Convert.ToInt64(session.Scalar("about-get", ("$key", "registry")) ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        return known?.generation == current ? known : new Attribution(session, current);
    }

    public string? OutletOf(string address)
    {
        var bare = Bare(address);
        return prefixes.Find(p => bare.StartsWith(p.Prefix, StringComparison.OrdinalIgnoreCase)).Organisation;
    }

    public string? Named(string? name) => name is null ? null : names.GetValueOrDefault(Folding.Fold(name));

    private static string Bare(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal);
        var bare = start < 0 ? address : address[(start + 3)..];
        return bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? bare[4..] : bare;
    }
}
