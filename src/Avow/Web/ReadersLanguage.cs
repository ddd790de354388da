using Microsoft.Net.Http.Headers;

namespace Avow.Web;

/// <summary>The language that a browser asks for first (RFC 9110, section 12.5.4).</summary>
internal static class ReadersLanguage
{
    // No browser sends more; what is longer is not looked at.
    private const int MaxChars = 400;

    /// <returns>A BCP 47 tag; null when it asks for none.</returns>
    public static string? Of(string acceptLanguage) =>
        acceptLanguage.Length is > 0 and <= MaxChars && StringWithQualityHeaderValue.TryParseList([acceptLanguage], out var wanted)
            ? wanted.Where(language => language.Value != "*" && (language.Quality ?? 1) > 0).OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.ToString()).FirstOrDefault()
            : null;
}
