namespace Avow.Relating;

/// <summary>What two texts are to each other, as far as aligning them shows.</summary>
/// <param name="Kind">The case.</param>
/// <param name="Certainty">0 to 1.</param>
/// <param name="Reason">One plain sentence: what speaks for it.</param>
public sealed record AlignmentStanding(StandingKind Kind, double Certainty, string Reason);

/// <summary>The cases of <see cref="AlignmentStanding"/>.</summary>
public enum StandingKind
{
    /// <summary>One is a translation of the other, or of a part of it, or both are of a third.</summary>
    Translation,

    /// <summary>Some sentences belong together, or the texts are too short to tell.</summary>
    Unsure,

    /// <summary>Next to nothing in the one answers to the other.</summary>
    Unrelated,

    /// <summary>Both are in one language: the beads are of sentences that share wording.</summary>
    SameLanguage,

    /// <summary>A text has no words.</summary>
    Empty,

    /// <summary>A text has more lines than are aligned; there are no segments and no beads.</summary>
    TooLong,
}
