namespace Avow.Publishing;

/// <summary>The data bytes of a code: mode, length, the words, and padding to the end (ISO/IEC 18004:2015, section 7.4).</summary>
internal static class QrBits
{
    private const int ByteMode = 0b0100;

    public static int BytesNeeded(QrVersion version, int bytes) => (4 + LengthBits(version) + 7 + (bytes * 8)) / 8;

    public static byte[] Of(QrVersion version, ReadOnlySpan<byte> words)
    {
        var data = new byte[version.DataBytes];
        var at = 0;
        Put(ByteMode, 4);
        Put(words.Length, LengthBits(version));
        foreach (var one in words) Put(one, 8);
        at = Math.Min(at + 4, data.Length * 8);
        for (var (next, isFirst) = ((at + 7) / 8, true); next < data.Length; next++, isFirst = !isFirst) data[next] = isFirst ? (byte)0xEC : (byte)0x11;
        return data;

        void Put(int value, int bits)
        {
            for (var bit = bits - 1; bit >= 0; bit--, at++) data[at / 8] |= (byte)(((value >> bit) & 1) << (7 - (at % 8)));
        }
    }

    private static int LengthBits(QrVersion version) => version.Number < 10 ? 8 : 16;
}
