using System.IO.Compression;

namespace Avow.Capturing;

/// <summary>Finds the next place at which a record may begin: a line "WARC/1.x", or in the file itself a gzip member that holds one.</summary>
internal sealed class Resuming(Pieces pieces)
{
    private const int BlockBytes = 64 << 10;

    /// <summary>"WARC/1.0" and what tells it from its own beginning.</summary>
    public const int SignBytes = 10;

    // Looking into a member costs about ten microseconds; a file made of nothing but beginnings of members must not cost hours.
    private int looksLeft = 100_000;
    private bool wasLineEnd;

    public static bool IsRecordStart(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 8 && bytes.StartsWith("WARC/"u8) && char.IsAsciiDigit((char)bytes[5]) && bytes[6] == '.' && char.IsAsciiDigit((char)bytes[7])
        && (bytes.Length == 8 || bytes[8] is (byte)'\r' or (byte)'\n' or (byte)' ' or (byte)'\t' || char.IsAsciiDigit((char)bytes[8]));

    /// <summary>Passes over bytes up to the next place, or to the end of the piece.</summary>
    /// <returns>How many were passed over.</returns>
    public long Search()
    {
        var tape = pieces.Now;
        var start = tape.At;
        wasLineEnd = false;
        while (tape.Peek(BlockBytes) is { IsEmpty: false } block)
        {
            var isLast = block.Length < BlockBytes;
            if (Place(block, isLast) is { } place)
            {
                tape.Skip(place);
                break;
            }

            var passed = isLast ? block.Length : block.Length - SignBytes;
            wasLineEnd = block[passed - 1] == '\n';
            tape.Skip(passed);
        }

        return tape.At - start;
    }

    private int? Place(ReadOnlySpan<byte> block, bool isLast)
    {
        for (var at = 0; at < block.Length - (isLast ? 0 : SignBytes);)
        {
            var next = pieces.IsPacked ? block[at..].IndexOf((byte)'W') : block[at..].IndexOfAny((byte)'W', GzipHeader.Magic[0]);
            if (next < 0) return null;
            at += next;
            var rest = block[at..];
            if (rest[0] == 'W' ? IsLineStart(block, at) && IsRecordStart(rest) : rest.StartsWith(GzipHeader.Magic) && HoldsRecord(rest)) return at;
            at++;
        }

        return null;
    }

    private bool IsLineStart(ReadOnlySpan<byte> block, int at) => at == 0 ? wasLineEnd : block[at - 1] == '\n';

    // Chance writes the three bytes once in 16 MiB of packed data; so the first bytes are unpacked and looked at.
    private bool HoldsRecord(ReadOnlySpan<byte> rest)
    {
        const int LookedAtBytes = 2 << 10;
        var start = rest[..Math.Min(rest.Length, LookedAtBytes)];
        if (GzipHeader.Length(start) is not { } header || looksLeft-- <= 0) return false;
        try
        {
            using var member = new DeflateStream(new MemoryStream(start[header..].ToArray()), CompressionMode.Decompress);
            Span<byte> sign = stackalloc byte[SignBytes];
            return IsRecordStart(sign[..member.ReadAtLeast(sign, SignBytes, throwOnEndOfStream: false)]);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
