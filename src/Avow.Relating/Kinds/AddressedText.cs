namespace Avow.Relating;

/// <summary>A text with its addresses made comparable, once for all its matches.</summary>
internal sealed class AddressedText(TextFacts facts)
{
    private readonly HashSet<string> named = [.. facts.SourceAddresses.Select(Addresses.Key)];
    private readonly HashSet<string> linked = [.. facts.LinkTargets.Select(Addresses.Key)];

    public TextFacts Facts => facts;

    /// <summary>Empty when it has none.</summary>
    public string Address { get; } = Addresses.Key(facts.SourceAddress);

    /// <summary>Keys of all that it names or links.</summary>
    public IEnumerable<string> Mentioned => named.Concat(linked);

    /// <summary>Empty when it came from no site.</summary>
    public string Host { get; } = Addresses.HostKey(facts.Host);

    /// <summary>The outlet, else the site; empty when neither is known.</summary>
    public string Publisher => facts.Outlet is { } outlet ? outlet.Value : Host;

    public bool HasPublisherOf(AddressedText other) => HasHostOf(other) || (Publisher.Length > 0 && Publisher == other.Publisher);

    /// <summary>Whether both name one exact address as their source, and it is neither's: then they have their words from there and not from each other.</summary>
    public bool HasSourceInCommonWith(AddressedText other) =>
        named.Any(key => key.Contains('/', StringComparison.Ordinal) && key != Address && key != other.Address && other.named.Contains(key));

    public bool HasAddressOf(AddressedText other) => Address.Length > 0 && Address == other.Address;

    public bool HasHostOf(AddressedText other) => Host.Length > 0 && Host == other.Host;

    /// <summary>Whether this text says that it has its words from another.</summary>
    public Naming Names(AddressedText source)
    {
        if (source.Address.Length == 0 || HasAddressOf(source)) return Naming.Not;
        if (named.Contains(source.Address)) return Naming.AsSource;
        if (source.Host.Length > 0 && !HasHostOf(source) && named.Contains(source.Host)) return Naming.SiteAsSource;
        return linked.Contains(source.Address) ? Naming.ByLink : Naming.Not;
    }
}
