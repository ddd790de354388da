using Avow.Statements;

namespace Avow.Archive;

/// <summary>
/// Which texts are translations of which, and how their sentences lie against each other. All of it can be recomputed from the texts, but for
/// the beads that editors set.
/// </summary>
public interface ITranslationLedger
{
    /// <summary>How many texts are still to be sketched, and how many former sketches to be taken out.</summary>
    long Pending();

    /// <summary>Finds translations: all of the work or nothing, durable when this returns. One at a time; others wait.</summary>
    Outcome<T> Find<T>(Func<ITranslationWork, Outcome<T>> work);

    /// <summary>Every pair there is, by the smaller id, then the greater.</summary>
    IReadOnlyList<StoredTranslation> All();

    /// <summary>The texts that a text has a pair with, and how sure each is, by id.</summary>
    IReadOnlyList<(Id<Text> Other, double Score)> PartnersOf(Id<Text> text);

    /// <summary>How two texts lie against each other, by the method given; null when it is to be computed.</summary>
    StoredAlignment? Alignment(Id<Text> a, Id<Text> b, string method);

    /// <summary>The pairs that have an alignment, by whatever method, with these texts in them; the smaller id first, in order, each once.</summary>
    IReadOnlyList<(Id<Text> A, Id<Text> B)> Aligned(IReadOnlyCollection<Id<Text>> texts);

    /// <summary>Keeps alignments, in place of earlier ones of the same texts, and forgets those of the other pairs given. All or nothing; durable when this returns.</summary>
    Outcome<bool> Keep(IReadOnlyList<StoredAlignment> alignments, IReadOnlyCollection<(Id<Text> A, Id<Text> B)> forgotten);

    /// <summary>How many alignments there are between texts of two languages, by languages; the one whose subtag comes first, first.</summary>
    IReadOnlyList<AlignedLanguages> AlignedLanguages();

    /// <summary>All alignments between texts of two languages (primary subtags), by ids.</summary>
    IEnumerable<StoredAlignment> AlignmentsOf(string languageA, string languageB);

    /// <summary>What was learned of two languages (primary subtags, in order); null when nothing was.</summary>
    StoredLexicon? Lexicon(string languageA, string languageB);

    /// <summary>
    /// Keeps what was learned of two languages, in place of what was before. Alignments between their texts are forgotten, for they can be better
    /// now; the texts are to be drawn anew. What editors set stays.
    /// </summary>
    Outcome<bool> Keep(StoredLexicon lexicon);

    /// <summary>Forgets all that was learned, and the alignments that may have been made with it; their texts are to be drawn anew. What editors set stays.</summary>
    Outcome<bool> Unlearn();

    /// <summary>The beads that editors set between two texts and that hold, in the order of time.</summary>
    IReadOnlyList<EditedBead> BeadsOf(Id<Text> a, Id<Text> b);

    /// <summary>
    /// Keeps an editor's word on a bead, for good; the texts are to be aligned and drawn anew. A later word replaces those of the same texts whose
    /// passages it touches. Refuses with NotFound a text that is not read.
    /// </summary>
    Outcome<bool> Set(EditedBead bead);
}

/// <summary>Two texts that are translations of one another; <see cref="A"/> is the smaller id.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Evidence">What was seen, most telling first.</param>
public sealed record StoredTranslation(Id<Text> A, Id<Text> B, double Score, IReadOnlyList<StoredClue> Evidence);

/// <summary>One kind of thing that speaks for a translation.</summary>
/// <param name="Kind">What it is, one word.</param>
/// <param name="Seen">How many of them agree.</param>
/// <param name="Of">Of how many that could.</param>
public sealed record StoredClue(string Kind, int Seen, int Of);

/// <summary>The sentences of two texts and how they lie against each other; <see cref="A"/> is the smaller id.</summary>
public sealed record StoredAlignment
{
    public required Id<Text> A { get; init; }

    public required Id<Text> B { get; init; }

    /// <summary>Name and version of how it was computed.</summary>
    public required string Method { get; init; }

    /// <summary>The sentences of the one text, in order, in its words.</summary>
    public required IReadOnlyList<TextRange> SegmentsOfA { get; init; }

    public required IReadOnlyList<TextRange> SegmentsOfB { get; init; }

    /// <summary>In order; together they hold every sentence of both once.</summary>
    public required IReadOnlyList<StoredBead> Beads { get; init; }
}

/// <summary>How many alignments there are between two languages.</summary>
public sealed record AlignedLanguages(string LanguageA, string LanguageB, int Alignments);

/// <summary>What was learned of two languages.</summary>
/// <param name="LanguageA">Primary subtag; before the other one.</param>
/// <param name="LanguageB">Primary subtag.</param>
/// <param name="Alignments">From how many.</param>
/// <param name="Lines">As relating writes it.</param>
public sealed record StoredLexicon(string LanguageA, string LanguageB, int Alignments, string Lines);

/// <summary>Sentences that belong together.</summary>
/// <param name="A">Their numbers in the one text, from 0, half-open; empty when only the other has them.</param>
/// <param name="B">In the other.</param>
/// <param name="Certainty">0 to 1.</param>
public sealed record StoredBead(TextRange A, TextRange B, double Certainty);

/// <summary>An editor's word: these passages belong together, or nothing of this passage is in the other text; or that an earlier word no longer holds.</summary>
public sealed record EditedBead
{
    public required Id<Text> A { get; init; }

    public required Id<Text> B { get; init; }

    /// <summary>The passage of the one; null when what the other has is not in it.</summary>
    public Quote? InA { get; init; }

    public Quote? InB { get; init; }

    /// <summary>Whether an earlier word on the same passages is taken back.</summary>
    public bool IsTakenBack { get; init; }

    public required string By { get; init; }

    public required string Why { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The same, with the other text first.</summary>
    public EditedBead Turned() => this with { A = B, B = A, InA = InB, InB = InA };
}
