using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What was found about all texts of a statement in one language: who has which words where they differ, and who has them from whom.</summary>
public sealed record FoundVersions
{
    /// <summary>By age; everything else names them by their place here.</summary>
    public required IReadOnlyList<Id<Text>> Witnesses { get; init; }

    /// <summary>Witnesses with the same words; the first wording is that of the earliest.</summary>
    public required IReadOnlyList<FoundWording> Wordings { get; init; }

    public required IReadOnlyList<FoundPlace> Places { get; init; }

    /// <summary>Parents before their children.</summary>
    public required IReadOnlyList<FoundOrigin> Lineage { get; init; }

    public IReadOnlyList<Id<Text>> NotCollated { get; init; } = [];

    /// <summary>Where in a witness's words each place stands.</summary>
    public required Func<int, IReadOnlyList<TextRange>> RangesIn { get; init; }

    public static FoundVersions Nothing { get; } = new() { Witnesses = [], Wordings = [], Places = [], Lineage = [], RangesIn = _ => [] };
}

/// <summary>Witnesses that have the same words, typography aside, and the letter they are called by.</summary>
public sealed record FoundWording(string Siglum, IReadOnlyList<int> Witnesses);

/// <summary>What kind of difference a place is.</summary>
public enum FoundKind
{
    Wording,
    Addition,
    Omission,
    Move,
    Typographic,
}

/// <summary>A place where witnesses differ.</summary>
/// <param name="Kind">How.</param>
/// <param name="InBase">Where in the earliest witness's words.</param>
/// <param name="Before">The words before it.</param>
/// <param name="After">The words behind it.</param>
/// <param name="Readings">Who has which words.</param>
/// <param name="Lacking">Wordings without the whole passage.</param>
/// <param name="MovedBefore">For words that stand elsewhere: what stands behind them there.</param>
public sealed record FoundPlace(
    FoundKind Kind, TextRange InBase, string Before, string After, IReadOnlyList<FoundReading> Readings, IReadOnlyList<int> Lacking, string? MovedBefore);

/// <summary>One reading, the wordings that have it, and the ways in which it is set.</summary>
public sealed record FoundReading(string Words, IReadOnlyList<int> Wordings, IReadOnlyList<string> Forms);

/// <summary>Why a text is said to come from another.</summary>
public enum FoundGround
{
    First,
    Named,
    Variants,
    SameWords,
    Earliest,
    SharedReadings,
}

/// <summary>One text of the lineage.</summary>
/// <param name="Text">Null when it is not in the archive.</param>
/// <param name="Address">Where a text outside the archive stood, when somebody names it.</param>
/// <param name="Parent">Its source; null for the first.</param>
/// <param name="Ground">Why that is its source.</param>
/// <param name="Differences">In how many places its words differ from the source's.</param>
/// <param name="EquallyNear">How many texts are as near.</param>
/// <param name="DirectionKnown">Whether it is known which of the two came first.</param>
/// <param name="NotAfter">For a text outside the archive: the day by which it was there.</param>
public sealed record FoundOrigin(
    Id<Text>? Text, string? Address, int? Parent, FoundGround Ground, int Differences, int EquallyNear, bool DirectionKnown, DateOnly? NotAfter);
