using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The record that holds the payload of a capture: a response where something was asked, else a resource.</summary>
internal static class WrittenAnswer
{
    private const string ContentType = "application/http; msgtype=response";

    // They say how the bytes were on their way; the bytes that are kept have arrived.
    private static readonly HashSet<string> OfTheWay = new(StringComparer.OrdinalIgnoreCase) { "Content-Encoding", "Transfer-Encoding", "Content-Length", "Trailer" };

    public static WrittenRecord Of(Capture capture, ReadOnlyMemory<byte> payload) => IsResource(capture.Exchange)
        ? Resource(capture, payload)
        : Response(capture, payload);

    /// <summary>The address of the record: that which answered in the end.</summary>
    public static string TargetOf(Capture capture)
    {
        var address = capture.Exchange.Redirects is [.., var last] ? last.To : capture.Source.Address;
        return IsUri(address) ? address : "stdin:" + Uri.EscapeDataString(address["stdin:".Length..]);
    }

    /// <summary>The source, where the record's address is not it.</summary>
    public static IEnumerable<HeaderField> SourceField(Capture capture) =>
        TargetOf(capture) == capture.Source.Address ? [] : [new(OwnFields.Source, capture.Source.Address)];

    /// <summary>The status line and fields that an answer is written with.</summary>
    public static (byte[] Head, IEnumerable<HeaderField> Fields) HeadOf(Exchange exchange, int payloadBytes)
    {
        List<HeaderField> written = [];
        List<int> renamed = [];
        foreach (var field in exchange.Headers)
        {
            var isUntrue = OfTheWay.Contains(field.Name) && !IsTrueLength(field, exchange, payloadBytes);
            if (isUntrue) renamed.Add(written.Count);
            written.Add(isUntrue ? field with { Name = OwnFields.Prefix + field.Name } : field);
        }

        var hasLength = written.Exists(field => field.Name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase));
        if (!hasLength) written.Add(new("Content-Length", payloadBytes.ToString(CultureInfo.InvariantCulture)));
        return (Head(exchange.Status ?? 200, written), Own(exchange, renamed, hasLength ? 0 : 1));
    }

    /// <summary>Header fields are kept as Latin-1, one character a byte; what came otherwise is UTF-8.</summary>
    public static byte[] Head(int status, IEnumerable<HeaderField> fields)
    {
        var head = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} {ReasonPhrases.Of(status)}\r\n"));
        foreach (var field in fields) head.Append(WrittenRecord.OneLineOf(field.Name)).Append(": ").Append(WrittenRecord.OneLineOf(field.Value)).Append("\r\n");
        var text = head.Append("\r\n").ToString();
        return (text.All(c => c <= 0xFF) ? Encoding.Latin1 : Encoding.UTF8).GetBytes(text);
    }

    private static WrittenRecord Response(Capture capture, ReadOnlyMemory<byte> payload)
    {
        var (head, own) = HeadOf(capture.Exchange, payload.Length);
        return new("response", TargetOf(capture), capture.CapturedAt, (byte[])[.. head, .. payload.Span], ContentType)
        {
            Fields = [new("WARC-Payload-Digest", WarcDigest.Sha1Of(payload.Span)), .. SourceField(capture), .. own],
        };
    }

    private static WrittenRecord Resource(Capture capture, ReadOnlyMemory<byte> payload) =>
        new("resource", TargetOf(capture), capture.CapturedAt, payload, capture.Exchange.Header("Content-Type"))
        {
            Fields = [new("WARC-Payload-Digest", WarcDigest.Sha1Of(payload.Span)), .. SourceField(capture)],
        };

    private static bool IsResource(Exchange exchange) =>
        exchange is { Status: null, Redirects: [], Method: null } && exchange.Headers is [] or [{ Name: "Content-Type" }];

    private static bool IsTrueLength(HeaderField field, Exchange exchange, int payloadBytes) =>
        field.Name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)
        && field.Value == payloadBytes.ToString(CultureInfo.InvariantCulture)
        && exchange.Headers.Count(other => other.Name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) == 1;

    private static IEnumerable<HeaderField> Own(Exchange exchange, List<int> renamed, int added)
    {
        if (exchange.Status is null) yield return new(OwnFields.Status, "none");
        if (renamed.Count == 0 && added == 0) yield break;
        yield return new(OwnFields.Renamed, string.Join(',', renamed));
        yield return new(OwnFields.Added, added.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsUri(string address) =>
        !address.StartsWith("stdin:", StringComparison.Ordinal) || address.All(c => c is > ' ' and < '\x7F' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'));
}
