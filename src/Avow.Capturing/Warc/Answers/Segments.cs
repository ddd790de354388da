using System.Globalization;

namespace Avow.Capturing;

/// <summary>Puts records together that were written in parts (WARC 1.1, sections 5.18 to 5.20 and 7), as long as the parts follow in one file.</summary>
internal sealed class Segments(int maxBytes)
{
    private const int MaxOpen = 4;

    private readonly Dictionary<string, (WarcRecord Record, MemoryStream Bytes, int Parts)> open = new(StringComparer.Ordinal);

    /// <summary>Keeps a first part; false when it has no name or too many are open already: then it is taken for the whole.</summary>
    public bool Begin(WarcRecord first, byte[] bytes)
    {
        if (first.Id is not { } id || open.Count >= MaxOpen || open.ContainsKey(id)) return false;
        var kept = new MemoryStream();
        kept.Write(bytes);
        open.Add(id, (first, kept, 1));
        return true;
    }

    public bool Awaits(WarcRecord part) => WarcRecord.Bare(part.Field("WARC-Segment-Origin-ID")) is { } origin && open.ContainsKey(origin);

    /// <summary>Adds a part; the whole when it was the last.</summary>
    public (WarcRecord Record, byte[] Bytes)? Append(WarcRecord part, byte[] bytes)
    {
        var origin = WarcRecord.Bare(part.Field("WARC-Segment-Origin-ID"))!;
        var (first, kept, parts) = open[origin];
        if (part.Segment != parts + 1 || kept.Length + bytes.Length > maxBytes) return null;
        kept.Write(bytes);
        open[origin] = (first, kept, parts + 1);
        if (part.Field("WARC-Segment-Total-Length") is not { } total) return null;
        open.Remove(origin);
        return long.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? (first, kept.ToArray()) : null;
    }

    /// <summary>Those whose last part never came.</summary>
    public IEnumerable<(WarcRecord Record, byte[] Bytes)> Unfinished() => open.Values.Select(part => (part.Record, part.Bytes.ToArray()));
}
