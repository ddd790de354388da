using System.Text;

namespace Avow.Capturing;

/// <summary>Base 32 as crawlers write digests (RFC 4648, section 6), without padding.</summary>
internal static class Rfc4648Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(((bytes.Length * 8) + 4) / 5);
        var (bits, count) = (0, 0);
        foreach (var next in bytes)
        {
            bits = ((bits << 8) | next) & 0xFFFF;
            for (count += 8; count >= 5; count -= 5) text.Append(Alphabet[(bits >> (count - 5)) & 31]);
        }

        return (count > 0 ? text.Append(Alphabet[(bits << (5 - count)) & 31]) : text).ToString();
    }
}
