using System.Buffers.Binary;

namespace Avow.Capturing;

/// <summary>
/// The end of a zip file (APPNOTE 6.3.9, sections 4.3.14 to 4.3.16), looked at before the framework reads the list of what is in it: the
/// framework reads a list of any length into memory.
/// </summary>
internal static class ZipEnd
{
    private const int EndBytes = 22;
    private const int LocatorBytes = 20;
    private const int MaxCommentBytes = 65_535;

    /// <summary>How many bytes the list claims, from where it begins to where the end record stands; null when there is no end record.</summary>
    public static long? ListBytes(Stream zip)
    {
        var tail = new byte[(int)Math.Min(zip.Length, EndBytes + LocatorBytes + MaxCommentBytes)];
        var tailStart = zip.Length - tail.Length;
        zip.Position = tailStart;
        zip.ReadExactly(tail);
        for (var at = tail.Length - EndBytes; at >= 0; at--)
        {
            if (!tail.AsSpan(at).StartsWith("PK\u0005\u0006"u8)) continue;
            long listStart = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
            if (listStart == uint.MaxValue) listStart = at >= LocatorBytes ? ListStart64(zip, tail.AsSpan(at - LocatorBytes)) : -1;
            return listStart >= 0 && listStart <= tailStart + at ? tailStart + at - listStart : null;
        }

        return null;
    }

    private static long ListStart64(Stream zip, ReadOnlySpan<byte> locator)
    {
        if (!locator.StartsWith("PK\u0006\u0007"u8)) return -1;
        var place = BinaryPrimitives.ReadInt64LittleEndian(locator[8..]);
        Span<byte> end = stackalloc byte[56];
        if (place < 0 || place > zip.Length - end.Length) return -1;
        zip.Position = place;
        zip.ReadExactly(end);
        return end.StartsWith("PK\u0006\u0006"u8) ? BinaryPrimitives.ReadInt64LittleEndian(end[48..]) : -1;
    }
}
