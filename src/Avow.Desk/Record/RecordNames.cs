using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>What the things of the record are called now: those that still stand by their names, others by what the record has.</summary>
public sealed class RecordNames(IRegistry registry)
{
    private readonly Dictionary<string, Naming?> organisations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Naming?> events = new(StringComparer.Ordinal);

    /// <summary>Null for a slug that none bears; that of one that was merged away is not its own any more.</summary>
    public Naming? Organisation(string slug) => Of(organisations, slug, () => registry.Organisation(slug) is { } known && known.Slug == slug ? Naming.Of(known) : null);

    public Naming? Event(string slug) => Of(events, slug, () => registry.Event(slug) is { } known ? Naming.Of(known) : null);

    private static Naming? Of(Dictionary<string, Naming?> known, string slug, Func<Naming?> find)
    {
        if (!known.TryGetValue(slug, out var naming)) known[slug] = naming = find();
        return naming;
    }
}
