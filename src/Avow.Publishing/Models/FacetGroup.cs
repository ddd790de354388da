using System.Globalization;
using Avow.Archive;

namespace Avow.Publishing;

/// <summary>The ways to narrow a search by one thing.</summary>
/// <param name="Kind">What it narrows by.</param>
/// <param name="Choices">Most statements first.</param>
public sealed record FacetGroup(FacetKind Kind, IReadOnlyList<FacetChoice> Choices)
{
    internal static IReadOnlyList<FacetGroup> Of(IReadOnlyList<Facet> facets, SearchForm form, IRegistry registry, InterfaceLanguage language) =>
    [
        .. facets.GroupBy(facet => facet.Kind).OrderBy(group => group.Key)
            .Select(group => new FacetGroup(group.Key, ToldApart(group.Key, [.. group.Select(facet => Choice(facet, form, registry)).OfType<FacetChoice>()], registry, language)))
            .Where(group => group.Choices.Count > 1),
    ];

    private static IReadOnlyList<FacetChoice> ToldApart(FacetKind kind, IReadOnlyList<FacetChoice> choices, IRegistry registry, InterfaceLanguage language)
    {
        if (kind is FacetKind.Language or FacetKind.Year) return choices;
        var apart = EqualNames.Apart([.. choices.Select(choice => (choice.Name.For(language.Tag).Name, OrganisationLine.HostOf(registry.Organisation(choice.Form.Organisation!)!), choice.Form.Organisation!))]);
        return [.. choices.Zip(apart, (choice, apart) => apart is null ? choice : choice with { Apart = Shown.Name(apart) })];
    }

    private static FacetChoice? Choice(Facet facet, SearchForm form, IRegistry registry) => facet.Kind switch
    {
        FacetKind.Language => new(Naming.OfWords(facet.Value), facet.Statements, form with { Language = facet.Value, Page = 1 }),
        FacetKind.Year => int.TryParse(facet.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9_999
            ? new(Naming.OfWords(facet.Value), facet.Statements, form with { From = Later(form.From, new(year, 1, 1)), Until = Earlier(form.Until, new(year, 12, 31)), Page = 1 })
            : null,
        _ => registry.Organisation(facet.Value) is { } organisation ? new(Naming.Of(organisation), facet.Statements, form with { Organisation = facet.Value, Page = 1 }) : null,
    };

    private static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one < other ? one.Value : other;
}

/// <summary>One way to narrow a search.</summary>
/// <param name="Name">Of an organisation, a year, or the tag of a language.</param>
/// <param name="Statements">How many are left then.</param>
/// <param name="Form">The search that it leads to.</param>
public sealed record FacetChoice(Naming Name, long Statements, SearchForm Form)
{
    /// <summary>What tells an organisation apart from another one of the choice that is called the same; null where its name does.</summary>
    public string? Apart { get; init; }
}
