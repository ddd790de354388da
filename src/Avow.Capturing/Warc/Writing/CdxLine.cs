using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// One line of the index of a WARC file, in the eleven columns that wget writes and reads (the CDX legend of the Internet Archive): with it
/// <c>wget --warc-dedup</c> stores no page again whose bytes the file holds.
/// </summary>
public sealed record CdxLine
{
    /// <summary>The first line of an index: original address, date, massaged address, type, status, checksum, redirect, tags, offset, file, record id.</summary>
    public const string Columns = " CDX a b a m s k r M V g u";

    private const string Unknown = "-";

    public required string Target { get; init; }

    public required DateTimeOffset Date { get; init; }

    public required string MediaType { get; init; }

    public required int? Status { get; init; }

    /// <summary>SHA-1 of the payload in base 32.</summary>
    public required string Checksum { get; init; }

    public required long OffsetBytes { get; init; }

    public required string RecordId { get; init; }

    internal static CdxLine Of(Capture capture, WrittenRecord record, long offset) => new()
    {
        Target = record.Target!,
        Date = record.Date,
        MediaType = (capture.Exchange.Header("Content-Type") ?? "").Split(';')[0].Trim(),
        Status = capture.Exchange.Status,
        Checksum = record.Fields.First(field => field.Name == "WARC-Payload-Digest").Value["sha1:".Length..],
        OffsetBytes = offset,
        RecordId = record.Id,
    };

    /// <summary>The line for a file of this name; a white space in a column would be two columns.</summary>
    public string For(string fileName) => string.Join(' ', new[]
    {
        Target,
        Date.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture),
        Target,
        MediaType,
        Status?.ToString(CultureInfo.InvariantCulture) ?? Unknown,
        Checksum,
        Unknown,
        Unknown,
        OffsetBytes.ToString(CultureInfo.InvariantCulture),
        fileName,
        $"<{RecordId}>",
    }.Select(column => column.Length == 0 ? Unknown : string.Concat(column.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) ? '_' : c))));
}
