using System.Buffers.Binary;
using System.IO.Compression;

namespace Avow.Capturing;

/// <summary>
/// The plain bytes of one gzip member (RFC 1952) that begins at the tape's place. The framework's own stream runs on into the next member
/// and takes what is cut off for what ends; here the end is known to the byte, so that each record of a WARC has its own offset.
/// </summary>
/// <remarks>
/// The framework reads ahead and does not say how far. But it asks for more only when it has used up what it had, so the member ends in
/// what it was given last, and there the sum and the length that close the member are looked for: 64 bits that only the right place has.
/// </remarks>
internal sealed class GzipMember : ForwardStream
{
    private const int TrailerBytes = 8;

    // What the decoder unpacked in the very call in which it meets something broken is lost, so it is asked for little at a time.
    private const int MaxReadBytes = 1 << 10;

    // A final block with nothing in it (RFC 1951) is ten bits.
    private const int LeastDeflateBytes = 2;

    private readonly Tape packed;
    private readonly long bodyStart;
    private readonly Supply supply;
    private readonly DeflateStream deflate;
    private Crc32 sum;
    private long plainBytes;
    private bool isDone;

    private GzipMember(Tape packed, long start)
    {
        (this.packed, Start, bodyStart) = (packed, start, packed.At);
        supply = new Supply(packed);
        deflate = new DeflateStream(supply, CompressionMode.Decompress);
    }

    /// <summary>Where the member begins on the tape.</summary>
    public long Start { get; }

    /// <summary>Why the member ended early; null while it is well.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether it ended because it unpacks to more than anything honest would.</summary>
    public bool IsBomb { get; private set; }

    /// <summary>Takes the header of a member off the tape; null, and the tape stays where it was, when there is none.</summary>
    public static GzipMember? Open(Tape packed)
    {
        var start = packed.At;
        if (GzipHeader.Length(packed.Peek(GzipHeader.MaxBytes)) is not { } length) return null;
        packed.Skip(length);
        return new GzipMember(packed, start);
    }

    public override int Read(Span<byte> buffer)
    {
        if (isDone || buffer.IsEmpty) return 0;
        try
        {
            var read = deflate.Read(buffer[..Math.Min(buffer.Length, MaxReadBytes)]);
            if (read == 0) return End();
            sum.Append(buffer[..read]);
            plainBytes += read;
            if (!Expansion.IsHonest(packed.At - Start, plainBytes)) return Break("it unpacks to more than a hundred times its size", isBomb: true);
            return read;
        }
        catch (InvalidDataException)
        {
            return Break("its compressed data is broken");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) deflate.Dispose();
        base.Dispose(disposing);
    }

    // Puts the tape behind the member.
    private int End()
    {
        Span<byte> trailer = stackalloc byte[TrailerBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, sum.Value);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)plainBytes);
        var from = Math.Max(supply.LastStart, bodyStart + LeastDeflateBytes);
        if (!packed.GoTo(from)) return Break("it is cut off");
        var place = packed.Peek((int)(supply.LastEnd - from) + TrailerBytes).IndexOf(trailer);
        if (place < 0)
        {
            packed.GoTo(supply.LastEnd);
            return Break("it is cut off, or its sum is not that of its content");
        }

        packed.Skip(place + TrailerBytes);
        isDone = true;
        return 0;
    }

    private int Break(string fault, bool isBomb = false)
    {
        (isDone, Fault, IsBomb) = (true, fault, isBomb);
        return 0;
    }

    /// <summary>Hands the tape to the decoder and remembers where the last two pieces began: the last may not have been looked at yet.</summary>
    private sealed class Supply(Tape packed) : ForwardStream
    {
        private const int MaxPieceBytes = 8 << 10;

        private long current = packed.At;

        public long LastStart { get; private set; } = packed.At;

        public long LastEnd { get; private set; } = packed.At;

        public override int Read(Span<byte> buffer)
        {
            var start = packed.At;
            var read = packed.Read(buffer[..Math.Min(buffer.Length, MaxPieceBytes)]);
            if (read > 0) (LastStart, current, LastEnd) = (current, start, packed.At);
            return read;
        }
    }
}
