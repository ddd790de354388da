using Avow.Statements;

namespace Avow.Archive;

/// <summary>The way out: what the pages and the command line show. Never blocks on a writer; sees only what was acknowledged.</summary>
public interface ILibrary
{
    /// <summary>Grows with every acknowledged change, by whichever process; what is cached under one generation is true under it.</summary>
    long Generation { get; }

    /// <summary>Everything that is read of the archive within, on this thread, is of one committed state; and many readings cost little more than one.</summary>
    T InOneState<T>(Func<T> read);

    /// <summary>The archive's own name, as set when it was made.</summary>
    string Name { get; }

    ArchiveCounts Counts();

    /// <summary>What could not be read, and when the archive was last checked. Looks at every capture.</summary>
    ArchiveHealth Health();

    Text? Find(Id<Text> id);

    /// <summary>
    /// The text that an id leads to: itself, or, for a text that is no longer read, the one that stands in its place; null for what
    /// never was. The other members know only texts that are read.
    /// </summary>
    Id<Text>? Standing(Id<Text> id);

    Document? Find(Id<Document> id);

    /// <summary>A text with the document that it stands in, whose words are then read once.</summary>
    TextInDocument? FindInDocument(Id<Text> id);

    Capture? Find(Id<Capture> id);

    /// <summary>A statement by its present or any earlier id.</summary>
    Statement? Find(Id<Statement> id);

    /// <summary>
    /// By id, by label, or by the beginning (4 characters or more) of an id that names only one text. A label with "#frame"
    /// behind it names the frame in the capture of that label. The id of a text that is no longer read names the one in its place. Refuses with NotFound or Ambiguous.
    /// </summary>
    Outcome<Id<Text>> Resolve(string untrustedName);

    /// <summary>The texts of one document: frames and statements in order of their place.</summary>
    IReadOnlyList<Text> TextsIn(Id<Document> document);

    /// <summary>The texts of the document that a text is of, itself among them, in order.</summary>
    IReadOnlyList<Id<Text>> InSameDocument(Id<Text> text);

    /// <summary>All witnesses' texts of one statement: the lead first, then by date, then by id.</summary>
    IReadOnlyList<TextSummary> TextsOf(Id<Statement> statement);

    /// <summary>Summaries of the given texts; unknown ids are absent.</summary>
    IReadOnlyDictionary<Id<Text>, TextSummary> Summaries(IReadOnlyCollection<Id<Text>> ids);

    /// <summary>Words that are printed under everything, the most printed first; at most <paramref name="most"/> of them. No text is opened.</summary>
    PrintedPhrases Printed(int most);

    /// <summary>Relations with the text on either side that no editor rejected, strongest first, then by id.</summary>
    IReadOnlyList<Relation> RelationsOf(Id<Text> text);

    /// <summary>Lead texts of statements, latest statement date first, then by id.</summary>
    IReadOnlyList<TextSummary> Latest(int count, int skip = 0);

    /// <summary>Every capture of a source and every time it was seen unchanged, earliest first.</summary>
    IReadOnlyList<Sighting> Timeline(Source source);

    /// <summary>What editors corrected in a text and its document, as far as it holds, in the order of time; takings back are not among them.</summary>
    IReadOnlyList<Correction> CorrectionsOf(Id<Text> text);

    /// <summary>How often each kind of damage stands in the sources, most first, then by name.</summary>
    IReadOnlyList<DamageCount> DamageCounts();

    /// <summary>
    /// Where the sources are damaged: by the slug of the organisation that published them, those without a registered one behind, by
    /// host; then by address, in the order of captures and of places.
    /// </summary>
    /// <param name="kind">Only this kind; null for all.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="skip">After so many.</param>
    /// <param name="isResolved">Only those that an editor resolved, or only the others; null for all.</param>
    IReadOnlyList<DamagePlace> DamagePlaces(DamageKind? kind, int count, long skip = 0, bool? isResolved = null);

