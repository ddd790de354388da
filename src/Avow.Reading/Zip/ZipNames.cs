using System.Text;

namespace Avow.Reading;

/// <summary>Names of parts: decoded, normalised, refused when they lead out of the container.</summary>
internal static class ZipNames
{
    private const int MaxChars = 1_024;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 where the bytes are that, which holds for all ASCII; Latin-1 for the rest, so that no two names fall together.</summary>
    public static string Decode(ReadOnlySpan<byte> name)
    {
        try
        {
            return Strict.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(name);
        }
    }

    /// <summary>The name with its "." and ".." resolved; null for one that is empty, too long, absolute, or climbs above the root.</summary>
    public static string? Normalised(string name)
    {
        var path = name.Replace('\\', '/');
        if (path.Length is 0 or > MaxChars || path[0] == '/' || path.Contains('\0', StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':')) return null;
        var parts = new List<string>();
        foreach (var part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts).Normalize(NormalizationForm.FormC);
    }

    /// <summary>The part that a reference in another part means; null when it leads out of the container or to another place altogether.</summary>
    public static string? Resolve(string fromPart, string reference)
    {
        var end = reference.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? reference : reference[..end];
        if (path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)) return null;
        path = Uri.UnescapeDataString(path);
        if (path.Length == 0) return fromPart;
        if (path[0] == '/') return Normalised(path[1..]);
        return Normalised(fromPart[..(fromPart.LastIndexOf('/') + 1)] + path);
    }
}
