namespace Avow.Capturing;

/// <summary>
/// Reads a stream forward and remembers the last of what it read, so that a little can be looked at before it is taken and a reader that
/// was led astray can go back. Memory is the same for every length.
/// </summary>
internal sealed class Tape(Stream source, long startsAt = 0)
{
    /// <summary>The most that can be looked at ahead: a whole header.</summary>
    public const int MaxPeekBytes = 128 << 10;

    /// <summary>How far back one can always go. Broken deflate is noticed within a stored block, 64 KiB, or much sooner.</summary>
    public const int RememberedBytes = 128 << 10;

    private readonly byte[] window = new byte[RememberedBytes + (2 * MaxPeekBytes)];
    private Stream source = source;
    private long windowStart = startsAt;
    private int position, filled;

    /// <summary>The offset of the next byte.</summary>
    public long At => windowStart + position;

    /// <summary>The earliest offset that can be gone back to.</summary>
    public long Earliest => windowStart;

    public bool IsAtEnd => Peek(1).IsEmpty;

    /// <summary>Begins anew with another stream, at offset 0.</summary>
    public void Reset(Stream next) => (source, windowStart, position, filled) = (next, 0, 0, 0);

    /// <summary>The next bytes without taking them; fewer than asked for only at the end.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxPeekBytes);
        while (filled - position < count && Fill())
        {
        }

        return window.AsSpan(position, Math.Min(count, filled - position));
    }

    /// <summary>Takes as many of the next bytes as there are at hand; none only at the end.</summary>
    public int Read(Span<byte> bytes)
    {
        if (bytes.IsEmpty || (position == filled && !Fill())) return 0;
        var taken = Math.Min(bytes.Length, filled - position);
        window.AsSpan(position, taken).CopyTo(bytes);
        position += taken;
        return taken;
    }

    /// <summary>Takes bytes that were looked at.</summary>
    public void Skip(int count) => position += Math.Min(count, filled - position);

    /// <summary>Goes back, or forward to what was looked at; false, and nothing is changed, when that is no longer remembered.</summary>
    public bool GoTo(long offset)
    {
        if (offset < windowStart || offset > windowStart + filled) return false;
        position = (int)(offset - windowStart);
        return true;
    }

    private bool Fill()
    {
        if (window.Length - filled < MaxPeekBytes && position > RememberedBytes) Forget(position - RememberedBytes);
        if (filled == window.Length) return false;
        var read = source.Read(window.AsSpan(filled));
        filled += read;
        return read > 0;
    }

    private void Forget(int count)
    {
        window.AsSpan(count, filled - count).CopyTo(window);
        (windowStart, position, filled) = (windowStart + count, position - count, filled - count);
    }
}
