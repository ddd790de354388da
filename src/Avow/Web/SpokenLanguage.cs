using System.Globalization;
using Avow.Publishing;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>
/// In which language a page speaks: that of its address (<c>/ru/…</c>), else the one that the browser prefers among those we speak (RFC 9110,
/// section 12.5.4; RFC 4647, section 3.4), else English. Nothing is remembered of a reader, and nobody is sent elsewhere.
/// </summary>
internal static class SpokenLanguage
{
    // No browser sends more; what is longer is not looked at.
    private const int MaxChars = 400;

    /// <summary>Takes the language out of the address, so that every route is the same in every language.</summary>
    public static Task TakeFromAddress(HttpContext context, RequestDelegate next)
    {
        if (InAddress(context.Request.Path.Value) is { } choice)
        {
            context.Features.Set(choice);
            context.Request.Path = context.Request.Path.Value!.Length <= choice.Language.Tag.Length + 1 ? "/" : context.Request.Path.Value[(choice.Language.Tag.Length + 1)..];
        }

        return next(context);
    }

    public static InterfaceChoice Of(HttpContext context) =>
        context.Features.Get<InterfaceChoice>() ?? InterfaceChoice.ByBrowser[Preferred(context.Request.Headers.AcceptLanguage)];

    /// <summary>The place among our languages of the one that a browser likes best; the first when it likes none.</summary>
    internal static int Preferred(string? acceptLanguage)
    {
        var (best, quality) = (0, 0d);
        if (acceptLanguage is null or { Length: > MaxChars }) return best;
        foreach (var part in acceptLanguage.AsSpan().Split(','))
        {
            var wish = acceptLanguage.AsSpan(part).Trim();
            var end = wish.IndexOf(';');
            var weight = end < 0 ? 1 : Weight(wish[(end + 1)..].Trim());
            if (weight <= quality || Find(end < 0 ? wish : wish[..end].TrimEnd()) is not { } place) continue;
            (best, quality) = (place, weight);
        }

        return best;
    }

    private static InterfaceChoice? InAddress(string? path)
    {
        foreach (var choice in InterfaceChoice.ByAddress)
        {
            var tag = choice.Language.Tag;
            if (path is not null && path.Length > tag.Length && path.AsSpan(1).StartsWith(tag, StringComparison.Ordinal) && (path.Length == tag.Length + 1 || path[tag.Length + 1] == '/')) return choice;
        }

        return null;
    }

    // "ru-UA" asks for Russian.
    private static int? Find(ReadOnlySpan<char> range)
    {
        for (var place = 0; place < InterfaceLanguage.All.Count; place++)
        {
            var tag = InterfaceLanguage.All[place].Tag;
            if (range.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (range.Length == tag.Length || range[tag.Length] == '-')) return place;
        }

        return null;
    }

    // What is no weight counts as none.
    private static double Weight(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) ? weight : 0;
}
