using System.Globalization;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>From the content of a record to a capture: the payload as the source meant it, with address, date and exchange.</summary>
internal sealed class Answers(string fileName, CrawlMemory memory, CaptureLimits limits)
{
    private readonly int maxHeadBytes = limits.MaxHeaderKibibytes << 10;

    /// <summary>Why a response is passed over without reading it to its end; null when it is to be read.</summary>
    public PassedOver? ReasonToPass(WarcRecord record, HttpHead head, ReadOnlySpan<byte> bodyStart)
    {
        if (SourceOf(record) is not { } declared) return PassedOver.OtherAddress;
        var reason = ReasonOf(head) ?? CrawledType.Reason(head.Field("Content-Type"), head.List("Content-Encoding").Count > 0 ? [] : bodyStart);
        if (reason == PassedOver.Redirect && declared.IsGood && head.Field("Location") is { } location) memory.NoteRedirect(declared.Value, head.Status!.Value, location);
        if (reason is not null) memory.Note(record, null);
        return reason;
    }

    /// <summary>Why a resource is passed over; null when it is to be read.</summary>
    public PassedOver? ReasonToPass(WarcRecord record, ReadOnlySpan<byte> start)
    {
        var reason = SourceOf(record) is null ? PassedOver.OtherAddress : CrawledType.Reason(record.Field("Content-Type"), start);
        if (reason is not null) memory.Note(record, null);
        return reason;
    }

    /// <summary>The capture of a response, and before it what is wrong with it.</summary>
    public IEnumerable<Outcome<WarcFinding>> Of(WarcRecord record, ContentRead content)
    {
        if (HttpHead.Parse(content.Bytes, maxHeadBytes, isAll: true) is not { Status: not null } head) return [Bad(ProblemKind.Malformed, "its content is not an HTTP answer")];
        if (ReasonToPass(record, head, content.Bytes.AsSpan(head.LengthBytes)) is { } reason) return [new WarcFinding.Passed(reason)];
        var body = content.Bytes.AsMemory(head.LengthBytes);
        var (joined, broken) = head.List("Transfer-Encoding").Contains("chunked") ? Chunks.Join(body) : (body, null);
        if (!Unpacking.Plain(joined, head.List("Content-Encoding"), limits.MaxBytes).TryGet(out var plain, out var problem)) return [problem];
        var fault = content.Fault is null ? DigestCheck.Fault(record, content.Bytes, body, joined, plain.Bytes) : null;
        return Findings(record, plain.Bytes, ExchangeOf(record, head), head, [content.Fault, fault, broken, plain.Fault, TruncatedBy(record)]);
    }

    /// <summary>The capture of a resource: bytes that came by no question.</summary>
    public IEnumerable<Outcome<WarcFinding>> OfResource(WarcRecord record, ContentRead content)
    {
        var type = record.Field("Content-Type");
        var exchange = new Exchange { Headers = type is null ? [] : [new("Content-Type", type)], Record = PlaceOf(record) };
        var fault = content.Fault is null ? DigestCheck.Fault(record, content.Bytes, content.Bytes) : null;
        return Findings(record, content.Bytes, exchange, null, [content.Fault, fault, TruncatedBy(record)]);
    }

    /// <summary>The word that something was seen again.</summary>
    public Outcome<WarcFinding> OfRevisit(WarcRecord record, HttpHead? head)
    {
        if (SourceOf(record) is not { } declared) return new WarcFinding.Passed(PassedOver.OtherAddress);
        if (head is { Status: not (null or 304) } && (ReasonOf(head) ?? CrawledType.Reason(head.Field("Content-Type"), [])) is { } reason) return new WarcFinding.Passed(reason);
        var (sameBytes, wasPassedOver) = memory.Payload(record);
        if (wasPassedOver) return new WarcFinding.Passed(PassedOver.OtherType);
        if (!declared.TryGet(out var source, out var problem)) return problem;
        if (DateOf(record, head) is not { } date) return Bad(ProblemKind.Malformed, "it has no date");
        if (ProfileOf(record) is not { } profile) return Bad(ProblemKind.UnsupportedFormat, "it is a revisit of a profile that is not known");
        return new WarcFinding.Again(new WarcRevisit
        {
            Source = source,
            SeenAt = date,
            Profile = profile,
            Of = WarcRecord.Bare(record.Field("WARC-Refers-To-Target-URI")) is { } of && DeclaredSource.Of(of).TryGet(out var meant, out _) ? meant : null,
            From = WarcDate.Parse(record.Field("WARC-Refers-To-Date")),
            SameBytes = sameBytes,
            RecordId = WarcRecord.Bare(record.Field("WARC-Refers-To")),
            PayloadDigest = record.Field("WARC-Payload-Digest"),
            Exchange = head?.Status is null ? new Exchange { Record = PlaceOf(record) } : ExchangeOf(record, head),
        });
    }

