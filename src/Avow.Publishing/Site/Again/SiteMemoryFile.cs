using System.Security.Cryptography;
using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A site's memory as a file: a first line, the maker, names with their sums, pages, segments, the digest of the manifest of the publication it is of, and at the end the SHA-256 of all before it. Integers are little-endian or in
/// seven bits a byte, strings are UTF-8 behind their lengths. It is ours alone; one that is not whole is none.
/// </summary>
internal static class SiteMemoryFile
{
    private const string FirstLine = "avow site memory 2\n";

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
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, end, writable: false), Encoding.UTF8);
            return reader.ReadString() == FirstLine ? (Read(reader), Sha256Digest.FromBytes(reader.ReadBytes(Sha256Digest.ByteLength))) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }

    /// <summary>All of it but the digests at the end, which are known last.</summary>
    public static MemoryStream Laid(SiteMemory memory)
    {
        var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true);
        Write(writer, memory);
        return buffer;
    }

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

    private static SiteMemory Read(BinaryReader from)
    {
        var maker = from.ReadString();
        var names = Many(from, () => (Name: from.ReadString(), Sum: Number(from)));
        var lines = Many(from, from.ReadString);
        Dictionary<string, RememberedPage> pages = new(StringComparer.Ordinal);
        foreach (var (line, page) in Many(from, () => (lines[from.Read7BitEncodedInt()], new RememberedPage(Many(from, from.ReadString), Many(from, () => names[from.Read7BitEncodedInt()].Name), Many(from, () => lines[from.Read7BitEncodedInt()]))))) pages.Add(line, page);
        return new()
        {
            Maker = maker,
            Told = names.ToDictionary(name => name.Name, name => name.Sum, StringComparer.Ordinal),
            Pages = pages,
            Segments = Many(from, () => new RememberedSegment(Many(from, () => (Id<Text>.FromNumber(from.ReadInt64()), Number(from))), Many(from, from.ReadString), from.ReadString())),
        };
    }

    private static void Write(BinaryWriter to, SiteMemory memory)
    {
        List<string> names = [.. memory.Told.Keys], lines = [.. memory.Pages.Keys.Union(memory.Pages.Values.SelectMany(page => page.Linked))];
        var (placeOfName, placeOfLine) = (Places(names), Places(lines));
        to.Write(FirstLine);
        to.Write(memory.Maker);
        Each(to, names, name =>
        {
            to.Write(name);
            Number(to, memory.Told[name]);
        });
        Each(to, lines, to.Write);
        Each(to, [.. memory.Pages], page =>
        {
            to.Write7BitEncodedInt(placeOfLine[page.Key]);
            Each(to, page.Value.Files, to.Write);
            Each(to, page.Value.Told, name => to.Write7BitEncodedInt(placeOfName[name]));
            Each(to, page.Value.Linked, line => to.Write7BitEncodedInt(placeOfLine[line]));
        });
        Each(to, memory.Segments, segment =>
        {
            Each(to, segment.Texts, text =>
            {
                to.Write(text.Text.Number);
                Number(to, text.Sum);
            });
            Each(to, segment.Files, to.Write);
            to.Write(segment.Said);
        });
    }

    private static Dictionary<string, int> Places(List<string> words) => words.Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);

    private static List<T> Many<T>(BinaryReader from, Func<T> one)
    {
        var count = from.Read7BitEncodedInt();
        List<T> many = new(Math.Min(count, 1 << 16));
        for (var at = 0; at < count; at++) many.Add(one());
        return many;
    }

    private static void Each<T>(BinaryWriter to, IReadOnlyList<T> many, Action<T> one)
    {
        to.Write7BitEncodedInt(many.Count);
        foreach (var each in many) one(each);
    }

    private static UInt128 Number(BinaryReader from) => new(from.ReadUInt64(), from.ReadUInt64());

    private static void Number(BinaryWriter to, UInt128 number)
    {
        to.Write((ulong)(number >> 64));
        to.Write((ulong)number);
    }
}
