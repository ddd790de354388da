using System.Text;

namespace Avow.Desk;

/// <summary>RFC 4648, section 6, without padding: how apps take the secret of a second factor.</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var written = new StringBuilder(((bytes.Length * 8) + 4) / 5);
        var (held, bits) = (0, 0);
        foreach (var one in bytes)
        {
            held = (held << 8) | one;
            for (bits += 8; bits >= 5; bits -= 5) written.Append(Letters[(held >> (bits - 5)) & 31]);
            held &= (1 << bits) - 1;
        }

        if (bits > 0) written.Append(Letters[(held << (5 - bits)) & 31]);
        return written.ToString();
    }

    /// <summary>Of letters that we wrote ourselves.</summary>
    public static byte[] Read(string letters)
    {
        var bytes = new List<byte>(letters.Length * 5 / 8);
        var (held, bits) = (0, 0);
        foreach (var letter in letters)
        {
            held = (held << 5) | Letters.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(held >> bits));
            held &= (1 << bits) - 1;
        }

        return [.. bytes];
    }
}