    private IEnumerable<Outcome<WarcFinding>> Findings(WarcRecord record, byte[] payload, Exchange exchange, HttpHead? head, IEnumerable<string?> faults)
    {
        // One record, one line: a cut-off answer is often also short of a chunk and of its packed end.
        if (string.Join("; ", faults.OfType<string>()) is { Length: > 0 } fault) yield return new Problem(ProblemKind.Damaged, "", fault, "It is kept as far as it could be read.");
        if (payload.Length == 0)
        {
            yield return new WarcFinding.Passed(PassedOver.Empty);
            yield break;
        }

        if (!SourceOf(record)!.Value.TryGet(out var source, out var problem)) yield return problem;
        else if (DateOf(record, head) is not { } date) yield return Bad(ProblemKind.Malformed, "it has no date");
        else
        {
            var received = new Received { Source = source, CapturedAt = date, Bytes = payload, Exchange = exchange };
            memory.Note(record, received.CaptureId);
            yield return new WarcFinding.Fresh(received);
        }
    }

    // Null for addresses that no capture has.
    private static Outcome<Source>? SourceOf(WarcRecord record)
    {
        var target = record.Field(OwnFields.Source) ?? record.Target ?? "";
        var isOfOurs = target.StartsWith("http", StringComparison.OrdinalIgnoreCase) || target.StartsWith("file:", StringComparison.Ordinal) || target.StartsWith("stdin:", StringComparison.Ordinal) || target.StartsWith(Source.UploadScheme, StringComparison.Ordinal);
        return isOfOurs ? DeclaredSource.Of(target) : (Outcome<Source>?)null;
    }

    private static PassedOver? ReasonOf(HttpHead head) => head.Status switch
    {
        200 or 203 => null,
        301 or 302 or 303 or 307 or 308 => PassedOver.Redirect,
        null => null,
        _ => PassedOver.NoPage,
    };

    private Exchange ExchangeOf(WarcRecord record, HttpHead head)
    {
        var asked = record.Field(OwnFields.Source) is null ? null : record.Target;
        var answered = DeclaredSource.Of(asked ?? record.Target ?? "").TryGet(out var source, out _) ? source : null;
        return new()
        {
            Method = memory.MethodOf(record),
            Status = record.Field(OwnFields.Status) == "none" ? null : head.Status,
            Headers = KeptHeaders.Of(OwnFields.Restore(record, head.Fields)),
            Redirects = answered is null ? [] : memory.TrailTo(answered),
            Record = PlaceOf(record),
        };
    }

    private RecordPlace PlaceOf(WarcRecord record) => new(fileName, record.OffsetBytes, record.Id);

    private static DateTimeOffset? DateOf(WarcRecord record, HttpHead? head) => record.Date
        ?? (DateTimeOffset.TryParseExact(head?.Field("Date"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null);

    private static RevisitProfile? ProfileOf(WarcRecord record)
    {
        var profile = record.Field("WARC-Profile") ?? "";
        return profile.Contains("server-not-modified", StringComparison.OrdinalIgnoreCase) ? RevisitProfile.ServerNotModified
            : profile.Contains("identical-payload-digest", StringComparison.OrdinalIgnoreCase) ? RevisitProfile.IdenticalPayloadDigest : null;
    }

    private static string? TruncatedBy(WarcRecord record) => record.Truncated is { Length: > 0 } why ? $"the crawler did not keep all of it ({why})" : null;

    private static Problem Bad(ProblemKind kind, string reason) => new(kind, "", reason, "Look at the record with a tool for WARC files.");
}
