using System.IO.Compression;

namespace Avow.Publishing;

/// <summary>The container of a book (EPUB Open Container Format 3.3, section 4.3): a ZIP file that begins with its type, uncompressed. The same files give the same bytes.</summary>
internal sealed class EpubZip : IDisposable
{
    // The earliest day that a ZIP file knows: when a book was written is no part of it.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;

    /// <param name="into">Where it goes; left open.</param>
    public EpubZip(Stream into)
    {
        zip = new(into, ZipArchiveMode.Create, leaveOpen: true);
        Add("mimetype", "application/epub+zip"u8, CompressionLevel.NoCompression);
        Add("META-INF/container.xml", EpubPackage.Container);
    }

    public void Add(string path, ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(path, level);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    public void Dispose() => zip.Dispose();
}
