using System.IO.Compression;
using System.Text;
using Avow.Capturing;
using Avow.Statements;

namespace Avow.Tests.Capturing;

/// <summary>WARC files made by hand, record by record.</summary>
internal static class MadeWarc
{
    public const string Date = "2026-03-01T08:30:00.25Z";

    public static byte[] Response(string address, string answer, params string[] fields) => Response(address, Bytes(answer), fields);

    public static byte[] Response(string address, byte[] answer, params string[] fields) =>
        Record("response", answer, ["WARC-Target-URI: " + address, "Content-Type: application/http; msgtype=response", .. fields]);

    /// <summary>An HTML page, answered with 200.</summary>
    public static byte[] Page(string address, string words, params string[] fields) =>
        Response(address, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: quay\r\n\r\n{Html(words)}", fields);

    public static string Html(string words) => $"<html><body><p>{words}</p></body></html>";

    public static byte[] Record(string type, string block, params string[] fields) => Record(type, Bytes(block), fields);

    public static byte[] Record(string type, byte[] block, params string[] fields)
    {
        var all = fields.ToList();
        if (!all.Exists(f => f.StartsWith("WARC-Date", StringComparison.Ordinal))) all.Add("WARC-Date: " + Date);
        if (!all.Exists(f => f.StartsWith("WARC-Record-ID", StringComparison.Ordinal))) all.Add($"WARC-Record-ID: <urn:test:{type}:{Sha256Digest.Of([.. block, .. Bytes(string.Concat(fields))])}>");
        if (!all.Exists(f => f.StartsWith("Content-Length", StringComparison.Ordinal))) all.Add($"Content-Length: {block.Length}");
        return [.. Bytes($"WARC/1.1\r\nWARC-Type: {type}\r\n{string.Concat(all.Select(f => f + "\r\n"))}\r\n"), .. block, .. "\r\n\r\n"u8];
    }

    public static byte[] Gzip(params byte[][] records)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Joined(records));
        return packed.ToArray();
    }

    public static byte[] Joined(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static IReadOnlyList<Outcome<WarcFinding>> Read(params byte[][] parts) => Read(CaptureLimits.Default, parts);

    public static IReadOnlyList<Outcome<WarcFinding>> Read(CaptureLimits limits, params byte[][] parts)
    {
        using var folder = new TestFolder();
        return [.. new WarcCapture(limits).Read(folder.File("crawl.warc", Joined(parts)))];
    }

    public static IReadOnlyList<Received> Captures(this IEnumerable<Outcome<WarcFinding>> findings) =>
        [.. findings.Where(f => f.IsGood).Select(f => f.Value).OfType<WarcFinding.Fresh>().Select(fresh => fresh.Received)];

    public static IReadOnlyList<PassedOver> Passed(this IEnumerable<Outcome<WarcFinding>> findings) =>
        [.. findings.Where(f => f.IsGood).Select(f => f.Value).OfType<WarcFinding.Passed>().Select(passed => passed.Reason)];

    public static IReadOnlyList<Problem> Problems(this IEnumerable<Outcome<WarcFinding>> findings) =>
        [.. findings.Where(f => !f.IsGood).Select(f => f.Problem!)];

    public static string Text(this Received received) => Encoding.UTF8.GetString(received.Bytes.Span);
}
