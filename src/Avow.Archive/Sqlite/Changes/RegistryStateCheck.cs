using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Whether an organisation or an event can stand so.</summary>
internal static class RegistryStateCheck
{
    private const int MostNames = 100;
    private const int MaxNameChars = 500;
    private const int MaxTagChars = 35; // RFC 5646, section 4.4.1
    private const int MostKinds = 100;
    private const int MaxKindChars = 100;
    private const int MostAddresses = 100;
    private const int MaxAddressChars = 2_000;
    private const int MostMemberships = 1_000;
    private const int MostAwaited = 10_000;

    public static Problem? Of(string slug, OrganisationState state) =>
        OfNames("organisation", slug, state.Names)
        ?? OfList("kinds", state.Kinds, MostKinds, MaxKindChars)
        ?? OfList("addresses", state.Addresses, MostAddresses, MaxAddressChars)
        ?? OfList("memberships", [.. state.BelongsTo.Select(of => of.As)], MostMemberships, MaxKindChars)
        ?? (state.BelongsTo.FirstOrDefault(of => !Slugs.IsSlug(of.Of) || of.Of == slug || of.Until <= of.From) is { } wrong
            ? Malformed("organisation", slug, $"it cannot belong to “{OneLine.Of(wrong.Of)}” so: to itself, under no slug, or until before it began")
            : null)
        ?? (state.BelongsTo.DistinctBy(of => (of.Of, of.As, of.From)).Count() < state.BelongsTo.Count ? Malformed("organisation", slug, "it belongs twice to one organisation from one day on") : null);

    public static Problem? Of(string slug, EventState state) =>
        OfNames("event", slug, state.Names)
        ?? (state.Awaits.Count > MostAwaited ? Malformed("event", slug, string.Create(CultureInfo.InvariantCulture, $"it awaits more than {MostAwaited:N0} organisations")) : null)
        ?? (state.Awaits.FirstOrDefault(awaited => !Slugs.IsSlug(awaited)) is { } wrong ? Malformed("event", slug, $"it awaits “{OneLine.Of(wrong)}”, which is no slug") : null);

    private static Problem? OfNames(string what, string slug, IReadOnlyDictionary<string, string> names)
    {
        if (names.Count is 0 or > MostNames) return Malformed(what, slug, $"it has no name, or more than {MostNames}");
        if (names.FirstOrDefault(name => VisibleWords.HoldControl(name.Value)) is { Key: { } language }) return Malformed(what, slug, $"its name in “{OneLine.Of(language)}” holds a control character, which nobody sees");
        return names.FirstOrDefault(name => VisibleWords.IsEmpty(name.Value) || name.Value.Length > MaxNameChars || name.Key.Length is 0 or > MaxTagChars) is { Key: { } tag }
            ? Malformed(what, slug, $"its name in “{OneLine.Of(tag)}” is empty or longer than {MaxNameChars} characters, or that is no language tag")
            : null;
    }

    private static Problem? OfList(string what, IReadOnlyList<string> list, int most, int maxChars)
    {
        if (list.Count > most) return Malformed("organisation’s", what, string.Create(CultureInfo.InvariantCulture, $"there are more than {most:N0}"));
        return list.Any(one => VisibleWords.WhyNot(one) is not null || one.Length > maxChars)
            ? Malformed("organisation’s", what, string.Create(CultureInfo.InvariantCulture, $"one of them is empty, holds a control character or is longer than {maxChars:N0} characters"))
            : null;
    }

    private static Problem Malformed(string what, string slug, string reason) => new(ProblemKind.Malformed, $"{what} “{slug}”", reason, "Mend it; nothing of the set was changed.");
}
