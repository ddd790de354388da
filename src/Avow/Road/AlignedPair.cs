using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Two texts of an archive sentence by sentence; <paramref name="A"/> is the smaller id.</summary>
internal sealed record AlignedPair(Id<Text> A, Id<Text> B, IReadOnlyList<TextRange> SegmentsOfA, IReadOnlyList<TextRange> SegmentsOfB, IReadOnlyList<Bead> Beads)
{
    // Decimals of a certainty. What is drawn right after aligning and what is drawn later, from what was kept, is the same: so nothing finer is known to anybody.
    private const int Decimals = 3;

    /// <summary>A span for each bead, in order; an empty side stands where its sentences would.</summary>
    public IReadOnlyList<AlignedSpan> Spans { get; } =
        [.. Beads.Select(bead => new AlignedSpan(RangeOf(bead.A, SegmentsOfA), RangeOf(bead.B, SegmentsOfB), bead.Certainty))];

    /// <summary>Aligns two texts now, keeping what editors set.</summary>
    public static AlignedPair Align(IArchive archive, LearnedWords learned, Id<Text> a, Id<Text> b) => Of(a, b, AlignNow(archive, learned, a, b));

    /// <summary>Of two that are no translations of each other nothing belongs together, and no bead is kept.</summary>
    public static AlignedPair Of(Id<Text> a, Id<Text> b, TextAlignment alignment) =>
        new(a, b, alignment.SegmentsOfA, alignment.SegmentsOfB, alignment.Standing.Kind is StandingKind.Translation or StandingKind.Unsure ? [.. alignment.Beads.Select(Rounded)] : []);

    public static AlignedPair Of(StoredAlignment stored) =>
        new(stored.A, stored.B, stored.SegmentsOfA, stored.SegmentsOfB, [.. stored.Beads.Select(bead => new Bead(bead.A, bead.B, bead.Certainty))]);

    public StoredAlignment ToStored(string method) => new()
    {
        A = A,
        B = B,
        Method = method,
        SegmentsOfA = SegmentsOfA,
        SegmentsOfB = SegmentsOfB,
        Beads = [.. Beads.Select(bead => new StoredBead(bead.A, bead.B, bead.Certainty))],
    };

    /// <param name="archive">Where the texts are.</param>
    /// <param name="learned">What it learned of their languages.</param>
    /// <param name="a">The smaller id.</param>
    /// <param name="b">The greater one.</param>
    public static TextAlignment AlignNow(IArchive archive, LearnedWords learned, Id<Text> a, Id<Text> b)
    {
        var (textA, textB) = (TextsToAlign.Of(archive.Library, a), TextsToAlign.Of(archive.Library, b));
        var pinned = Pinned(archive.Translations.BeadsOf(a, b), textA.Words, textB.Words).ToList();
        var alignment = TranslationAlignment.Align(textA, textB, pinned, learned.Of(textA.Language, textB.Language));

        // Who says that passages belong together says that the texts do.
        if (pinned.Count > 0) return alignment.Standing.Kind == StandingKind.Unrelated ? alignment with { Standing = alignment.Standing with { Kind = StandingKind.Unsure } } : alignment;
        return Contradiction.Is(textA, textB, alignment) ? alignment with { Standing = alignment.Standing with { Kind = StandingKind.Unrelated } } : alignment;
    }

    // What an editor set and what is still found in the words as they are read now.
    private static IEnumerable<PinnedBead> Pinned(IEnumerable<EditedBead> beads, string wordsOfA, string wordsOfB)
    {
        foreach (var bead in beads)
            if (Find(bead.InA, wordsOfA).TryGet(out var inA, out _) && Find(bead.InB, wordsOfB).TryGet(out var inB, out _)) yield return new(inA, inB);
    }

    private static Outcome<TextRange> Find(Quote? quote, string words) => quote is null ? default(TextRange) : quote.FindAgain(words);

    private static Bead Rounded(Bead bead) => bead with { Certainty = Math.Round(bead.Certainty, Decimals) };

    private static TextRange RangeOf(TextRange numbers, IReadOnlyList<TextRange> segments)
    {
        if (!numbers.IsEmpty) return new(segments[numbers.StartInclusive].StartInclusive, segments[numbers.EndExclusive - 1].EndExclusive);
        var at = numbers.StartInclusive < segments.Count ? segments[numbers.StartInclusive].StartInclusive : segments.Count > 0 ? segments[^1].EndExclusive : 0;
        return new(at, at);
    }
}
