using System.Text;

namespace Avow.Statements;

/// <summary>
/// Base 32 in capitals without padding (RFC 4648, section 6): as crawlers write digests, and as apps take the secret of a second factor. Our own ids are written
/// otherwise, see <see cref="Id{T}"/>.
/// </summary>
public static class Rfc4648Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(((bytes.Length * 8) + 4) / 5);
        var (held, count) = (0, 0);
        foreach (var next in bytes)
        {
            held = ((held << 8) | next) & 0xFFFF;
            for (count += 8; count >= 5; count -= 5) text.Append(Alphabet[(held >> (count - 5)) & 31]);
        }

        return (count > 0 ? text.Append(Alphabet[(held << (5 - count)) & 31]) : text).ToString();
    }

    /// <summary>Of letters that <see cref="Encode"/> wrote; of others nothing is promised.</summary>
    public static byte[] DecodeTrusted(string letters)
    {
        var bytes = new List<byte>(letters.Length * 5 / 8);
        var (held, count) = (0, 0);
        foreach (var letter in letters)
        {
            held = ((held << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF;
            count += 5;
            if (count < 8) continue;
            count -= 8;
            bytes.Add((byte)(held >> count));
        }

        return [.. bytes];
    }
}
