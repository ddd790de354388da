using System.Buffers.Binary;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Reads the table of parts at the end of a ZIP file (APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16), because what it claims must be
/// weighed before anything is unpacked: how many parts, how large, whether two share their bytes.
/// </summary>
/// <remarks>
/// End record, 22 bytes: signature PK\5\6, entries at 10, size of the table at 12, its offset at 16, length of the comment at 20.
/// Table entry, 46 bytes and more: signature PK\1\2, flags at 8, method at 10, CRC at 16, packed and unpacked size at 20 and 24,
/// lengths of name, extra field and comment at 28, 30, 32, offset of the local header at 42, name at 46.
/// </remarks>
internal ref struct ZipDirectory(ReadOnlySpan<byte> bytes, string thing)
{
    private const int EndBytes = 22;
    private const int EntryBytes = 46;
    private const int LocalBytes = 30;
    private const int End64Bytes = 56;
    private const int LocatorBytes = 20;
    private const int MaxCommentBytes = ushort.MaxValue;

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private readonly string thing = thing;
    private long start;
    private long end;
    private long shift;
    private long count;

    public Outcome<List<ZipEntry>> Read()
    {
        if (!FindTable()) return ZipRefusals.CutOff(thing);
        if (count > ZipLimits.MaxEntries) return ZipRefusals.TooManyParts(count, thing);
        var entries = new List<ZipEntry>();
        var places = new List<(long Start, long End)>();
        for (var at = start; at < end && entries.Count < count;)
        {
            if (at + EntryBytes > end || U32(at) != 0x02014B50) return ZipRefusals.Broken("its table of parts is broken", thing);
            var next = at + EntryBytes + U16(at + 28) + U16(at + 30) + U16(at + 32);
            if (next > end) return ZipRefusals.Broken("its table of parts is broken", thing);
            if (!ReadEntry(at, places).TryGet(out var entry, out var problem)) return problem;
            entries.Add(entry);
            at = next;
        }

        return Overlap(places) ? ZipRefusals.Broken("two of its parts share their bytes, as only bombs do", thing) : entries;
    }

    private bool FindTable()
    {
        var tail = Math.Max(0, bytes.Length - EndBytes - MaxCommentBytes);
        for (var at = bytes.Length - EndBytes; at >= tail; at--)
        {
            if (bytes[at] != 'P' || U32(at) != 0x06054B50 || at + EndBytes + U16(at + 20) > bytes.Length) continue;
            (count, var size, var offset, var recordAt) = (U16(at + 10), (long)U32(at + 12), (long)U32(at + 16), (long)at);
            if (Find64(at) is var at64 and >= 0) (count, size, offset, recordAt) = ((long)U64(at64 + 32), (long)U64(at64 + 40), (long)U64(at64 + 48), at64);

            // What stands before the first part, a program that unpacks itself, shifts all offsets.
            (start, end) = (recordAt - size, recordAt);
            shift = start - offset;
            return size >= 0 && start >= 0 && shift >= 0 && offset >= 0 && count >= 0;
        }

        return false;
    }

    private readonly long Find64(int endRecord)
    {
        var locator = endRecord - LocatorBytes;
        if (locator < 0 || U32(locator) != 0x07064B50) return -1;
        var at = U64(locator + 8);
        return at <= (ulong)Math.Max(0, locator - End64Bytes) && U32((long)at) == 0x06064B50 ? (long)at : -1;
    }

    private readonly Outcome<ZipEntry> ReadEntry(long at, List<(long Start, long End)> places)
    {
        var name = bytes.Slice((int)at + EntryBytes, U16(at + 28));
        var decoded = ZipNames.Decode(name);
        if (ZipNames.Normalised(decoded) is not { } path) return ZipRefusals.Escapes(decoded, thing);
        var (packed, unpacked, local) = Sizes(at);
        local += shift;
        if (local < 0 || local + LocalBytes > start || U32(local) != 0x04034B50) return ZipRefusals.Broken($"the part {path} does not begin where its table says", thing);
        var data = local + LocalBytes + U16(local + 26) + U16(local + 28);
        if (packed < 0 || unpacked < 0 || packed > start || data + packed > start) return ZipRefusals.Broken($"the part {path} is cut off", thing);
        places.Add((local, data + packed));
        return new ZipEntry { Name = path, Method = U16(at + 10), IsEncrypted = (U16(at + 8) & 1) != 0, Crc = U32(at + 16), PackedBytes = packed, UnpackedBytes = unpacked, DataStart = data };
    }

    // Sizes past four bytes stand in the extra field 0x0001, each only when its place above is full of ones (4.5.3).
    private readonly (long Packed, long Unpacked, long Local) Sizes(long at)
    {
        long packed = U32(at + 20), unpacked = U32(at + 24), local = U32(at + 42);
        var field = at + EntryBytes + U16(at + 28);
        var fieldsEnd = field + U16(at + 30);
        for (; field + 4 <= fieldsEnd; field += 4 + U16(field + 2))
        {
            if (U16(field) != 1) continue;
            var (value, valueEnd) = (field + 4, Math.Min(fieldsEnd, field + 4 + U16(field + 2)));
            if (unpacked == uint.MaxValue && value + 8 <= valueEnd) (unpacked, value) = ((long)U64(value), value + 8);
            if (packed == uint.MaxValue && value + 8 <= valueEnd) (packed, value) = ((long)U64(value), value + 8);
            if (local == uint.MaxValue && value + 8 <= valueEnd) local = (long)U64(value);
            break;
        }

        return (packed, unpacked, local < 0 ? long.MinValue / 2 : Math.Min(local, int.MaxValue));
    }

    private static bool Overlap(List<(long Start, long End)> places)
    {
        places.Sort();
        for (var i = 1; i < places.Count; i++)
            if (places[i].Start < places[i - 1].End) return true;
        return false;
    }

    private readonly int U16(long at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[(int)at..]);

    private readonly uint U32(long at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)at..]);

    private readonly ulong U64(long at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes[(int)at..]);
}
