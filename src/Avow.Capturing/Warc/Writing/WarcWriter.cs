using System.IO.Compression;
using System.Text;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Writes captures as WARC 1.1 (ISO 28500:2017), each record in a gzip member of its own where the file is compressed (annex D). The same
/// captures give the same bytes: ids are made of what is written, and no clock is asked.
/// </summary>
/// <param name="file">Written forward from where it stands, which it must know; stays open.</param>
/// <param name="isPacked">Whether each record is compressed.</param>
public sealed class WarcWriter(Stream file, bool isPacked)
{
    private string? informationId;

    /// <summary>The first record: what wrote the file and by which standard.</summary>
    /// <param name="software">Name and version.</param>
    /// <param name="date">When what is in it was last added to; a file written again later is the same file.</param>
    public void WriteInformation(string software, DateTimeOffset date)
    {
        var block = Encoding.UTF8.GetBytes($"software: {software}\r\nformat: WARC File Format 1.1\r\nconformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n");
        var record = new WrittenRecord("warcinfo", null, date, block, "application/warc-fields");
        informationId = record.Id;
        Write(record);
    }

    /// <summary>
    /// The redirects that led to a capture, its request where the method is known, and the answer, or the resource where nothing was asked.
    /// </summary>
    /// <remarks>
    /// What is kept is the payload without chunks and compression; so header fields that do not hold for it carry "X-Archive-Orig-", and a
    /// true Content-Length is added. Reason phrases were not kept: they are those of RFC 9110. Requests were not kept either: a request
    /// record says the method and the address.
    /// </remarks>
    /// <returns>The line that an index of the file has for it (<see cref="CdxLine"/>), without the name of the file.</returns>
    public CdxLine WriteCapture(Capture capture, ReadOnlyMemory<byte> payload)
    {
        foreach (var redirect in capture.Exchange.Redirects) Write(WrittenRedirect.Of(redirect, capture));
        var answer = WrittenAnswer.Of(capture, payload);
        var offset = file.Position;
        Write(answer);
        if (WrittenRequest.Of(capture, answer) is { } request) Write(request);
        return CdxLine.Of(capture, answer, offset);
    }

    /// <summary>A capture that is given out without the metadata in it: an altered copy, and said to be one (section 6.8). It names the record of what was received, which is not in the file.</summary>
    public void WriteConversion(Capture capture, ReadOnlyMemory<byte> received, ReadOnlyMemory<byte> altered) => Write(WrittenConversion.Of(capture, received, altered));

    /// <summary>The word that a capture was seen again, unchanged.</summary>
    public void WriteRevisit(Capture capture, ReadOnlyMemory<byte> payload, DateTimeOffset seenAt, RevisitProfile profile) =>
        Write(WrittenRevisit.Of(capture, payload, seenAt, profile));

    private void Write(WrittenRecord record)
    {
        var header = Encoding.UTF8.GetBytes(record.Header(record.Type == "warcinfo" ? null : informationId));
        if (!isPacked)
        {
            WriteParts(file, header, record.Block);
            return;
        }

        using var member = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        WriteParts(member, header, record.Block);
    }

    private static void WriteParts(Stream to, byte[] header, ReadOnlyMemory<byte> block)
    {
        to.Write(header);
        to.Write(block.Span);
        to.Write("\r\n\r\n"u8);
    }
}
