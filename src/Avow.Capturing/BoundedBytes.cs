namespace Avow.Capturing;

/// <summary>Reads a stream to its end, or to one byte past a limit: memory is claimed as bytes arrive, not as lengths promise.</summary>
internal static class BoundedBytes
{
    private const int FirstBlockBytes = 64 << 10;

    /// <summary>All bytes of the stream; null when there are more than <paramref name="maxBytes"/>.</summary>
    public static byte[]? ReadAll(Stream stream, int maxBytes) => ReadUpTo(stream, maxBytes) is { HasMore: false } whole ? whole.Bytes : null;

    /// <summary>All bytes of the stream, or its first <paramref name="maxBytes"/> and the word that there are more.</summary>
    public static FirstBytes ReadUpTo(Stream stream, int maxBytes)
    {
        var bytes = new byte[FirstBlock(maxBytes)];
        var length = 0;
        while (stream.Read(bytes, length, bytes.Length - length) is var read and > 0)
        {
            length += read;
            if (length > maxBytes) return new(Trimmed(bytes, maxBytes), HasMore: true);
            Grow(ref bytes, length, maxBytes);
        }

        return new(Trimmed(bytes, length), HasMore: false);
    }

    /// <summary>The same without holding a thread.</summary>
    public static async Task<FirstBytes> ReadUpToAsync(Stream stream, int maxBytes, CancellationToken cancel)
    {
        var bytes = new byte[FirstBlock(maxBytes)];
        var length = 0;
        while (await stream.ReadAsync(bytes.AsMemory(length), cancel).ConfigureAwait(false) is var read and > 0)
        {
            length += read;
            if (length > maxBytes) return new(Trimmed(bytes, maxBytes), HasMore: true);
            Grow(ref bytes, length, maxBytes);
        }

        return new(Trimmed(bytes, length), HasMore: false);
    }

    // One byte more than allowed, so that the one too many can be seen.
    private static int FirstBlock(int maxBytes) => Math.Min(FirstBlockBytes, maxBytes) + 1;

    private static void Grow(ref byte[] bytes, int length, int maxBytes)
    {
        if (length == bytes.Length) Array.Resize(ref bytes, (int)Math.Min(2L * length, maxBytes + 1L));
    }

    private static byte[] Trimmed(byte[] bytes, int length)
    {
        Array.Resize(ref bytes, length);
        return bytes;
    }
}
