using System.IO.Compression;

namespace Avow.Fuzzing;

/// <summary>Changes what stands inside a container, so that the reader behind the ZIP is reached; one that is no ZIP is changed as bytes.</summary>
internal static class ZipMutation
{
    private const int MaxEntries = 200;
    private const int MaxEntryBytes = 256 << 10;

    public static byte[] Of(byte[] input, Mutator mutator)
    {
        try
        {
            return Rewritten(input, mutator);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            return mutator.Mutate(input, input);
        }
    }

    private static byte[] Rewritten(byte[] input, Mutator mutator)
    {
        using var from = new ZipArchive(new MemoryStream(input), ZipArchiveMode.Read);
        var parts = from.Entries.Take(MaxEntries).Select(entry => (entry.FullName, Bytes: Bytes(entry))).ToList();
        if (parts.Count == 0) return mutator.Mutate(input, input);
        var changed = mutator.Below(parts.Count);
        var result = new MemoryStream();
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < parts.Count; i++)
            {
                if (i == changed && mutator.Chance(0.05)) continue;
                using var entry = to.CreateEntry(i == changed && mutator.Chance(0.05) ? "../" + parts[i].FullName : parts[i].FullName, CompressionLevel.Fastest).Open();
                entry.Write(i == changed ? mutator.Mutate(parts[i].Bytes, mutator.Pick(parts).Bytes) : parts[i].Bytes);
            }
        }

        return result.ToArray();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[MaxEntryBytes];
        return bytes[..stream.ReadAtLeast(bytes, MaxEntryBytes, throwOnEndOfStream: false)];
    }
}
