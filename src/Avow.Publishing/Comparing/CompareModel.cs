using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Two texts beside each other.</summary>
public sealed record CompareModel
{
    public required TextLine Left { get; init; }

    public required TextLine Right { get; init; }

    /// <summary>What is known of the two, seen from the left one; null when they have no relation.</summary>
    public NoteVerb? Relation { get; init; }

    /// <summary>False for two languages: then no word is marked as changed.</summary>
    public required bool IsCollated { get; init; }

    /// <summary>For a text and its translation; null for two of one language, and for two that are no translations of each other: these stand side by side in their order.</summary>
    public TranslationModel? Translation { get; init; }

    /// <summary>Whether the two could not be held against each other while a reader waits.</summary>
    public bool IsTooLong { get; init; }

    public required bool OnlyDifferences { get; init; }

    /// <summary>What is shown, as an address says it.</summary>
    public CompareManner Manner => new(OnlyDifferences, Translation?.BySentence ?? false);

    public required CompareCounts Counts { get; init; }

    public required IReadOnlyList<CompareRow> Rows { get; init; }

    /// <returns>The model; NotFound for a text that is not there, Malformed for a text beside itself.</returns>
    public static Outcome<CompareModel> From(ILibrary library, Id<Text> left, Id<Text> right, CompareManner manner, Func<Text, Text, IReadOnlyList<CollatedRow>> collate, Func<Text, Text, FoundAlignment> align)
    {
        if (left == right) return new Problem(ProblemKind.Malformed, $"text {left}", "a text beside itself shows nothing", "Choose another text of the statement.");
        var summaries = library.Summaries([left, right]);
        if (RelatedText.Open(library, left) is not { } a || !summaries.TryGetValue(left, out var summaryA)) return MissingText.Of(library, left);
        if (RelatedText.Open(library, right) is not { } b || !summaries.TryGetValue(right, out var summaryB)) return MissingText.Of(library, right);

        var isCollated = SpeakTheSame(a.Text.Language, b.Text.Language);
        var found = isCollated ? null : align(a.Text, b.Text);
        if (found?.Standing == FoundStanding.Busy) return new Problem(ProblemKind.TooSlow, $"{left} and {right}", "many readers compare texts just now", "Try again in a moment.");
        var isTranslation = found?.Standing == FoundStanding.Translations;
        var onlyDifferences = manner.OnlyDifferences && (isCollated || isTranslation);
        var rows = isCollated ? collate(a.Text, b.Text) : isTranslation ? [] : SideBySide.Of(a, b);
        var relation = library.RelationsOf(left).FirstOrDefault(r => r.From == right || r.To == right);
        return new CompareModel
        {
            Left = TextLine.Of(summaryA),
            Right = TextLine.Of(summaryB),
            Relation = relation is null ? null : NoteVerbs.Of(relation, relation.From == left),
            IsCollated = isCollated,
            Translation = isTranslation ? TranslationModel.Of(a, b, found!, manner.BySentence, onlyDifferences) : null,
            IsTooLong = found?.Standing == FoundStanding.TooLong,
            OnlyDifferences = onlyDifferences,
            Counts = CompareCounts.Of(rows),
            Rows = CompareRow.All(a, b, rows, onlyDifferences),
        };
    }

    private static bool SpeakTheSame(string left, string right) => Languages.Primary(left) == Languages.Primary(right);
}

/// <summary>What of two texts is shown, and how.</summary>
/// <param name="OnlyDifferences">Without what is the same, or agrees.</param>
/// <param name="BySentence">A translation sentence by sentence in place of paragraph by paragraph.</param>
public readonly record struct CompareManner(bool OnlyDifferences = false, bool BySentence = false);

/// <summary>What the collation comes to, in rows.</summary>
public sealed record CompareCounts(int Same, int Changed, int OnlyLeft, int OnlyRight, int Moved)
{
    public static CompareCounts Of(IReadOnlyList<CollatedRow> rows) => new(
        rows.Count(row => row.IsSame),
        rows.Count(row => row is { Left: not null, Right: not null, IsSame: false, Moved: false }),
        rows.Count(row => row is { Right: null, Moved: false }),
        rows.Count(row => row is { Left: null, Moved: false }),
        rows.Count(row => row.Moved));
}
