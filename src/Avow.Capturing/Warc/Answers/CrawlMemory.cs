using Avow.Statements;

namespace Avow.Capturing;

/// <summary>What was read before, so that a record that only refers to it can be understood: payloads by digest, requests, redirects.</summary>
internal sealed class CrawlMemory
{
    /// <summary>About 100 bytes each; a crawl of more pages than this is mostly told by address and date.</summary>
    private const int MaxPayloads = 250_000;
    private const int MaxRedirects = 10_000;

    /// <summary>Crawlers write a request right before or after its answer.</summary>
    private const int MaxRequests = 64;

    private readonly Dictionary<string, Id<Capture>?> payloads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Redirect>> trails = new(StringComparer.Ordinal);
    private readonly Queue<(WarcRecord Record, string Method)> requests = [];

    /// <summary>A payload that was taken in; null when it was passed over.</summary>
    public void Note(WarcRecord record, Id<Capture>? capture)
    {
        if (WarcDigest.Parse(record.Field("WARC-Payload-Digest")) is not { } digest) return;
        if (payloads.Count < MaxPayloads || payloads.ContainsKey(digest.Key)) payloads[digest.Key] = capture ?? payloads.GetValueOrDefault(digest.Key);
    }

    /// <summary>The capture with the payload that the record refers to, and whether such a payload was passed over.</summary>
    public (Id<Capture>? Capture, bool WasPassedOver) Payload(WarcRecord record) =>
        WarcDigest.Parse(record.Field("WARC-Payload-Digest")) is { } digest && payloads.TryGetValue(digest.Key, out var capture) ? (capture, capture is null) : (null, false);

    public void NoteRequest(WarcRecord record, string method)
    {
        requests.Enqueue((record, method));
        if (requests.Count > MaxRequests) requests.Dequeue();
    }

    /// <summary>The method by which an answer was asked for; null when no request for it was seen yet.</summary>
    public string? MethodOf(WarcRecord answer) => requests.LastOrDefault(request => BelongTogether(request.Record, answer)).Method;

    public static bool BelongTogether(WarcRecord request, WarcRecord answer) =>
        answer.Id is { } id && request.ConcurrentTo.Contains(id, StringComparer.Ordinal) || request.Id is { } asked && answer.ConcurrentTo.Contains(asked, StringComparer.Ordinal);

    public void NoteRedirect(Source from, int status, string location)
    {
        if (trails.Count >= MaxRedirects || !WebAddress.Parse(from.Address).TryGet(out var address, out _) || !address.Resolve(location).TryGet(out var to, out _) || to == address) return;
        var before = TrailTo(from);
        trails[to.Text] = before.Count < CaptureLimits.Default.MaxRedirects ? [.. before, new Redirect(address.Text, status, to.Text)] : [new Redirect(address.Text, status, to.Text)];
    }

    /// <summary>The redirects that were seen to lead to a source, first to last; told once.</summary>
    public IReadOnlyList<Redirect> TrailTo(Source source) => trails.Remove(source.Address, out var trail) ? trail : [];
}
