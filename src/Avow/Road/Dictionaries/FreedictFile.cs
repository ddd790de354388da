using System.IO.Compression;
using System.Text;

namespace Avow.Road;

/// <summary>
/// A FreeDict dictionary as Debian's dict-freedict-* packages install it: an index and the entries, compressed with dictzip, which is gzip.
/// Is read from its beginning to its end once; what is damaged or too large ends it there, with what was read so far.
/// </summary>
internal static class FreedictFile
{
    // The largest, German and English, has 100 MB of entries.
    private const long MostBytes = 256L << 20;
    private const int MostEntryBytes = 16 << 10;
    private const int BufferBytes = 1 << 16;

    /// <param name="path">Without ".index" and ".dict.dz".</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public static IEnumerable<(string A, string B)> Pairs(string path, CancellationToken cancel)
    {
        using var index = new StreamReader(path + ".index", Encoding.UTF8);
        var entries = DictdIndex.Read(index, MostEntryBytes);
        using var file = File.OpenRead(path + ".dict.dz");
        using var text = new BufferedStream(new GZipStream(file, CompressionMode.Decompress), BufferBytes);
        var (at, bytes, last) = (0L, Array.Empty<byte>(), (Offset: -1L, Length: 0));
        foreach (var (word, offset, length) in entries)
        {
            cancel.ThrowIfCancellationRequested();
            if (offset > MostBytes) yield break;
            if ((offset, length) != last)
            {
                // Entries that overlap are passed over: a file that is whole has none.
                if (offset < at) continue;
                bytes = new byte[length];
                if (!Skip(text, offset - at) || !Fill(text, bytes)) yield break;
                (at, last) = (offset + length, (offset, length));
            }

            foreach (var other in FreedictEntry.Words(Encoding.UTF8.GetString(bytes))) yield return (word, other);
        }
    }

    private static bool Skip(Stream text, long bytes)
    {
        var passed = new byte[Math.Min(bytes, BufferBytes)];
        for (; bytes > 0; bytes -= Math.Min(bytes, BufferBytes))
            if (!Fill(text, passed.AsSpan(0, (int)Math.Min(bytes, BufferBytes)))) return false;
        return true;
    }

    private static bool Fill(Stream text, Span<byte> bytes)
    {
        try
        {
            return text.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false;
        }
    }
}
