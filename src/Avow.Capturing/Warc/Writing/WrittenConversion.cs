using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The record of an altered copy of a capture (WARC 1.1, section 6.8).</summary>
internal static class WrittenConversion
{
    public static WrittenRecord Of(Capture capture, ReadOnlyMemory<byte> received, ReadOnlyMemory<byte> altered) =>
        new("conversion", WrittenAnswer.TargetOf(capture), capture.CapturedAt, altered, capture.Exchange.Header("Content-Type") ?? "application/octet-stream")
        {
            Fields = [new("WARC-Refers-To", $"<{WrittenAnswer.Of(capture, received).Id}>"), new("WARC-Payload-Digest", WarcDigest.Sha1Of(altered.Span)), .. WrittenAnswer.SourceField(capture)],
        };
}
