using System.IO.Compression;
using System.Runtime.InteropServices;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// A ZIP file in memory from which single parts are unpacked when asked for, each within its bounds and all within one. Containers
/// inside it are never opened. A part whose name stands twice is refused: another program may show the other.
/// </summary>
internal sealed class ZipContainer
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly ReadingOptions options;
    private readonly Dictionary<string, ZipEntry> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ZipEntry> anyCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> twice = new(StringComparer.Ordinal);
    private long unpacked;

    private ZipContainer(ReadOnlyMemory<byte> bytes, List<ZipEntry> entries, ReadingOptions options)
    {
        (this.bytes, this.options) = (bytes, options);
        foreach (var entry in entries.Where(e => e.Name.Length > 0))
        {
            if (!exact.TryAdd(entry.Name, entry)) twice.Add(entry.Name);
            anyCase.TryAdd(entry.Name, entry);
        }
    }

    public string Thing => Refusals.ThingOf(options);

    public IEnumerable<string> Names => exact.Keys;

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Errors: <see cref="ProblemKind.Malformed"/>, <see cref="ProblemKind.TooLarge"/>.</summary>
    public static Outcome<ZipContainer> Open(ReadOnlyMemory<byte> bytes, ReadingOptions options)
    {
        var directory = new ZipDirectory(bytes.Span, Refusals.ThingOf(options));
        return directory.Read().TryGet(out var entries, out var problem) ? new ZipContainer(bytes, entries, options) : problem;
    }

    /// <summary>Part names of Office packages are equal whatever their case (ECMA-376-2, 6.2.2.3); in books many links are careless of it.</summary>
    public bool Holds(string name) => anyCase.ContainsKey(name);

    /// <summary>
    /// The bytes of a part. Errors: <see cref="ProblemKind.Malformed"/> when it is not there, stands twice or is not as its table says,
    /// <see cref="ProblemKind.TooLarge"/>, <see cref="ProblemKind.PasswordNeeded"/> when it is encrypted.
    /// </summary>
    public Outcome<byte[]> Read(string name)
    {
        if (!exact.TryGetValue(name, out var entry) && !anyCase.TryGetValue(name, out entry)) return ZipRefusals.Missing(name, Thing);
        if (twice.Contains(entry.Name)) return ZipRefusals.Broken($"two parts of it are called {entry.Name}", Thing);
        if (Weigh(entry) is { } problem) return problem;
        unpacked += entry.UnpackedBytes;
        if (Unpack(entry) is not { } part) return ZipRefusals.Broken($"the part {name} is not as long as its table says, or not packed as it says", Thing);
        return Crc32.Of(part) == entry.Crc ? part : ZipRefusals.Broken($"the part {name} was changed or damaged: its check sum is another", Thing);
    }

    private Problem? Weigh(ZipEntry entry)
    {
        if (entry.IsEncrypted) return ZipRefusals.Encrypted(entry.Name, Thing);
        if (entry.Method is not (0 or 8)) return ZipRefusals.Method(entry.Name, entry.Method, Thing);
        var allowed = Math.Min(ZipLimits.MaxPartBytes, options.MaxUnpackedBytes - unpacked);
        if (entry.UnpackedBytes > allowed) return ZipRefusals.TooManyBytes(entry.Name, entry.UnpackedBytes, Math.Max(0, allowed), Thing);
        var ratio = entry.UnpackedBytes / Math.Max(1, entry.PackedBytes);
        return entry.UnpackedBytes > ZipLimits.RatioFreeBytes && ratio > ZipLimits.MaxRatio ? ZipRefusals.Bomb(entry.Name, ratio, Thing) : null;
    }

    private byte[]? Unpack(ZipEntry entry)
    {
        var packed = bytes.Slice((int)entry.DataStart, (int)entry.PackedBytes);
        if (entry.Method == 0) return entry.PackedBytes == entry.UnpackedBytes ? packed.ToArray() : null;
        try
        {
            using var inflating = new DeflateStream(StreamOver(packed), CompressionMode.Decompress);
            var part = new byte[entry.UnpackedBytes];
            return inflating.ReadAtLeast(part, part.Length, throwOnEndOfStream: false) == part.Length && inflating.ReadByte() < 0 ? part : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static MemoryStream StreamOver(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var array) ? new(array.Array!, array.Offset, array.Count, writable: false) : new(memory.ToArray(), writable: false);
}
