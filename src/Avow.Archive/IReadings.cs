using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// What readers made of the captures, to be made anew: the bytes are kept for good, what was read from them is not. What it
/// acknowledges survives a kill and a power cut at any later instant.
/// </summary>
public interface IReadings
{
    /// <summary>Every capture with the readers that read it, in the order in which they were kept.</summary>
    IReadOnlyList<ReadCapture> All();

    /// <summary>
    /// Replaces what was read from captures: documents, texts, damage and words for searching, all of the batch visible at once
    /// and durable when this returns, or nothing of it. When nothing is read otherwise than before, nothing changes, not even
    /// the generation.
    /// </summary>
    /// <remarks>
    /// <para>Ids stay by their rule: a document is its capture and its place, a text its document and its place. A text whose words
    /// or language changed counts as not yet related and stands alone until then; it loses its matches and the relations that
    /// were detected. All that its changes may touch counts as not yet drawn, so that relating afterwards comes to what adding the
    /// new reading at once would have come to.</para>
    /// <para>Relations that an editor confirmed or asserted stay. Their spans are found again by their quoted words; a span that is
    /// not found is kept apart with its quotation, is shown nowhere, is named by <see cref="IUpkeep.Notes"/>, and comes back when a later
    /// reading holds the words again.</para>
    /// <para>A text that is no longer read is superseded: it is shown and counted nowhere, and its id and that of the statement it was born with lead to
    /// the text that stands in its place (<see cref="ILibrary.Standing"/>). It comes back when a later reading finds it again.</para>
    /// <para>What was read once stays read: a reading without any text replaces only one without any text.</para>
    /// </remarks>
    /// <returns>One receipt per reading in the order given; NotFound for a capture that is not kept; or the problem that stopped the whole batch.</returns>
    Outcome<IReadOnlyList<Rereading>> Replace(IReadOnlyList<NewReading> batch);

    /// <summary>
    /// Appends corrections of one document and puts them before what its reader found, at once and at every later reading: all of
    /// them or none, durable. Its texts are treated as if they had been read again. A correction that cannot be applied today is refused; one that a later
    /// reading leaves without its words is kept, not applied, and named by <see cref="IUpkeep.Notes"/>.
    /// </summary>
    /// <returns>What became of the texts; NotFound for a document that is not read, NotFound, Ambiguous or Malformed for a correction.</returns>
    Outcome<Rereading> Correct(Id<Document> document, IReadOnlyList<Correction> corrections);

    /// <summary>Everything that was ever corrected in a document, in the order in which it was; takings back included.</summary>
    IReadOnlyList<Correction> CorrectionsOf(Id<Document> document);

    /// <summary>A document as its reader gave it, before any correction and with what is withheld of it, so for editors alone; null for one that is not read.</summary>
    Content? AsRead(Id<Document> document);
}

/// <summary>A capture and by whom it was read.</summary>
/// <param name="Capture">The capture.</param>
/// <param name="Readers">Names and versions of the readers of its documents, each once; empty when nothing could be read.</param>
/// <param name="Unread">Why nothing could be read; null when something was.</param>
public sealed record ReadCapture(Capture Capture, IReadOnlyList<string> Readers, Problem? Unread);

/// <summary>What a reader makes of a kept capture now.</summary>
public sealed record NewReading
{
    public required Id<Capture> Capture { get; init; }

    /// <summary>Empty when no reader could read it.</summary>
    public required IReadOnlyList<Content> Contents { get; init; }

    /// <summary>Why nothing could be read; null when something was.</summary>
    public Problem? Unread { get; init; }
}

/// <summary>What became of one capture that was read again.</summary>
public sealed record Rereading
{
    public required Id<Capture> Capture { get; init; }

    /// <summary>Whether anything is kept otherwise than before, if only the name of the reader.</summary>
    public bool IsChange { get; init; }

    /// <summary>Documents that are read otherwise than before, that are new, and that are no longer read.</summary>
    public int DocumentsChanged { get; init; }

    /// <summary>Texts whose words, role, title, date, language or issuer changed.</summary>
    public IReadOnlyList<Id<Text>> Changed { get; init; } = [];

    public IReadOnlyList<Id<Text>> Added { get; init; } = [];

    /// <summary>Texts that are no longer read; their ids lead to others.</summary>
    public IReadOnlyList<Id<Text>> Superseded { get; init; } = [];

    /// <summary>Whether nothing could be read before.</summary>
    public bool WasUnread { get; init; }

    /// <summary>Why nothing could be read now, even where the earlier reading stays; null when something was.</summary>
    public Problem? Unread { get; init; }

    /// <summary>What an editor should look at after it.</summary>
    public IReadOnlyList<Problem> Notes { get; init; } = [];
}
