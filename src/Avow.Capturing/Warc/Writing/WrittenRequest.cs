using System.Text;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The request of an answer, where its method is known: the request line, and the host that it cannot do without.</summary>
internal static class WrittenRequest
{
    public static WrittenRecord? Of(Capture capture, WrittenRecord answer)
    {
        if (capture.Exchange.Method is not { } method || answer.Type != "response") return null;
        if (!WebAddress.Parse(answer.Target!).TryGet(out var address, out _)) return null;
        var block = Encoding.ASCII.GetBytes($"{WrittenRecord.OneLineOf(method)} {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Origin[(address.Scheme.Length + 3)..]}\r\n\r\n");
        return new("request", answer.Target, capture.CapturedAt, block, "application/http; msgtype=request")
        {
            Fields = [new("WARC-Concurrent-To", $"<{answer.Id}>")],
        };
    }
}
