using System.Text;
using Avow.Publishing;

namespace Avow.Tests.Publishing;

/// <summary>Reads a code back, module by module, from the standard's side: format, mask, order of bytes, blocks, words. It mends nothing: every check must be right.</summary>
internal static class QrReader
{
    public static (string Words, int Version) Read(QrCode code)
    {
        var version = new QrVersion((code.Size - 17) / 4);
        var format = 0;
        for (var at = 0; at < 6; at++) format |= Bit(code, at, 8) << at;
        format |= Bit(code, 7, 8) << 6 | Bit(code, 8, 8) << 7 | Bit(code, 8, 7) << 8;
        for (var at = 9; at < 15; at++) format |= Bit(code, 8, 14 - at) << at;
        format ^= 0x5412;
        Assert.Equal(0, format >> 13); // level M
        var mask = (format >> 10) & 7;
        return (Words(Unmixed(Bytes(code, version, mask), version), version), version.Number);
    }

    private static int Bit(QrCode code, int row, int column) => code.IsDark(row, column) ? 1 : 0;

    private static byte[] Bytes(QrCode code, QrVersion version, int mask)
    {
        var bytes = new byte[version.AllBytes];
        var (at, isUp) = (0, true);
        for (var right = code.Size - 1; right > 0; right -= 2, isUp = !isUp)
        {
            if (right == 6) right--;
            for (var step = 0; step < code.Size; step++)
            {
                foreach (var column in new[] { right, right - 1 })
                {
                    var row = isUp ? code.Size - 1 - step : step;
                    if (IsPattern(version, row, column) || at == bytes.Length * 8) continue;
                    var isDark = code.IsDark(row, column) ^ QrDrawingBoard.Turns(mask, row, column);
                    if (isDark) bytes[at / 8] |= (byte)(0x80 >> (at % 8));
                    at++;
                }
            }
        }

        Assert.Equal(bytes.Length * 8, at);
        return bytes;
    }

    private static bool IsPattern(QrVersion version, int row, int column)
    {
        var size = version.Size;
        if (row == 6 || column == 6) return true;
        if ((row < 9 && column < 9) || (row < 9 && column >= size - 8) || (row >= size - 8 && column < 9)) return true;
        if (version.Number >= 7 && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))) return true;
        var centres = version.AlignmentCentres();
        return centres.Any(r => centres.Any(c => Math.Abs(r - row) <= 2 && Math.Abs(c - column) <= 2
            && !((r, c) == (6, 6) || (r, c) == (6, size - 7) || (r, c) == (size - 7, 6))));
    }

    private static byte[] Unmixed(byte[] bytes, QrVersion version)
    {
        var (shorter, longer) = (version.DataBytes / version.Blocks, version.DataBytes % version.Blocks);
        var lengths = Enumerable.Range(0, version.Blocks).Select(block => shorter + (block >= version.Blocks - longer ? 1 : 0)).ToArray();
        var blocks = lengths.Select(length => new byte[length + version.CorrectionBytesOfABlock]).ToArray();
        var at = 0;
        for (var place = 0; place <= shorter; place++)
        {
            for (var block = 0; block < blocks.Length; block++)
            {
                if (place < lengths[block]) blocks[block][place] = bytes[at++];
            }
        }

        for (var place = 0; place < version.CorrectionBytesOfABlock; place++)
        {
            for (var block = 0; block < blocks.Length; block++) blocks[block][lengths[block] + place] = bytes[at++];
        }

        Assert.All(blocks, block => Assert.All(Syndromes(block, version.CorrectionBytesOfABlock), syndrome => Assert.Equal(0, syndrome)));
        return [.. blocks.SelectMany((block, i) => block.Take(lengths[i]))];
    }

    // A block without error is divisible by the generator: its value at every root is nought.
    private static IEnumerable<int> Syndromes(byte[] block, int count)
    {
        byte root = 1;
        for (var i = 0; i < count; i++, root = Times(root, 2))
        {
            byte value = 0;
            foreach (var one in block) value = (byte)(Times(value, root) ^ one);
            yield return value;
        }
    }

    private static byte Times(byte a, byte b)
    {
        var (product, power) = (0, (int)a);
        for (var bit = 0; bit < 8; bit++)
        {
            if (((b >> bit) & 1) != 0) product ^= power;
            power <<= 1;
            if (power > 255) power ^= 0x11D;
        }

        return (byte)product;
    }

    private static string Words(byte[] data, QrVersion version)
    {
        var at = 0;
        Assert.Equal(4, Take(4));
        var length = Take(version.Number < 10 ? 8 : 16);
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, length).Select(_ => (byte)Take(8))]);

        int Take(int bits)
        {
            var value = 0;
            for (var i = 0; i < bits; i++, at++) value = (value << 1) | ((data[at / 8] >> (7 - (at % 8))) & 1);
            return value;
        }
    }
}
