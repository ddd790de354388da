using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Takes off a compression that was not asked for. Requests say <c>Accept-Encoding: identity</c>, so what is stored is what was sent; a server
/// that compresses all the same is taken at its word, and the bytes of the representation are stored as if it had listened (RFC 9110,
/// section 8.4), like the chunks of a transfer, which are not stored either. The header Content-Encoding stays in the exchange as the
/// trace of it. What comes out is bounded like what comes in, so a bomb stays small.
/// </summary>
/// <remarks>
/// The framework's streams take content that is cut off for content that ends; so each end is checked here: the length that closes gzip
/// (RFC 1952), the sum that closes deflate (RFC 1950), the last block of Brotli (RFC 7932). Gzip in several members is Damaged.
/// </remarks>
internal static class ContentCoding
{
    /// <summary>The plain bytes, or the first <paramref name="maxBytes"/> of them. One coding only: two on top of each other are UnsupportedFormat.</summary>
    public static Outcome<FirstBytes> Remove(FirstBytes coded, string? contentEncoding, int maxBytes, WebAddress address)
    {
        var coding = contentEncoding?.Trim().ToLowerInvariant();
        if (coding is null or "" or "identity") return coded;
        if (coded.HasMore) return WebProblem.TooLarge(address, maxBytes);
        switch (coding)
        {
            case "gzip" or "x-gzip": return Checked(Inflate(new GZipStream(Stream(coded), CompressionMode.Decompress), maxBytes), plain => EndsWithLength(coded.Bytes, plain));
            case "deflate": return Checked(Inflate(new ZLibStream(Stream(coded), CompressionMode.Decompress), maxBytes), plain => EndsWithSum(coded.Bytes, plain));
            case "br": return Brotli(coded.Bytes, maxBytes) is { } plain ? plain : WebProblem.BrokenCoding(address);
            default: return new Problem(ProblemKind.UnsupportedFormat, address.Text, $"it is compressed as \"{coding}\"", "Save the page by hand.");
        }

        Outcome<FirstBytes> Checked(FirstBytes plain, Func<byte[], bool> isWhole) =>
            plain.HasMore || isWhole(plain.Bytes) ? plain : WebProblem.BrokenCoding(address);
    }

    private static MemoryStream Stream(FirstBytes coded) => new(coded.Bytes, writable: false);

    private static FirstBytes Inflate(Stream decoder, int maxBytes)
    {
        using (decoder) return BoundedBytes.ReadUpTo(decoder, maxBytes);
    }

    private static bool EndsWithLength(byte[] gzip, byte[] plain) =>
        gzip.Length >= 18 && BinaryPrimitives.ReadUInt32LittleEndian(gzip.AsSpan(gzip.Length - 4)) == (uint)plain.Length;

    internal static bool EndsWithSum(ReadOnlySpan<byte> zlib, ReadOnlySpan<byte> plain) =>
        zlib.Length >= 6 && BinaryPrimitives.ReadUInt32BigEndian(zlib[^4..]) == Adler32(plain);

    // RFC 1950, section 8.2. 5,552 bytes are as many as two 32-bit sums can take before they must be reduced.
    private static uint Adler32(ReadOnlySpan<byte> bytes)
    {
        const uint Modulus = 65_521;
        const int MaxRun = 5_552;
        var (a, b) = (1u, 0u);
        while (bytes.Length > 0)
        {
            var run = bytes[..Math.Min(bytes.Length, MaxRun)];
            foreach (var next in run)
            {
                a += next;
                b += a;
            }

            (a, b) = (a % Modulus, b % Modulus);
            bytes = bytes[run.Length..];
        }

        return (b << 16) | a;
    }

    // Null when it is broken or cut off.
    private static FirstBytes? Brotli(ReadOnlySpan<byte> coded, int maxBytes)
    {
        using var decoder = new BrotliDecoder();
        var plain = new ArrayBufferWriter<byte>();
        while (true)
        {
            var status = decoder.Decompress(coded, plain.GetSpan(64 << 10), out var consumed, out var written);
            coded = coded[consumed..];
            plain.Advance(written);
            if (plain.WrittenCount > maxBytes) return new FirstBytes(plain.WrittenSpan[..maxBytes].ToArray(), HasMore: true);
            if (status == OperationStatus.Done) return new FirstBytes(plain.WrittenSpan.ToArray(), HasMore: false);
            if (status != OperationStatus.DestinationTooSmall) return null;
        }
    }
}
