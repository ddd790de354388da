using Avow.Statements;

namespace Avow.Archive;

/// <summary>The way in. What it acknowledges survives a kill and a power cut at any later instant.</summary>
public interface IImports
{
    /// <summary>
    /// Keeps a batch: bytes, captures, documents, texts and their words for searching, all of it visible at once and durable
    /// when this returns, or nothing of it. The same bytes from the same source a second time add a revisit, nothing else.
    /// Words come back exactly as they went in, but for U+0000 and halves of surrogate pairs, which are no characters and come back as U+FFFD.
    /// </summary>
    /// <returns>One receipt per item in the order given; or the problem (no space, locked, damaged) that stopped the whole batch.</returns>
    Outcome<IReadOnlyList<Receipt>> Keep(IReadOnlyList<Import> batch);

    /// <summary>The source was asked again and said that nothing had changed (HTTP 304). Durable when this returns.</summary>
    Outcome<Receipt> KeepRevisit(Source source, DateTimeOffset seenAt);

    /// <summary>
    /// These captures were seen again, as records of somebody else's crawl say. Each sighting is noted once; one that is itself the time
    /// of the capture is not noted. All or nothing, durable when this returns. Refuses with NotFound a capture that is not kept.
    /// </summary>
    /// <returns>One receipt per item in the order given.</returns>
    Outcome<IReadOnlyList<Receipt>> KeepRevisits(IReadOnlyList<Revisit> batch);

    /// <summary>Which captures are kept already: lets a resumed import skip the reading, not the noting that the source was seen.</summary>
    bool Has(Id<Capture> capture);

    /// <summary>The latest capture of a source, for conditional requests; null when it was never captured.</summary>
    Capture? Latest(Source source);
}

/// <summary>One captured source with what the readers made of it.</summary>
public sealed record Import
{
    public required Source Source { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    public required ReadOnlyMemory<byte> Bytes { get; init; }

    public required Sha256Digest Digest { get; init; }

    public required Exchange Exchange { get; init; }

    /// <summary>Empty when no reader could read it; the capture is kept all the same, with the reason.</summary>
    public required IReadOnlyList<Content> Contents { get; init; }

    /// <summary>Why nothing could be read; null when something was.</summary>
    public Problem? Unread { get; init; }

    /// <summary>The slug of the event that an editor says it is about; null when nobody said.</summary>
    public string? About { get; init; }

    /// <summary>A short name that the manifest gave it, unique in the archive; null otherwise.</summary>
    public string? Label { get; init; }
}

/// <summary>What became of one import.</summary>
/// <param name="Capture">The capture's id.</param>
/// <param name="IsNew">False when these bytes of this source were kept before: then a revisit was noted.</param>
/// <param name="Texts">The texts read from it, in document order.</param>
public sealed record Receipt(Id<Capture> Capture, bool IsNew, IReadOnlyList<Id<Text>> Texts);
