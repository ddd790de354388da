using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>The organisations, and those of them that may be one.</summary>
/// <param name="Words">Only those in whose slug or names these stand; empty for all.</param>
/// <param name="Found">By slug; at most <see cref="MostShown"/>.</param>
/// <param name="More">How many more there are.</param>
/// <param name="Duplicates">Pairs that may be one.</param>
public sealed record OrganisationsModel(string Words, IReadOnlyList<Organisation> Found, int More, IReadOnlyList<OrganisationPair> Duplicates)
{
    /// <summary>A merge that was not taken, as it was typed.</summary>
    public Filled Refused { get; init; } = Filled.Nothing;

    public const int MostShown = 300;

    private const int MostPairs = 30;

    internal static OrganisationsModel From(IArchive archive, string words)
    {
        var asked = words.Trim();
        var found = archive.Registry.Organisations()
            .Where(organisation => asked.Length == 0 || Holds(organisation.Slug, asked) || organisation.Names.Values.Any(name => Holds(name, asked)))
            .OrderBy(organisation => organisation.Slug, StringComparer.Ordinal).ToList();
        return new(asked, [.. found.Take(MostShown)], Math.Max(0, found.Count - MostShown), archive.Queues.Duplicates(MostPairs));
    }

    private static bool Holds(string name, string asked) => name.Contains(asked, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One organisation in its form.</summary>
/// <param name="Slug">Empty for a new one.</param>
/// <param name="State">What stands, or was typed.</param>
/// <param name="Belonging">What belongs to it: said of its members, so only shown.</param>
/// <param name="Others">Slugs and names of all others, to choose from.</param>
/// <param name="Filled">What is wrong with what was typed.</param>
public sealed record OrganisationForm(string Slug, OrganisationState State, IReadOnlyList<OrganisationLine> Belonging, IReadOnlyList<OrganisationLine> Others, Filled Filled)
{
    public bool IsNew => Slug.Length == 0;

    /// <summary>The mark of what stood when the form was loaded.</summary>
    public StateMark Seen { get; init; } = StateMark.Nothing;

    public Naming Name => Naming.Of(State.Names, Slug);

    /// <summary>Those that a browser proposes while one types; more than these are typed from memory.</summary>
    private const int MostProposed = 2_000;

    internal static OrganisationForm Of(IArchive archive, string slug, OrganisationState state, Filled typed, InterfaceLanguage language)
    {
        var all = archive.Registry.Organisations();
        return new(slug, state, MembersOf(archive, all, slug), [.. OrganisationLine.Ordered(all.Where(other => other.Slug != slug).Select(OrganisationLine.Of), language).Take(MostProposed)], typed);
    }

    private static IReadOnlyList<OrganisationLine> MembersOf(IArchive archive, IReadOnlyList<Organisation> all, string slug)
    {
        if (all.FirstOrDefault(one => one.Slug == slug) is not { } whole) return [];
        var byId = all.ToDictionary(organisation => organisation.Id);
        return
        [
            .. archive.Registry.MembershipsOf(whole.Id).Where(membership => membership.Of == whole.Id).Select(membership => membership.Member).Distinct()
                .Select(byId.GetValueOrDefault).OfType<Organisation>().Select(OrganisationLine.Of),
        ];
    }
}
