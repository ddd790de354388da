using System.Buffers;
using System.IO.Compression;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Takes the content codings off a kept answer (RFC 9110, section 8.4), as far as that goes: unlike an answer that can be asked for again
/// (<see cref="ContentCoding"/>), this is all there is. What declares a coding and does not begin with it was unpacked by the crawler.
/// </summary>
internal static class Unpacking
{
    private const int MaxCodings = 3;

    // What a decoder unpacked in the very call in which it meets something broken is lost, so it is asked for little at a time.
    private const int MaxReadBytes = 1 << 10;

    /// <returns>The plain bytes with what is wrong about them; or the problem that they are too many or of a coding that is not known.</returns>
    public static Outcome<ContentRead> Plain(ReadOnlyMemory<byte> body, IReadOnlyList<string> codings, int maxBytes)
    {
        if (codings.Count > MaxCodings) return new Problem(ProblemKind.TooDeep, "", $"it is compressed more than {MaxCodings} times", "Save the page by hand.");
        string? fault = null;
        foreach (var coding in codings.Reverse())
        {
            if (coding is "identity" or "none" or "utf-8" or "chunked") continue;
            if (One(body, coding, maxBytes) is not { } next) return new Problem(ProblemKind.UnsupportedFormat, "", $"it is compressed as \"{coding}\"", "Save the page by hand.");
            if (next.Bytes.Length > maxBytes) return new Problem(ProblemKind.TooLarge, "", $"unpacked it is longer than {Sizes.Shown(maxBytes)}", "Save the part that holds the text, and add that.");
            (body, fault) = (next.Bytes, fault ?? next.Fault);
        }

        return new ContentRead(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(body, out var whole) && whole.Count == whole.Array!.Length ? whole.Array : body.ToArray(), fault);
    }

    private static (ReadOnlyMemory<byte> Bytes, string? Fault)? One(ReadOnlyMemory<byte> body, string coding, int maxBytes)
    {
        switch (coding)
        {
            case "gzip" or "x-gzip": return body.Span.StartsWith(GzipHeader.Magic) ? Gunzip(body, maxBytes) : (body, null);
            case "deflate": return body.IsEmpty ? (body, null) : Inflate(body, maxBytes);
            case "br": return Unbrotli(body, maxBytes);
            default: return null;
        }
    }

    private static (ReadOnlyMemory<byte> Bytes, string? Fault) Gunzip(ReadOnlyMemory<byte> body, int maxBytes)
    {
        var tape = new Tape(new MemoryStream(body.ToArray(), writable: false));
        var plain = new ArrayBufferWriter<byte>();
        while (plain.WrittenCount <= maxBytes && GzipMember.Open(tape) is { } member)
        {
            using (member)
            {
                Gather(member, plain, maxBytes);
                if (member.Fault is not null) return (plain.WrittenMemory, "its compressed content is broken or cut off");
            }
        }

        return (plain.WrittenMemory, plain.WrittenCount == 0 && body.Length > 0 && !tape.IsAtEnd ? "its compressed content is broken or cut off" : null);
    }

    // Named after zlib (RFC 1950), and sent by some servers without its wrapping; the first two bytes tell.
    private static (ReadOnlyMemory<byte> Bytes, string? Fault) Inflate(ReadOnlyMemory<byte> body, int maxBytes)
    {
        var bytes = body.ToArray();
        var isWrapped = bytes.Length > 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
        var plain = new ArrayBufferWriter<byte>();
        try
        {
            using Stream decoder = isWrapped
                ? new ZLibStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress)
                : new DeflateStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
            Gather(decoder, plain, maxBytes);
        }
        catch (InvalidDataException)
        {
            return plain.WrittenCount == 0 && !isWrapped ? (body, null) : (plain.WrittenMemory, "its compressed content is broken");
        }

        return (plain.WrittenMemory, !isWrapped || plain.WrittenCount > maxBytes || ContentCoding.EndsWithSum(bytes, plain.WrittenSpan) ? null : "its compressed content is cut off");
    }

    // Brotli has no sign of its own: what yields nothing was never Brotli.
    private static (ReadOnlyMemory<byte> Bytes, string? Fault) Unbrotli(ReadOnlyMemory<byte> body, int maxBytes)
    {
        using var decoder = new BrotliDecoder();
        var plain = new ArrayBufferWriter<byte>();
        var rest = body.Span;
        while (plain.WrittenCount <= maxBytes)
        {
            var status = decoder.Decompress(rest, plain.GetSpan(64 << 10), out var consumed, out var written);
            rest = rest[consumed..];
            plain.Advance(written);
            if (status == OperationStatus.Done) return (plain.WrittenMemory, null);
            if (status != OperationStatus.DestinationTooSmall) return plain.WrittenCount == 0 ? (body, null) : (plain.WrittenMemory, "its compressed content is broken or cut off");
        }

        return (plain.WrittenMemory, null);
    }

    private static void Gather(Stream decoder, ArrayBufferWriter<byte> plain, int maxBytes)
    {
        while (plain.WrittenCount <= maxBytes && decoder.Read(plain.GetSpan(MaxReadBytes)[..MaxReadBytes]) is var read and > 0) plain.Advance(read);
    }
}
