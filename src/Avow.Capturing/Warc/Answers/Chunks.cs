using System.Buffers.Text;

namespace Avow.Capturing;

/// <summary>Takes the chunks of a transfer apart (RFC 9112, section 7.1), as far as they go.</summary>
internal static class Chunks
{
    /// <summary>A size, and whatever extension somebody put behind it.</summary>
    private const int MaxSizeLineBytes = 1 << 10;

    /// <summary>
    /// The bytes without their chunks, and why they are not all; the same bytes and no fault where no chunk begins them, for many crawlers
    /// take chunks apart and leave the header as it was.
    /// </summary>
    public static (ReadOnlyMemory<byte> Bytes, string? Fault) Join(ReadOnlyMemory<byte> chunked)
    {
        var rest = chunked;
        var joined = new byte[chunked.Length];
        var length = 0;
        while (true)
        {
            if (SizeLine(rest.Span) is not { } line)
                return rest.Length == chunked.Length ? (chunked, null) : Ended(rest.IsEmpty ? "the last chunk is missing" : "the size of a chunk is broken");
            if (line.Size == 0) return Ended(null);
            rest = rest[line.LengthBytes..];
            var taken = (int)Math.Min(line.Size, rest.Length);
            rest.Span[..taken].CopyTo(joined.AsSpan(length));
            length += taken;
            if (taken < line.Size) return Ended("a chunk is cut off");
            rest = WithoutLineEnd(rest[taken..]);
        }

        (ReadOnlyMemory<byte> Bytes, string? Fault) Ended(string? fault) => (joined.AsMemory(0, length), fault);
    }

    // A size that a long cannot hold is no size.
    private static (long Size, int LengthBytes)? SizeLine(ReadOnlySpan<byte> bytes)
    {
        var end = bytes[..Math.Min(bytes.Length, MaxSizeLineBytes)].IndexOf((byte)'\n');
        if (end < 0) return null;
        var line = bytes[..end].Trim(" \t\r"u8);
        if (!Utf8Parser.TryParse(line, out long size, out var digits, 'x') || size < 0 || digits > 15) return null;
        return digits == line.Length || line[digits] is (byte)';' or (byte)' ' or (byte)'\t' ? (size, end + 1) : null;
    }

    private static ReadOnlyMemory<byte> WithoutLineEnd(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\r\n"u8) ? bytes[2..] : bytes.Span.StartsWith("\n"u8) ? bytes[1..] : bytes;
}