    /// <summary>What became of the damages of a document, by their ordinals, as far as an editor resolved them and they are in it as it is read now; without names that are withheld, and not where it repeats what is.</summary>
    IReadOnlyDictionary<int, ResolvedDamage> ResolutionsOf(Id<Document> document);

    /// <summary>Every capture, in the order in which they were kept.</summary>
    IEnumerable<Capture> AllCaptures();

    /// <summary>The documents read from a capture; empty when none could be read.</summary>
    IReadOnlyList<Document> DocumentsOf(Id<Capture> capture);

    /// <summary>Why nothing could be read from a capture; null when something was.</summary>
    Problem? UnreadReason(Id<Capture> capture);

    /// <summary>Whether a text is withheld; Nothing for what never was.</summary>
    Withheld Withheld(Id<Text> text);

    /// <summary>Whether the text is withheld that a statement was born with.</summary>
    Withheld Withheld(Id<Statement> statement);

    /// <summary>
    /// Whether the bytes of a capture are withheld: something that was read from it is, or they hold a name that is. The one question to ask before bytes are published, by whatever way.
    /// Reads them where names are withheld.
    /// </summary>
    Withheld BytesWithheld(Capture capture);

    /// <summary>The answer to <see cref="BytesWithheld"/> for all captures at once; those of which nothing is withheld are left out.</summary>
    IReadOnlyDictionary<Id<Capture>, Withheld> AllBytesWithheld();

    /// <summary>The bytes exactly as received; refused with Damaged when they are not there or not what their digest says.</summary>
    Outcome<ReadOnlyMemory<byte>> Bytes(Sha256Digest digest);
}

/// <summary>A text and where it stands.</summary>
public sealed record TextInDocument(Text Text, Document Document);

/// <summary>What a list needs to know of a text.</summary>
public sealed record TextSummary
{
    public required Id<Text> Id { get; init; }

    public required Id<Statement> Statement { get; init; }

    public required Id<Document> Document { get; init; }

    public required Id<Capture> Capture { get; init; }

    public required WitnessRole Role { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The day from which it counts: its own, else that of its capture (UTC).</summary>
    public DateOnly CountsFrom => Date ?? DateOnly.FromDateTime(CapturedAt.UtcDateTime);

    /// <summary>The organisation on whose site it stood; null when no registered organisation's.</summary>
    public Organisation? Outlet { get; init; }

    /// <summary>Who is named as speaking; null when the source does not say.</summary>
    public string? Issuer { get; init; }

    /// <summary>The registered organisation that is named so; null when none is.</summary>
    public Organisation? IssuedBy { get; init; }

    public required Source Source { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    public required int Length { get; init; }

    /// <summary>The short name given by a manifest; null otherwise.</summary>
    public string? Label { get; init; }
}

/// <summary>One time that a source was looked at.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Capture">Which bytes it answered with.</param>
/// <param name="Profile">Null for the first receipt of these bytes; else how it was known that they were the same.</param>
public sealed record Sighting(DateTimeOffset At, Id<Capture> Capture, RevisitProfile? Profile);

/// <summary>The size of an archive.</summary>
public sealed record ArchiveCounts(long Captures, long Documents, long Statements, long Texts, long Relations, long Organisations, IReadOnlyList<LanguageCount> Languages)
{
    /// <summary>Places where a source is visibly damaged.</summary>
    public long Damages { get; init; }

    /// <summary>When the newest capture was received; null in an empty archive.</summary>
    public DateTimeOffset? LastCapturedAt { get; init; }
}

/// <summary>How many cases of a kind of damage there are.</summary>
public sealed record DamageCount(DamageKind Kind, long Cases)
{
    /// <summary>How many of them an editor resolved.</summary>
    public long Resolved { get; init; }
}

/// <summary>One damage: which of its document's, from 0.</summary>
public sealed record DamagePlace(Id<Document> Document, int Ordinal);

/// <summary>How many texts there are in a language (BCP 47), most first.</summary>
public sealed record LanguageCount(string Language, long Texts);
