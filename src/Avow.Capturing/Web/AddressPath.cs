using System.Text;

namespace Avow.Capturing;

/// <summary>Path and query of an address in their one form.</summary>
internal static class AddressPath
{
    public static string Canonical(string pathAndQuery)
    {
        var question = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        var path = question < 0 ? pathAndQuery : pathAndQuery[..question];
        var query = question < 0 ? "" : pathAndQuery[question..];
        return Encoded(WithoutDots(path.Length == 0 ? "/" : path)) + Encoded(query);
    }

    /// <summary>RFC 3986, section 5.2.4; as in browsers, "%2e" is a dot.</summary>
    public static string WithoutDots(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal) && !path.Contains("/%2e", StringComparison.OrdinalIgnoreCase)) return path;
        var kept = new List<string>();
        var segments = path.Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            var dots = Dots(segments[i]);
            if (dots == 0) kept.Add(segments[i]);
            else if (dots == 2 && kept.Count > 0) kept.RemoveAt(kept.Count - 1);
            if (dots > 0 && i == segments.Length - 1) kept.Add("");
        }

        return "/" + string.Join('/', kept);
    }

    // 1 for the folder itself, 2 for the one above, 0 for a name.
    private static int Dots(string segment) => segment.ToLowerInvariant() switch
    {
        "." or "%2e" => 1,
        ".." or ".%2e" or "%2e." or "%2e%2e" => 2,
        _ => 0,
    };

    // What RFC 3986 leaves no place for; an escape that is there already stays as it is.
    private static string Encoded(string text)
    {
        if (text.All(IsAllowed)) return text;
        var encoded = new StringBuilder();
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && IsAllowed((char)rune.Value))
            {
                encoded.Append((char)rune.Value);
                continue;
            }

            foreach (var b in utf8[..rune.EncodeToUtf8(utf8)]) encoded.Append('%').Append(Convert.ToHexString([b]));
        }

        return encoded.ToString();
    }

    /// <summary>Whether a character may stand unescaped in a path or query (RFC 3986, appendix A; "#" ended it before).</summary>
    internal static bool IsAllowed(char c) => c is > ' ' and < '\x7F' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}');
}
