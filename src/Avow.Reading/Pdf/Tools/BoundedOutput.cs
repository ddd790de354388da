namespace Avow.Reading;

/// <summary>A child's output up to a number of bytes; past it the stream ends and says that it is full.</summary>
internal sealed class BoundedOutput(Stream source, long maxBytes) : Stream
{
    private long left = maxBytes;

    public bool IsFull { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (IsFull) return 0;
        var read = source.Read(buffer);
        left -= read;
        if (left >= 0) return read;
        IsFull = true;
        return 0;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
