using System.Text;

namespace Avow.Publishing;

/// <summary>Strings of PDF, literal and hexadecimal (ISO 32000-1, 7.3.4).</summary>
internal static class PdfStrings
{
    /// <summary>The codes of glyphs in one, of so many bytes each.</summary>
    public static IReadOnlyList<int> Codes(ReadOnlySpan<byte> written, int codeBytes)
    {
        var bytes = Bytes(written);
        var codes = new int[bytes.Length / codeBytes];
        for (var at = 0; at < codes.Length; at++) codes[at] = codeBytes == 2 ? (bytes[2 * at] << 8) | bytes[(2 * at) + 1] : bytes[at];
        return codes;
    }

    /// <summary>A text string: UTF-16 behind its mark, else taken for Latin (7.9.2.2).</summary>
    public static string Text(ReadOnlySpan<byte> written)
    {
        var bytes = Bytes(written);
        return bytes is [0xFE, 0xFF, .. var units] ? Encoding.BigEndianUnicode.GetString(units) : Encoding.Latin1.GetString(bytes);
    }

    public static byte[] Bytes(ReadOnlySpan<byte> written)
    {
        if (written is [(byte)'<', .. var digits, (byte)'>'])
        {
            var hex = string.Concat(Encoding.Latin1.GetString(digits).Where(char.IsAsciiHexDigit));
            return Convert.FromHexString(hex.Length % 2 == 0 ? hex : hex + "0");
        }

        if (written is not [(byte)'(', .. var literal, (byte)')']) return [];
        var bytes = new List<byte>(literal.Length);
        for (var at = 0; at < literal.Length; at++)
        {
            if (literal[at] != '\\' || at + 1 >= literal.Length)
            {
                bytes.Add(literal[at]);
                continue;
            }

            var escaped = literal[++at];
            if (escaped is >= (byte)'0' and <= (byte)'7')
            {
                var value = escaped - '0';
                for (var more = 0; more < 2 && at + 1 < literal.Length && literal[at + 1] is >= (byte)'0' and <= (byte)'7'; more++) value = (value * 8) + (literal[++at] - '0');
                bytes.Add((byte)value);
            }
            else if (escaped is not ((byte)'\n' or (byte)'\r'))
            {
                bytes.Add(escaped switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => escaped });
            }
        }

        return [.. bytes];
    }
}
