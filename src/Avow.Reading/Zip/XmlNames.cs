namespace Avow.Reading;

/// <summary>
/// Short names for the elements of one vocabulary: "w:p", whatever prefix a file binds and whichever of its namespaces it uses. A
/// name of no known namespace is <see cref="Foreign"/>.
/// </summary>
internal sealed class XmlNames(params (string Prefix, string Uri)[] spaces)
{
    public const string Foreign = "?";

    /// <summary>More names than this no vocabulary has (names).</summary>
    private const int MaxNames = 4_000;

    private readonly Dictionary<string, string> prefixes = spaces.ToDictionary(s => s.Uri, s => s.Prefix, StringComparer.Ordinal);

    public string PrefixOf(string uri) => uri.Length == 0 ? "" : prefixes.GetValueOrDefault(uri, Foreign);

    /// <summary>One walk's memory of the names met: they repeat.</summary>
    public Cache NewCache() => new(this);

    internal sealed class Cache(XmlNames names)
    {
        private readonly Dictionary<(string Uri, string Local), string> known = [];

        public string PrefixOf(string uri) => names.PrefixOf(uri);

        public string Of(string uri, string local)
        {
            if (known.TryGetValue((uri, local), out var name)) return name;
            var prefix = names.PrefixOf(uri);
            if (prefix == Foreign || known.Count >= MaxNames) return Foreign;
            return known[(uri, local)] = prefix.Length == 0 ? local : $"{prefix}:{local}";
        }
    }
}
