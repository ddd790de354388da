namespace Avow.Relating;

/// <summary>
/// Aligns two whole texts sentence by sentence. Where paragraphs, headings, list items and notes begin speaks for where beads begin, and
/// forbids none. Either text may be an excerpt, or stand under an introduction or before notes.
/// </summary>
/// <remarks>
/// The same texts give the same result. Turning the texts turns the segments; the beads and the differences turn with them but where two
/// alignments are about as good. Broken text (lone surrogates, controls) is carried along. Time and memory as <see cref="SegmentAlignment"/>.
/// </remarks>
public static class TranslationAlignment
{
    /// <param name="a">The one text.</param>
    /// <param name="b">The other; in the same language it is aligned by its wording.</param>
    /// <param name="pinned">Beads set by an editor: each is kept as it is, and what lies between is aligned anew around it. Null for none.</param>
    /// <param name="words">Words of the first language for words of the second, beside what the program knows itself: learned, or from a dictionary. Null for none.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public static TextAlignment Align(TextToAlign a, TextToAlign b, IReadOnlyList<PinnedBead>? pinned = null, IReadOnlyList<BilingualWords>? words = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (segmentsA, segmentsB) = (SegmentedText.Of(a), SegmentedText.Of(b));
        if (Math.Max(segmentsA.Count, segmentsB.Count) > SegmentedText.MostSegments) return TooLong(pinned ?? []);
        var isOneLanguage = SameLanguage.Is(a, b);
        var aligner = isOneLanguage ? (IPartAligner)new WordingAligner() : new SentenceAligner(a.Language, b.Language, words ?? []);
        var pins = Pins.Of(pinned ?? [], segmentsA, segmentsB);
        var beads = pins.Align(aligner, cancel);
        var texts = new AlignedTexts(a, b, segmentsA, segmentsB, beads);
        var known = new Lazy<Kinship>(() => new(texts, cancel));
        var standing = Standings.Of(texts, isOneLanguage, known);
        return new()
        {
            SegmentsOfA = segmentsA.Ranges,
            SegmentsOfB = segmentsB.Ranges,
            Beads = beads,
            Standing = standing,
            Differences = standing.Kind is not (StandingKind.Unrelated or StandingKind.Empty) ? TranslationDifferences.Of(texts, () => known.Value, cancel) : [],
            PinsRefused = pins.Refused,
        };
    }

    private static TextAlignment TooLong(IReadOnlyList<PinnedBead> pinned) => new()
    {
        SegmentsOfA = [],
        SegmentsOfB = [],
        Beads = [],
        Standing = new(StandingKind.TooLong, 1, $"A text has more than {SegmentedText.MostSegments} lines; they are not aligned."),
        PinsRefused = pinned,
    };
}
