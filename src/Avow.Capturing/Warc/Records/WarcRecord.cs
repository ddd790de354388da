using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The header of one WARC record (ISO 28500:2017, section 5) and where it stands. Its content is read through <see cref="RecordScan"/>.</summary>
internal sealed record WarcRecord
{
    /// <summary>Named fields in their order; a name given twice is kept twice.</summary>
    public required IReadOnlyList<HeaderField> Fields { get; init; }

    /// <summary>Where the record begins in the file; for a compressed one, where its gzip member begins.</summary>
    public required long OffsetBytes { get; init; }

    /// <summary>The same in words: "byte 1,204", with the place inside where the member holds more than one record.</summary>
    public required string Place { get; init; }

    /// <summary>The length that the record says its content has.</summary>
    public required long LengthBytes { get; init; }

    public string Type => Field("WARC-Type")?.ToLowerInvariant() ?? "";

    /// <summary>The id without its angle brackets; null when there is none.</summary>
    public string? Id => Bare(Field("WARC-Record-ID"));

    /// <summary>The address without the angle brackets that wget 1.19 and 1.20 put round it.</summary>
    public string? Target => Bare(Field("WARC-Target-URI"));

    public DateTimeOffset? Date => WarcDate.Parse(Field("WARC-Date"));

    /// <summary>The media type of the content in lower case, without its parameters.</summary>
    public string MediaType => (Field("Content-Type") ?? "").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether the content is an HTTP message: said so, or not said at all in a record that holds nothing else.</summary>
    public bool HoldsHttp => MediaType is "application/http" or "";

    /// <summary>Why the crawler did not keep all of it (section 5.13); null when it did.</summary>
    public string? Truncated => Field("WARC-Truncated");

    public IEnumerable<string> ConcurrentTo => Fields.Where(f => Is(f, "WARC-Concurrent-To")).Select(f => Bare(f.Value)!);

    /// <summary>The number of a part of a segmented record, from 1; null for a whole one.</summary>
    public int? Segment => int.TryParse(Field("WARC-Segment-Number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The first value of a field; null when there is none.</summary>
    public string? Field(string name) => Fields.FirstOrDefault(f => Is(f, name))?.Value;

    public static string? Bare(string? value) => value is ['<', .. var inner, '>'] ? inner.Trim() : value;

    private static bool Is(HeaderField field, string name) => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
