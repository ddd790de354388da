using System.Security.Cryptography;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>A stream that knows the SHA-256 of what was read from it, and that ends when it grows past what is honest.</summary>
internal sealed class HashedStream(Stream source, long maxBytes) : ForwardStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long length;

    public bool WasCut { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        if (length >= maxBytes)
        {
            WasCut = true;
            return 0;
        }

        var read = source.Read(buffer[..(int)Math.Min(buffer.Length, maxBytes - length)]);
        length += read;
        hash.AppendData(buffer[..read]);
        return read;
    }

    /// <summary>The digest of all bytes, after what was left of them is read.</summary>
    public Sha256Digest Finish()
    {
        var rest = new byte[64 << 10];
        while (Read(rest) > 0)
        {
        }

        return Sha256Digest.FromBytes(hash.GetHashAndReset());
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            source.Dispose();
        }

        base.Dispose(disposing);
    }
}
