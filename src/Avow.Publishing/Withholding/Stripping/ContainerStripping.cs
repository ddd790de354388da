using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Avow.Publishing;

/// <summary>
/// Documents that are ZIP files: Word, Excel and PowerPoint (ECMA-376, part 2, section 11: docProps), OpenDocument (1.3, part 3, section 3.1.3: meta.xml) and EPUB (3.3, section 5.5: the metadata of the package).
/// What tells of the writers and their machines is emptied; pictures inside are stripped as those that stand alone, thumbnails go. Names of authors of tracked changes and comments stand in the document itself and are taken out there.
/// A container of another kind, an encrypted one, and one that is larger unpacked than the bounds is not stripped.
/// </summary>
internal static class ContainerStripping
{
    private const int MaxEntries = 10_000;
    private const int MaxXmlBytes = 32 << 20;
    private const long MaxUnpackedBytes = 256 << 20;

    // The least that a ZIP file can say; the same file gives the same bytes.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[]? Of(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var container = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
            return container.Entries.Count <= MaxEntries && IsDocument(container) ? Written(container) : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsDocument(ZipArchive container) =>
        container.GetEntry("word/document.xml") is not null || container.GetEntry("xl/workbook.xml") is not null || container.GetEntry("ppt/presentation.xml") is not null
        || container.GetEntry("META-INF/container.xml") is not null
        || (container.GetEntry("content.xml") is not null && container.GetEntry("META-INF/manifest.xml") is { } manifest && !Encoding.UTF8.GetString(Read(manifest, MaxUnpackedBytes)!).Contains("encryption-data", StringComparison.Ordinal));

    private static byte[]? Written(ZipArchive container)
    {
        using var all = new MemoryStream();
        using (var written = new ZipArchive(all, ZipArchiveMode.Create, leaveOpen: true))
        {
            var left = MaxUnpackedBytes;
            foreach (var entry in container.Entries)
            {
                if (entry.FullName.Contains("thumbnail", StringComparison.OrdinalIgnoreCase) && !entry.FullName.EndsWith('/')) continue;
                if (Read(entry, left) is not { } bytes) return null;
                left -= bytes.Length;
                if (Stripped(entry.FullName, bytes) is not { } stripped) return null;
                // The first file of EPUB and OpenDocument says what it is, and is not packed.
                var made = written.CreateEntry(entry.FullName, entry.FullName == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                made.LastWriteTime = NoTime;
                using var stream = made.Open();
                stream.Write(stripped);
            }
        }

        return all.ToArray();
    }

    private static byte[]? Stripped(string name, byte[] bytes)
    {
        if (ContainerXml.Empty(name) is { } empty) return Encoding.UTF8.GetBytes(empty);
        if (ContainerXml.IsXml(name)) return bytes.Length <= MaxXmlBytes ? ContainerXml.Without(bytes) : null;
        var inner = Publishing.Stripped.Of(bytes);
        return inner.Standing == MetadataStanding.CannotBeTaken ? null : inner.Bytes.ToArray();
    }

    private static byte[]? Read(ZipArchiveEntry entry, long most)
    {
        if (entry.Length > most) return null;
        using var stream = entry.Open();
        using var all = new MemoryStream();
        var buffer = new byte[81_920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (all.Length + read > most) return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}
