using Avow.Archive;

namespace Avow.Desk;

/// <summary>What somebody typed, on what another one changed meanwhile: what was not touched in the form takes what stands now.</summary>
internal static class ThreeWay
{
    /// <param name="seen">What the form was loaded with; null when nobody knows any more: then all that was typed stays.</param>
    /// <param name="mine">What was typed.</param>
    /// <param name="theirs">What stands now.</param>
    public static OrganisationState Of(OrganisationState? seen, OrganisationState mine, OrganisationState theirs) => seen is null ? mine : new()
    {
        Names = Names(seen.Names, mine.Names, theirs.Names),
        Kinds = List(seen.Kinds, mine.Kinds, theirs.Kinds),
        Addresses = List(seen.Addresses, mine.Addresses, theirs.Addresses),
        BelongsTo = List(seen.BelongsTo, mine.BelongsTo, theirs.BelongsTo),
    };

    /// <inheritdoc cref="Of(OrganisationState?, OrganisationState, OrganisationState)"/>
    public static EventState Of(EventState? seen, EventState mine, EventState theirs) => seen is null ? mine : new()
    {
        Names = Names(seen.Names, mine.Names, theirs.Names),
        From = mine.From == seen.From ? theirs.From : mine.From,
        Awaits = [.. theirs.Awaits.Except(seen.Awaits.Except(mine.Awaits)).Union(mine.Awaits.Except(seen.Awaits))],
    };

    private static Dictionary<string, string> Names(IReadOnlyDictionary<string, string> seen, IReadOnlyDictionary<string, string> mine, IReadOnlyDictionary<string, string> theirs)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (var tag in theirs.Keys.Union(mine.Keys, StringComparer.Ordinal))
        {
            var (was, typed) = (seen.GetValueOrDefault(tag), mine.GetValueOrDefault(tag));
            if ((typed == was ? theirs.GetValueOrDefault(tag) : typed) is { } name) names[tag] = name;
        }

        return names;
    }

    private static IReadOnlyList<T> List<T>(IReadOnlyList<T> seen, IReadOnlyList<T> mine, IReadOnlyList<T> theirs) => mine.SequenceEqual(seen) ? theirs : mine;
}
