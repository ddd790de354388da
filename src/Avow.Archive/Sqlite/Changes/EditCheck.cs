using System.Globalization;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Whether what an editor asks can be a state at all; what it names is looked up later.</summary>
internal static class EditCheck
{
    private const int MaxNameChars = 200;
    private const int MaxReasonChars = 2_000;
    private const int MaxForms = 50;
    private const int MaxFoundChars = 20_000;

    public static Problem? Of(IReadOnlyList<Edit> edits, Editor by)
    {
        if (edits.Count == 0) return new(ProblemKind.Empty, "a set of edits", "there is nothing in it", "Say what is to be changed.");
        if (edits.Count > IChanges.MostEdits)
            return new(ProblemKind.TooLarge, "a set of edits", string.Create(CultureInfo.InvariantCulture, $"it holds more than {IChanges.MostEdits:N0}"), "Make them in several sets.");
        return Of(by) ?? edits.Select(Of).FirstOrDefault(problem => problem is not null);
    }

    public static Problem? Of(Editor by)
    {
        if (VisibleWords.IsEmpty(by.Name) || by.Name.Length > MaxNameChars) return Malformed("the editor’s name", $"it is empty or longer than {MaxNameChars} characters");
        if (VisibleWords.HoldControl(by.Name + by.Why)) return Malformed(VisibleWords.HoldControl(by.Name) ? "the editor’s name" : "the editor’s reason", VisibleWords.WhyControl);
        return by.Why is { Length: > MaxReasonChars } ? Malformed("the editor’s reason", string.Create(CultureInfo.InvariantCulture, $"it is longer than {MaxReasonChars:N0} characters")) : null;
    }

    private static Problem? Of(Edit edit) => edit switch
    {
        OrganisationEdit(var slug, { } state) => OfSlug("organisation", slug) ?? OfReserved("organisation", slug) ?? RegistryStateCheck.Of(slug, state) ?? OfAddresses(slug, state.Addresses),
        EventEdit(var slug, { } state) => OfSlug("event", slug) ?? OfReserved("event", slug) ?? RegistryStateCheck.Of(slug, state),
        OrganisationEdit(var slug, _) => OfSlug("organisation", slug),
        EventEdit(var slug, _) => OfSlug("event", slug),
        OrganisationMerge(var from, var into) => OfSlug("organisation", from) ?? OfSlug("organisation", into),
        DistinctOrganisations(var a, var b, _) => OfSlug("organisation", a) ?? OfSlug("organisation", b),
        DamageEdit { Resolution: { } resolution } => Of(resolution),
        WithholdEdit { Rule: WithheldRule.OfName name } => Of(name),
        _ => null,
    };

    /// <summary>What is wrong with the forms of a name that is to be withheld; null when nothing is.</summary>
    public static Problem? Of(WithheldRule.OfName name)
    {
        if (name.Forms.Count is 0 or > MaxForms) return Malformed("a name to withhold", string.Create(CultureInfo.InvariantCulture, $"it has no form, or more than {MaxForms}"));
        // A single letter would take the words out of everything.
        if (name.Forms.Any(form => form.Length > MaxNameChars || form.EnumerateRunes().Count(System.Text.Rune.IsLetterOrDigit) < 2)) return Malformed("a name to withhold", $"a form of it has fewer than two letters, or more than {MaxNameChars} characters");
        return name.Forms.Any(VisibleWords.HoldControl) ? Malformed("a name to withhold", VisibleWords.WhyControl) : null;
    }

    private static Problem? Of(DamageResolution resolution)
    {
        if (VisibleWords.IsEmpty(resolution.Why) || resolution.Why.Length > MaxReasonChars)
            return Malformed("what became of a damage", string.Create(CultureInfo.InvariantCulture, $"what shows it is empty or longer than {MaxReasonChars:N0} characters"));
        if (resolution.Found is null) return resolution.InText is null && resolution.InCapture is null ? null : Malformed("what became of a damage", "it says where something was found, and not what");
        if (VisibleWords.IsEmpty(resolution.Found) || resolution.Found.Length > MaxFoundChars)
            return Malformed("what became of a damage", string.Create(CultureInfo.InvariantCulture, $"what was found is empty or longer than {MaxFoundChars:N0} characters"));
        return resolution.InText is null && resolution.InCapture is null ? Malformed("what became of a damage", "it does not say in which text or capture it was found") : null;
    }

    private static Problem? OfSlug(string what, string slug) =>
        Slugs.IsSlug(slug) ? null : Malformed($"{what} “{OneLine.Of(slug)}”", $"its name in addresses is not made of small letters, digits and hyphens, {Slugs.MaxChars} at most");

    private static Problem? OfReserved(string what, string slug) =>
        Slugs.Reserved.Contains(slug) ? Malformed($"{what} “{slug}”", Slugs.WhyReserved) : null;

    private static Problem? OfAddresses(string slug, IReadOnlyList<string> addresses) => addresses.Select(Source.WhyNoSite).FirstOrDefault(why => why is not null) is { } wrong
        ? Malformed($"organisation “{slug}”", wrong)
        : null;

    private static Problem Malformed(string thing, string reason) => new(ProblemKind.Malformed, thing, reason, "Mend it; nothing of the set was changed.");
}
