using System.IO.Compression;
using System.Text;

namespace Avow.Tests.Reading;

/// <summary>Writes containers for tests: parts by name, always the same bytes for the same parts.</summary>
internal static class Zipped
{
    private static readonly DateTimeOffset Day = new(2001, 2, 3, 4, 5, 6, TimeSpan.Zero);

    public static byte[] Of(params (string Name, string Text)[] parts) => Of([.. parts.Select(p => (p.Name, Encoding.UTF8.GetBytes(p.Text)))]);

    public static byte[] Of((string Name, byte[] Bytes)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = Day;
                using var stream = entry.Open();
                stream.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
