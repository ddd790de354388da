using System.Security.Cryptography;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// A labelled digest (section 5.8): "sha1:" with base 32 as most crawlers write it, or hexadecimal, or base 64. It tells whether bytes are
/// still those that were written, nothing more; what a capture is named by is its SHA-256.
/// </summary>
internal sealed record WarcDigest(string Algorithm, string Value)
{
    public static WarcDigest? Parse(string? text)
    {
        if (text is null || text.Length > 200 || text.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon)) return null;
        return new(text[..colon].Trim().ToLowerInvariant().Replace("-", "", StringComparison.Ordinal), text[(colon + 1)..].Trim().TrimEnd('='));
    }

    public static string Sha1Of(ReadOnlySpan<byte> bytes) => "sha1:" + Rfc4648Base32.Encode(Sha1(bytes));

    /// <summary>Whether these are the bytes; null when the algorithm is none that we know.</summary>
    public bool? IsOf(ReadOnlySpan<byte> bytes)
    {
        byte[] hash;
        switch (Algorithm)
        {
            case "sha1": hash = Sha1(bytes); break;
            case "sha256": hash = SHA256.HashData(bytes); break;
            case "sha384": hash = SHA384.HashData(bytes); break;
            case "sha512": hash = SHA512.HashData(bytes); break;
            default: return null;
        }

        return Value.Equals(Rfc4648Base32.Encode(hash), StringComparison.OrdinalIgnoreCase)
            || Value.Equals(Convert.ToHexString(hash), StringComparison.OrdinalIgnoreCase)
            || Value.Equals(Convert.ToBase64String(hash).TrimEnd('='), StringComparison.Ordinal);
    }

    /// <summary>Two spellings of one digest are one key, as long as both use the same base.</summary>
    public string Key => $"{Algorithm}:{Value.ToUpperInvariant()}";

#pragma warning disable CA5350 // what the crawlers of twenty years wrote can be checked in no other way
    private static byte[] Sha1(ReadOnlySpan<byte> bytes) => SHA1.HashData(bytes);
#pragma warning restore CA5350
}
