namespace Avow.Desk;

/// <summary>
/// The body of a form in which U+0000, as a byte or escaped (<c>%00</c>), comes as U+0001. The framework's reader of forms gives up a whole form for one U+0000; as
/// another control character it arrives with all that was typed beside it, and is refused at its field like every one of them (see <see cref="Visit.Filled"/>).
/// </summary>
internal sealed class NullsAsControls(Stream body) : Stream
{
    // How much of "%0" stands just before the next byte, over the ends of what is read at once.
    private int escaped;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Changed(buffer.AsSpan(offset, body.Read(buffer, offset, count)));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Changed(buffer.Span[..read]);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Changed(Span<byte> read)
    {
        foreach (ref var one in read)
        {
            if (one == 0) one = 1;
            else if (one == '0' && escaped == 2) one = (byte)'1';
            escaped = one == '%' ? 1 : one == '0' && escaped == 1 ? 2 : 0;
        }

        return read.Length;
    }
}
