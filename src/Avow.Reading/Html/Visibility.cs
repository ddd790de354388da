using AngleSharp.Dom;

namespace Avow.Reading;

/// <summary>What a browser would not show, as far as the element itself says so.</summary>
internal static class Visibility
{
    public static bool IsHidden(IElement element)
    {
        if (element.Attributes.Length == 0) return false;
        return element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && HidesByStyle(style));
    }

    private static bool HidesByStyle(string style) => Says(style, "display", "none") || Says(style, "visibility", "hidden");

    private static bool Says(string style, string property, string value)
    {
        for (var at = 0; (at = style.IndexOf(property, at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            at += property.Length;
            var rest = style.AsSpan(at).TrimStart();
            if (rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
