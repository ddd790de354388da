using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Avow.Desk;

/// <summary>A secret of 256 random bits that somebody bears, in a link or a cookie. Kept is its SHA-256 only: it cannot be guessed, so it needs no slow hash.</summary>
internal static class SecretToken
{
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>A short name for something that is no secret.</summary>
    public static string Name() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
}
