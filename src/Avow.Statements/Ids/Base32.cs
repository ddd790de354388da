using System.Buffers;
using System.Buffers.Binary;

namespace Avow.Statements;

/// <summary>Crockford's base 32 (https://www.crockford.com/base32.html) without check symbol, in lower case.</summary>
internal static class Base32
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private static readonly SearchValues<char> Normal = SearchValues.Create(Alphabet);

    /// <summary>The first 60 bits of a digest as twelve characters.</summary>
    public static string Encode60Bits(Sha256Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Sha256Digest.ByteLength];
        digest.CopyTo(bytes);
        return Encode60Bits((long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 4));
    }

    public static string Encode60Bits(long number) => string.Create(12, number, static (chars, rest) =>
    {
        for (var i = chars.Length - 1; i >= 0; i--, rest >>= 5) chars[i] = Alphabet[(int)(rest & 31)];
    });

    /// <summary>The number that twelve characters of the alphabet, in lower case, stand for.</summary>
    public static long Decode60Bits(string normal)
    {
        var number = 0L;
        foreach (var c in normal) number = number << 5 | (long)Alphabet.IndexOf(c, StringComparison.Ordinal);
        return number;
    }

    public static bool TryNormalise(string text, out string normal)
    {
        // Ids out of our own storage are so already.
        if (!text.AsSpan().ContainsAnyExcept(Normal))
        {
            normal = text;
            return true;
        }

        Span<char> chars = stackalloc char[text.Length];
        normal = "";
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (!Alphabet.Contains(c, StringComparison.Ordinal)) return false;
            chars[i] = c;
        }

        normal = new string(chars);
        return true;
    }

    private static char Fold(char c) => char.ToLowerInvariant(c) switch
    {
        'o' => '0',
        'i' or 'l' => '1',
        var other => other,
    };
}
