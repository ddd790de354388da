using Avow.Statements;

namespace Avow.Capturing;

/// <summary>A redirect on the way to a capture. Of its answer only the status and where it pointed were kept, and only they are written.</summary>
internal static class WrittenRedirect
{
    public static WrittenRecord Of(Redirect redirect, Capture capture) =>
        new("response", redirect.From, capture.CapturedAt, WrittenAnswer.Head(redirect.Status, [new("Location", redirect.To), new("Content-Length", "0")]), "application/http; msgtype=response")
        {
            Fields = [new("WARC-Payload-Digest", WarcDigest.Sha1Of([]))],
        };
}
