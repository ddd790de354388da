using System.Buffers.Binary;

namespace Avow.Publishing;

/// <summary>WebP (RFC 9649, section 2.7) with the chunks that draw the picture, and no others; its header (VP8X) then says that it has no EXIF and no XMP.</summary>
internal static class WebpStripping
{
    private const byte HasXmp = 0x04, HasExif = 0x08;

    private static readonly HashSet<string> Drawing = new(StringComparer.Ordinal) { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP" };

    public static byte[]? Of(ReadOnlySpan<byte> file)
    {
        var size = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (size < 4 || size > file.Length - 8) return null;
        var kept = new List<byte>(file.Length);
        kept.AddRange(file[..12]);
        var end = 8 + (int)size;
        for (var at = 12; at < end;)
        {
            if (at + 8 > end) return null;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > end - at - 8) return null;
            var whole = 8 + (int)length + ((int)length & 1);
            var chunk = file.Slice(at, Math.Min(whole, end - at));
            var name = System.Text.Encoding.ASCII.GetString(chunk[..4]);
            if (name == "ANMF" && !DrawsOnly(chunk[8..])) return null;
            if (Drawing.Contains(name))
            {
                kept.AddRange(chunk);
                if (name == "VP8X" && chunk.Length > 8) kept[kept.Count - chunk.Length + 8] &= unchecked((byte)~(HasXmp | HasExif));
            }

            at += whole;
        }

        byte[] done = [.. kept];
        BinaryPrimitives.WriteUInt32LittleEndian(done.AsSpan(4), (uint)(done.Length - 8));
        return done;
    }

    // A frame holds chunks of its own behind sixteen bytes.
    private static bool DrawsOnly(ReadOnlySpan<byte> frame)
    {
        for (var at = 16; at + 8 <= frame.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(frame[(at + 4)..]);
            if (length > frame.Length - at - 8 || System.Text.Encoding.ASCII.GetString(frame.Slice(at, 4)) is not ("VP8 " or "VP8L" or "ALPH")) return false;
            at += 8 + (int)length + ((int)length & 1);
        }

        return true;
    }
}
