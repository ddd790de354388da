namespace Avow.Publishing;

/// <summary>Error correction bytes over GF(256) with the polynomial x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004:2015, section 7.5.2 and annex A).</summary>
internal sealed class ReedSolomon
{
    private readonly byte[] generator;

    public ReedSolomon(int correctionBytes)
    {
        generator = new byte[correctionBytes];
        generator[^1] = 1;
        byte root = 1;
        for (var degree = 0; degree < correctionBytes; degree++, root = Product(root, 2))
        {
            for (var at = 0; at < correctionBytes; at++)
            {
                generator[at] = Product(generator[at], root);
                if (at + 1 < correctionBytes) generator[at] ^= generator[at + 1];
            }
        }
    }

    /// <summary>The remainder of the data, as a polynomial, divided by the generator.</summary>
    public byte[] Of(ReadOnlySpan<byte> data)
    {
        var remainder = new byte[generator.Length];
        foreach (var one in data)
        {
            var factor = (byte)(one ^ remainder[0]);
            remainder.AsSpan(1).CopyTo(remainder);
            remainder[^1] = 0;
            for (var at = 0; at < remainder.Length; at++) remainder[at] ^= Product(generator[at], factor);
        }

        return remainder;
    }

    internal static byte Product(byte a, byte b)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11D);
            product ^= ((b >> bit) & 1) * a;
        }

        return (byte)product;
    }
}
