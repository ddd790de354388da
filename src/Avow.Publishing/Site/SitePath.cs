using System.Buffers;

namespace Avow.Publishing;

/// <summary>Paths of a site's files as strangers name them.</summary>
public static class SitePath
{
    private const int MaxChars = 400;

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/.-_");

    /// <summary>Whether it stays below the site's folder on every system: plain segments between slashes, none of them hidden, a device or a way up.</summary>
    public static bool IsInside(string untrusted)
    {
        if (untrusted.Length is 0 or > MaxChars || untrusted.AsSpan().ContainsAnyExcept(Plain)) return false;
        foreach (var range in untrusted.AsSpan().Split('/'))
        {
            var segment = untrusted.AsSpan(range);
            if (segment.IsEmpty || segment[0] == '.' || segment[^1] == '.' || PageFile.IsDevice(segment)) return false;
        }

        return true;
    }
}
