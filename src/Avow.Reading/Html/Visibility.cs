using System.Buffers;
using System.Collections.Frozen;

namespace Avow.Reading;

/// <summary>What a browser would not show, as far as the element itself says so: not shown, without size, or far off the screen.</summary>
internal static class Visibility
{
    // Nobody scrolls to the left of a page; sites put there what only programs shall read (CSS pixels).
    private const double FarOff = -900;

    private static readonly SearchValues<char> Figures = SearchValues.Create("-.0123456789");

    // The boxes in which kits ask for consent, by the ids that the kits give them. They may say more than a short text beside them.
    private static readonly FrozenSet<string> OfConsent = ((string[])
    [
        "onetrust-consent-sdk", "onetrust-pc-sdk", "onetrust-banner-sdk", "usercentrics-root", "CybotCookiebotDialog", "CookiebotWidget", "didomi-host", "didomi-popup", "qc-cmp2-container", "BorlabsCookieBox", "cmpbox", "cmpbox2",
        "cookie-law-info-bar", "cookie-law-info-again", "cmplz-cookiebanner-container", "tarteaucitronRoot", "iubenda-cs-banner", "axeptio_overlay", "cookiescript_injected", "truste-consent-track", "gdpr-consent-tool-wrapper", "klaro", "ccm-widget", "sp-cc",
    ]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A web archive's own toolbar is none of the page either, nor is a box that asks for consent.</summary>
    public static bool IsHidden(ElementNames names) => names.IsHidden || names.Id is ArchivedAddress.Toolbar or "wm-ipp-print" or "donato" || (names.Id is { } id && OfConsent.Contains(id)) || (names.Style is { } style && HidesByStyle(style));

    private static bool HidesByStyle(string style)
    {
        var (clipped, flat) = (false, false);
        foreach (var part in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(part);
            var colon = declaration.IndexOf(':');
            if (colon <= 0) continue;
            var name = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            if (Hides(name, value)) return true;
            if (name.Equals("overflow", StringComparison.OrdinalIgnoreCase)) clipped |= value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase);
            else if (IsOneOf(name, "width", "height", "max-height", "max-width")) flat |= IsZero(value);
        }

        return clipped && flat;
    }

    private static bool Hides(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (IsOneOf(name, "display")) return value.StartsWith("none", StringComparison.OrdinalIgnoreCase);
        if (IsOneOf(name, "visibility")) return value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase) || value.StartsWith("collapse", StringComparison.OrdinalIgnoreCase);
        if (IsOneOf(name, "font-size")) return IsZero(value);
        if (IsOneOf(name, "left", "top", "text-indent", "margin-left", "right")) return Number(value) <= FarOff;
        if (IsOneOf(name, "clip")) return value.StartsWith("rect(0", StringComparison.OrdinalIgnoreCase) && !value.ContainsAnyInRange('2', '9');
        return false;
    }

    private static bool IsOneOf(ReadOnlySpan<char> name, params ReadOnlySpan<string> names)
    {
        foreach (var one in names)
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> value) => !value.IsEmpty && char.IsAsciiDigit(value[0]) && Number(value) == 0;

    // "-9999px": the number before the unit. Relative units far off are as far: "-100em".
    private static double Number(ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAnyExcept(Figures);
        if (!double.TryParse(end < 0 ? value : value[..end], System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)) return 1;
        return end > 0 && value[end..].StartsWith("em", StringComparison.OrdinalIgnoreCase) ? number * 16 : number;
    }
}
