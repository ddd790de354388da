using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// A record that says: at this time the source still had bytes that are recorded elsewhere (WARC 1.1, section 6.7). Which capture is meant
/// is said by address and date, or by digest; the archive knows.
/// </summary>
public sealed record WarcRevisit
{
    public required Source Source { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    public required RevisitProfile Profile { get; init; }

    /// <summary>Whose earlier record is meant: another source's when the profile does not mind the address; null when it is not said.</summary>
    public Source? Of { get; init; }

    /// <summary>The date of the record that is meant; null when it is not said.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>The capture with the payload digest that the record gives, where one was read before from this or another file.</summary>
    public Id<Capture>? SameBytes { get; init; }

    /// <summary>The id of the record that is meant; null when it is not said.</summary>
    public string? RecordId { get; init; }

    /// <summary>The digest of the payload that is meant, with its label, as the record gives it; null when it gives none.</summary>
    public string? PayloadDigest { get; init; }

    /// <summary>The header that came with it, and where the record stands.</summary>
    public required Exchange Exchange { get; init; }

    /// <summary>Whether a payload has the digest that the record gives; false too when it gives none that can be checked.</summary>
    public bool Means(ReadOnlySpan<byte> payload) => WarcDigest.Parse(PayloadDigest)?.IsOf(payload) == true;
}
