namespace Avow.Publishing;

/// <summary>GIF (89a specification) without comments (section 24) and without what applications put in (section 26), but for how often it plays; plain text (section 25), which nothing draws, goes too.</summary>
internal static class GifStripping
{
    private const byte Picture = 0x2C, Extension = 0x21, Trailer = 0x3B, Control = 0xF9, Application = 0xFF;

    public static byte[]? Of(ReadOnlySpan<byte> file)
    {
        if (file.Length < 13) return null;
        var at = 13 + TableBytes(file[10]);
        if (at > file.Length) return null;
        var kept = new List<byte>(file.Length);
        kept.AddRange(file[..at]);
        while (at < file.Length)
        {
            var from = at;
            switch (file[at])
            {
                case Trailer:
                    kept.Add(Trailer);
                    return [.. kept];
                case Picture when at + 10 < file.Length:
                    at = EndOfBlocks(file, at + 10 + TableBytes(file[at + 9]) + 1);
                    if (at < 0) return null;
                    kept.AddRange(file[from..at]);
                    break;
                case Extension when at + 2 < file.Length:
                    at = EndOfBlocks(file, at + 2);
                    if (at < 0) return null;
                    if (file[from + 1] == Control || IsLoop(file[from..at])) kept.AddRange(file[from..at]);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool IsLoop(ReadOnlySpan<byte> block) =>
        block.Length == 19 && block[1] == Application && (block[3..].StartsWith("NETSCAPE2.0"u8) || block[3..].StartsWith("ANIMEXTS1.0"u8));

    private static int TableBytes(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int EndOfBlocks(ReadOnlySpan<byte> file, int at)
    {
        while (at < file.Length)
        {
            if (file[at] == 0) return at + 1;
            at += file[at] + 1;
        }

        return -1;
    }
}
