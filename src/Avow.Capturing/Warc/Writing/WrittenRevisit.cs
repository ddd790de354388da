using Avow.Statements;

namespace Avow.Capturing;

/// <summary>The record that a capture was seen again (WARC 1.1, section 6.7): it refers to the first by id, address and date, and by digest.</summary>
internal static class WrittenRevisit
{
    public static WrittenRecord Of(Capture capture, ReadOnlyMemory<byte> payload, DateTimeOffset seenAt, RevisitProfile profile)
    {
        var first = WrittenAnswer.Of(capture, payload);
        var name = profile == RevisitProfile.ServerNotModified ? "server-not-modified" : "identical-payload-digest";
        return new("revisit", first.Target, seenAt, BlockOf(capture, payload.Length, profile), "application/http; msgtype=response")
        {
            Fields =
            [
                new("WARC-Profile", $"http://netpreserve.org/warc/1.1/revisit/{name}"),
                new("WARC-Refers-To", $"<{first.Id}>"),
                new("WARC-Refers-To-Target-URI", first.Target!),
                new("WARC-Refers-To-Date", WarcDate.Of(capture.CapturedAt)),
                new("WARC-Payload-Digest", WarcDigest.Sha1Of(payload.Span)),
                .. WrittenAnswer.SourceField(capture),
            ],
        };
    }

    // A file that was looked at again gave no answer. Of an answer that said the same, its own header was not kept.
    private static ReadOnlyMemory<byte> BlockOf(Capture capture, int payloadBytes, RevisitProfile profile) =>
        profile == RevisitProfile.ServerNotModified ? WrittenAnswer.Head(304, [])
        : capture.Exchange.Status is null ? Array.Empty<byte>()
        : WrittenAnswer.HeadOf(capture.Exchange, payloadBytes).Head;
}
