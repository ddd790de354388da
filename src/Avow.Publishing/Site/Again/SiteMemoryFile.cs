using System.Security.Cryptography;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A site's memory as a file: a first line, the maker, names with their sums, pages, segments, the digest of the manifest of the publication it is of, and at the end the SHA-256 of all before it. Integers are little-endian or in
/// seven bits a byte, strings are UTF-8 behind their lengths. It is ours alone; one that is not whole is none.
/// </summary>
internal static class SiteMemoryFile
{
    private const string FirstLine = "avow site memory 3\n";

    /// <summary>A site of a million pages has one of a few hundred megabytes.</summary>
    private const long MaxBytes = 1L << 30;

    /// <returns>The memory with the digest of the manifest that it belongs to.</returns>
    public static (SiteMemory Memory, Sha256Digest Manifest)? Read(string path)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length is < SHA256.HashSizeInBytes or > MaxBytes) return null;
            var bytes = File.ReadAllBytes(path);
            var end = bytes.Length - SHA256.HashSizeInBytes;
            if (!SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end))) return null;
            var reading = new SiteMemoryReading(bytes.AsSpan(0, end));
            return reading.Word() == FirstLine ? reading.All() : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>All of it but the digests at the end, which are known last.</summary>
    public static MemoryStream Laid(SiteMemory memory) => SiteMemoryWriting.Laid(FirstLine, memory);

    /// <summary>Writes it beside and puts it in its place. Where it cannot be written there is none, and the next publication makes everything anew.</summary>
    public static void Write(string path, MemoryStream laid, Sha256Digest manifest)
    {
        var beside = $"{path}.unfinished";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            laid.Write(Convert.FromHexString(manifest.ToString()));
            using (var file = File.Create(beside))
            {
                var bytes = laid.GetBuffer().AsSpan(0, (int)laid.Length);
                file.Write(bytes);
                file.Write(SHA256.HashData(bytes));
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            try
            {
                File.Delete(beside);
            }
            catch (Exception second) when (second is IOException or UnauthorizedAccessException)
            {
                // Half of it lies under a name that nobody reads.
            }
        }
    }
}
