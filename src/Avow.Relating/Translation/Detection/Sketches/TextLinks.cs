using System.Text.RegularExpressions;

namespace Avow.Relating;

/// <summary>The addresses that a text leads to, beyond the front pages of sites: a translation keeps them.</summary>
internal static partial class TextLinks
{
    /// <summary>Of a text with more, the least hashes are kept.</summary>
    public const int Most = 16;

    private const int MostChars = 400_000;
    private const int MostFound = 400;
    private const int MostAddressChars = 400;

    /// <returns>Distinct, ascending.</returns>
    public static uint[] Of(TextForDetection text)
    {
        var written = Address().EnumerateMatches(text.Words.AsSpan(0, Math.Min(text.Words.Length, MostChars)));
        HashSet<uint> links = [];
        foreach (var match in written)
        {
            if (links.Count >= MostFound) break;
            Add(links, text.Words.AsSpan(match.Index, match.Length));
        }

        foreach (var target in text.LinkTargets.Take(MostFound)) Add(links, target);
        return [.. links.Order().Take(Most)];
    }

    private static void Add(HashSet<uint> links, ReadOnlySpan<char> address)
    {
        if (address.Length > MostAddressChars) return;
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var place = (scheme < 0 ? address : address[(scheme + 3)..]).TrimEnd("/.,;:!?)]»”\"'");
        if (place.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) place = place[4..];
        if (place.Contains('/') || place.Contains('@')) links.Add(Mixed.Of(place.ToString().ToLowerInvariant()));
    }

    [GeneratedRegex(@"https?://[^\s<>""]{4,400}|www\.[^\s<>""]{4,400}", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
