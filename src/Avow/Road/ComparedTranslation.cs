using Avow.Archive;
using Avow.Relating;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Two texts of an archive in two languages, held against each other: as it is kept, or aligned now.</summary>
internal sealed record ComparedTranslation
{
    // What is not kept is aligned while somebody waits: two texts of this length take a second or two.
    private const int MaxCharsNow = 30_000;

    public required StandingKind Standing { get; init; }

    /// <summary>A span for each bead; an empty side stands where its sentences would. Empty unless the two look like translations.</summary>
    public IReadOnlyList<AlignedSpan> Beads { get; init; } = [];

    /// <summary>The first text's side in <see cref="TranslationDifference.A"/>.</summary>
    public IReadOnlyList<TranslationDifference> Differences { get; init; } = [];

    /// <summary>Of which beads editors said that they belong together; by number.</summary>
    public IReadOnlySet<int> Edited { get; init; } = new HashSet<int>();

    /// <summary>Whether how they lie is kept with them; else it was found now, by what the archive has learned.</summary>
    public bool IsKept { get; init; }

    public bool IsTranslation => Standing is StandingKind.Translation or StandingKind.Unsure;

    public static ComparedTranslation Of(IArchive archive, Text left, Text right)
    {
        if (right.Id < left.Id) return Of(archive, right, left).Turned();
        if (archive.Translations.Alignment(left.Id, right.Id, Translations.Method) is { } kept) return kept.Beads.Count == 0 ? new() { Standing = StandingKind.Unrelated, IsKept = true } : Of(archive, AlignedPair.Of(kept));
        if (Math.Max(left.Words.Length, right.Words.Length) > MaxCharsNow) return new() { Standing = StandingKind.TooLong };
        var alignment = AlignedPair.AlignNow(archive, new(archive), left.Id, right.Id);
        var found = new ComparedTranslation { Standing = alignment.Standing.Kind };
        if (!found.IsTranslation) return found;
        var pair = AlignedPair.Of(left.Id, right.Id, alignment);
        return found with { Beads = pair.Spans, Differences = alignment.Differences, Edited = EditedIn(archive, pair) };
    }

    private static ComparedTranslation Of(IArchive archive, AlignedPair pair) => new()
    {
        Standing = StandingKind.Translation,
        IsKept = true,
        Beads = pair.Spans,
        Differences = TranslationDifferences.Of(TextsToAlign.Of(archive.Library, pair.A), TextsToAlign.Of(archive.Library, pair.B), pair.SegmentsOfA, pair.SegmentsOfB, pair.Beads),
        Edited = EditedIn(archive, pair),
    };

    private static HashSet<int> EditedIn(IArchive archive, AlignedPair pair)
    {
        var said = archive.Translations.BeadsOf(pair.A, pair.B);
        return [.. pair.Spans.Index().Where(bead => said.Any(edit => Holds(bead.Item.From, edit.InA) && Holds(bead.Item.To, edit.InB))).Select(bead => bead.Index)];
    }

    private static bool Holds(TextRange side, Quote? said) => said is null ? side.IsEmpty : side.Overlaps(said.Range);

    private ComparedTranslation Turned() => this with
    {
        Beads = [.. Beads.Select(bead => bead.Turned())],
        Differences = [.. Differences.Select(difference => difference with { A = difference.B, B = difference.A }).OrderBy(difference => difference.A.StartInclusive).ThenBy(difference => difference.B.StartInclusive)],
    };
}
