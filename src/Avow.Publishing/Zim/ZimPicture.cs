using System.Buffers.Binary;
using System.IO.Compression;

namespace Avow.Publishing;

/// <summary>
/// The picture by which a shelf of ZIM files shows an archive: a page of lines, one of them marked. 48 by 48 pixels, PNG (Portable Network Graphics, third edition): one byte a pixel out of a palette
/// of three colours.
/// </summary>
internal static class ZimPicture
{
    private const int Side = 48;

    // Paper, ink, the colour of words that travelled.
    private static readonly byte[] Palette = [0xFB, 0xF9, 0xF4, 0x2A, 0x2A, 0x33, 0xB4, 0x53, 0x09];

    // Top, left and right of each line of the page; the marked one last.
    private static readonly (int Top, int From, int To, byte Colour)[] Lines = [(9, 9, 39, 1), (15, 9, 35, 1), (27, 9, 39, 1), (33, 9, 30, 1), (39, 9, 37, 1), (21, 9, 39, 2)];

    public static byte[] Png { get; } = Make();

    private static byte[] Make()
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Side);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Side);
        (header[8], header[9]) = (8, 3); // eight bits, a palette
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, Palette);
        Chunk(png, "IDAT"u8, Compressed());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Compressed()
    {
        var rows = new byte[Side * (Side + 1)]; // each row begins with its filter: none
        foreach (var (top, from, to, colour) in Lines)
            for (var y = top; y < top + 3; y++) rows.AsSpan((y * (Side + 1)) + 1 + from, to - from).Fill(colour);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize)) zlib.Write(rows);
        return packed.ToArray();
    }

    private static void Chunk(Stream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Check([.. type, .. data]));
        png.Write(number);
    }

    // The cyclic redundancy check of the standard, annex D, bit by bit: there are two thousand of them.
    private static uint Check(ReadOnlySpan<byte> bytes)
    {
        var check = 0xFFFFFFFFu;
        foreach (var unit in bytes)
        {
            check ^= unit;
            for (var bit = 0; bit < 8; bit++) check = (check >> 1) ^ ((check & 1) * 0xEDB88320u);
        }

        return ~check;
    }
}
