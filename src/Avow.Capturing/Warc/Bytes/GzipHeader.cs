using System.Buffers.Binary;

namespace Avow.Capturing;

/// <summary>The header of a gzip member (RFC 1952, section 2.3), with whatever extra fields crawlers put into it.</summary>
internal static class GzipHeader
{
    /// <summary>The extra field alone may be 64 KiB.</summary>
    public const int MaxBytes = 80 << 10;

    private const int FixedBytes = 10;
    private const byte HasSum = 2, HasExtra = 4, HasName = 8, HasComment = 16, Reserved = 0xE0;

    /// <summary>1F 8B, and 8 for deflate, the only method there is.</summary>
    public static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    /// <summary>The length of the header that these bytes begin with; null when they begin with none.</summary>
    public static int? Length(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FixedBytes || !bytes.StartsWith(Magic) || (bytes[3] & Reserved) != 0) return null;
        var flags = bytes[3];
        var at = FixedBytes;
        if ((flags & HasExtra) != 0)
        {
            if (bytes.Length < at + 2) return null;
            at += 2 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
        }

        if ((flags & HasName) != 0 && !PassText(bytes, ref at)) return null;
        if ((flags & HasComment) != 0 && !PassText(bytes, ref at)) return null;
        if ((flags & HasSum) != 0) at += 2;
        return at <= bytes.Length ? at : null;
    }

    // A zero ends it.
    private static bool PassText(ReadOnlySpan<byte> bytes, ref int at)
    {
        if (at > bytes.Length || bytes[at..].IndexOf((byte)0) is not (>= 0 and var end)) return false;
        at += end + 1;
        return true;
    }
}
