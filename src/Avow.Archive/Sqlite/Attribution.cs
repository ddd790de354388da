using System.Buffers;
using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Which registered organisation an address belongs to, and which one a name names.</summary>
internal sealed class Attribution
{
    /// <summary>A shorter name inside another is as likely a common word ("Unity").</summary>
    private const int MinInnerChars = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("/?#");

    private readonly long version;
    // By what stands before the first slash, for a prefix of it has that too; and the few of which that is not so.
    private readonly Dictionary<string, List<(string Prefix, string Organisation)>> prefixes;
    private readonly List<(string Prefix, string Organisation)> odd;
    private readonly Dictionary<string, string?> names = new(StringComparer.Ordinal);

    private Attribution(Session session, long version)
    {
        this.version = version;
        var organisations = session.Rows("organisation-all", Organisations.Read);
        // The longest prefix wins: a section may publish below its federation's address.
        List<(string Prefix, string Organisation)> all = [.. organisations
            .SelectMany(o => o.Addresses.Select(address => (Prefix: Source.Bare(address), Organisation: o.Id.Value)))
            .Where(p => p.Prefix.Length > 0)
            .OrderByDescending(p => p.Prefix.Length).ThenBy(p => p.Prefix, StringComparer.Ordinal)];
        odd = all.FindAll(p => IsOdd(p.Prefix));
        prefixes = all.Where(p => !IsOdd(p.Prefix)).GroupBy(p => HostPart(p.Prefix), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.ToList(), StringComparer.OrdinalIgnoreCase);
        foreach (var organisation in organisations)
        {
            foreach (var name in organisation.Names.Values) Add(Key(name), organisation.Id.Value);
        }
    }

    /// <summary>The attribution of the archive as it stands in this transaction; the known one again when nobody changed the registry.</summary>
    public static Attribution Current(Session session, Attribution? known)
    {
        var current = Convert.ToInt64(session.Scalar("about-get", ("$key", "registry")) ?? "0", CultureInfo.InvariantCulture);
        return known?.version == current ? known : new Attribution(session, current);
    }

    public string? OutletOf(string address)
    {
        var bare = Source.Bare(address);
        var below = prefixes.TryGetValue(HostPart(bare), out var near) ? near.Find(p => LiesBelow(bare, p.Prefix)) : default;
        var other = odd.Find(p => LiesBelow(bare, p.Prefix));
        return (other.Prefix?.Length ?? 0) > (below.Prefix?.Length ?? 0) ? other.Organisation : below.Organisation;
    }

    /// <summary>The organisation of this name, or whose whole name stands in it, the longest first: "Committee of the Harbour Union".</summary>
    public string? Named(string? name)
    {
        if (name is null) return null;
        var key = Key(name);
        if (names.TryGetValue(key, out var exact)) return exact;
        var inside = names.Where(known => known.Key.Length >= MinInnerChars && HoldsWords(key, known.Key)).OrderByDescending(known => known.Key.Length).ThenBy(known => known.Key, StringComparer.Ordinal);
        return inside.FirstOrDefault().Value;
    }

    // A name that two organisations bear names neither.
    private void Add(string name, string organisation)
    {
        if (!names.TryAdd(name, organisation) && names[name] != organisation) names[name] = null;
    }

    private static string Key(string name) => string.Join(' ', SearchWords.Folded(name));

    private static bool HoldsWords(string key, string known) => $" {key} ".Contains($" {known} ", StringComparison.Ordinal);

    private static string HostPart(string bare) => bare.AsSpan().IndexOfAny(Ends) is >= 0 and var end ? bare[..end] : bare;

    // One that has no slash and no letter at its end lies above whatever goes on: "stdin:".
    private static bool IsOdd(string prefix) => prefix.AsSpan().IndexOfAny(Ends) < 0 && !char.IsLetterOrDigit(prefix[^1]);

    // "harbour.example" is above "harbour.example/news", not above "harbour.example.elsewhere".
    private static bool LiesBelow(string address, string prefix) =>
        address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && (address.Length == prefix.Length || !char.IsLetterOrDigit(prefix[^1]) || address[prefix.Length] is '/' or '?' or '#');
}
