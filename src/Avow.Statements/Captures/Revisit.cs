namespace Avow.Statements;

/// <summary>
/// The source was looked at again and the bytes were those of a capture that is already kept, by a 304 answer or by digest
/// (WARC 1.1, section 6.7, "revisit"). Evidence that at this time the source still said so.
/// </summary>
public sealed record Revisit(Id<Capture> Capture, DateTimeOffset SeenAt, RevisitProfile Profile);

/// <summary>How it was known that nothing had changed.</summary>
public enum RevisitProfile
{
    IdenticalPayloadDigest,
    ServerNotModified,
}
