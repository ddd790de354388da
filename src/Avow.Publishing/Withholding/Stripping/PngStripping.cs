using System.Buffers.Binary;

namespace Avow.Publishing;

/// <summary>PNG (third edition, section 11) with the chunks that draw the picture, and no others: text, EXIF, times and what programs keep for themselves go, and so does what stands behind the end.</summary>
internal static class PngStripping
{
    private static readonly HashSet<string> Drawing = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
    };

    public static byte[]? Of(ReadOnlySpan<byte> file)
    {
        var kept = new List<byte>(file.Length);
        kept.AddRange(file[..8]);
        for (var at = 8; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12) return null;
            var chunk = file.Slice(at, 12 + (int)length);
            var name = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if (Drawing.Contains(name)) kept.AddRange(chunk);
            if (name == "IEND") return [.. kept];
            at += chunk.Length;
        }

        return null;
    }
}
