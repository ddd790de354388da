using System.Buffers.Binary;

namespace Avow.Publishing;

/// <summary>
/// JPEG (ITU-T T.81, annex B) without comments and without what applications put in (APP1 to APP15: EXIF, XMP, IPTC, thumbnails, notes of cameras), but for what colours mean: ICC profiles (APP2) and Adobe's transform (APP14).
/// Of JFIF (APP0) the thumbnail goes too. What stands behind the end of the picture is left out.
/// </summary>
internal static class JpegStripping
{
    private const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, Comment = 0xFE, App0 = 0xE0, App2 = 0xE2, App14 = 0xEE, AppLast = 0xEF;

    public static byte[]? Of(ReadOnlySpan<byte> file)
    {
        var kept = new List<byte>(file.Length) { 0xFF, Start };
        for (var at = 2; at + 1 < file.Length;)
        {
            if (file[at] != 0xFF) return null;
            var marker = file[at + 1];
            if (marker == 0xFF) at++; // fill byte (B.1.1.2)
            else if (marker == End)
            {
                kept.AddRange([0xFF, End]);
                return [.. kept];
            }
            else if (marker is 0x01 or (>= 0xD0 and <= 0xD7)) at += 2;
            else
            {
                if (at + 4 > file.Length) return null;
                var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
                if (length < 2 || at + 2 + length > file.Length) return null;
                var segment = file.Slice(at, 2 + length);
                if (IsKept(marker, segment[4..])) kept.AddRange(marker == App0 ? WithoutThumbnail(segment) : segment);
                at += 2 + length;
                if (marker == Scan) at = CopyScan(file, at, kept);
            }
        }

        return null;
    }

    private static bool IsKept(byte marker, ReadOnlySpan<byte> said) => marker switch
    {
        Comment => false,
        App0 => said.StartsWith("JFIF\0"u8) && said.Length >= 14,
        App2 => said.StartsWith("ICC_PROFILE\0"u8),
        App14 => said.StartsWith("Adobe"u8) && said.Length == 12,
        >= App0 and <= AppLast => false,
        _ => true,
    };

    private static ReadOnlySpan<byte> WithoutThumbnail(ReadOnlySpan<byte> segment)
    {
        byte[] head = [.. segment[..18]];
        (head[2], head[3], head[16], head[17]) = (0, 16, 0, 0);
        return head;
    }

    // Up to the next marker that is none of a restart: what looks like one in the data is followed by a zero (B.1.1.5).
    private static int CopyScan(ReadOnlySpan<byte> file, int at, List<byte> kept)
    {
        var from = at;
        while (at + 1 < file.Length && (file[at] != 0xFF || file[at + 1] is 0 or (>= 0xD0 and <= 0xD7))) at++;
        kept.AddRange(file[from..at]);
        return at;
    }
}
