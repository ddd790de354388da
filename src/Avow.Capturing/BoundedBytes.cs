namespace Avow.Capturing;

/// <summary>Reads a stream to its end, or to one byte past a limit: memory is claimed as bytes arrive, not as lengths promise.</summary>
internal static class BoundedBytes
{
    private const int FirstBlockBytes = 64 << 10;

    /// <summary>All bytes of the stream; null when there are more than <paramref name="maxBytes"/>.</summary>
    public static byte[]? ReadAll(Stream stream, int maxBytes)
    {
        var bytes = new byte[FirstBlock(maxBytes)];
        var length = 0;
        while (stream.Read(bytes, length, bytes.Length - length) is var read and > 0)
        {
            length += read;
            if (length > maxBytes) return null;
            Grow(ref bytes, length, maxBytes);
        }

        return Trimmed(bytes, length);
    }

    /// <summary>All bytes of the stream, or its first <paramref name="maxBytes"/> and the word that there are more.</summary>
    public static async Task<(byte[] Bytes, bool HasMore)> ReadAllAsync(Stream stream, int maxBytes, CancellationToken cancel)
    {
        var bytes = new byte[FirstBlock(maxBytes)];
        var length = 0;
        while (await stream.ReadAsync(bytes.AsMemory(length), cancel).ConfigureAwait(false) is var read and > 0)
        {
            length += read;
            if (length > maxBytes) return (Trimmed(bytes, maxBytes), true);
            Grow(ref bytes, length, maxBytes);
        }

        return (Trimmed(bytes, length), false);
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
