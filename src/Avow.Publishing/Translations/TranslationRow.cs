namespace Avow.Publishing;

/// <summary>Paragraphs, or sentences, of two texts that belong together, as the page shows them.</summary>
public sealed record TranslationRow
{
    /// <summary>Its name in an address: "r3" for the third.</summary>
    public required string Anchor { get; init; }

    /// <summary>Empty when only the right text has it.</summary>
    public required IReadOnlyList<CompareCell> Left { get; init; }

    public required IReadOnlyList<CompareCell> Right { get; init; }

    /// <summary>What does not agree, each in its words.</summary>
    public required IReadOnlyList<TranslationRemark> Remarks { get; init; }

    /// <summary>Sentences that only the left text has.</summary>
    public int OnlyLeft { get; init; }

    public int OnlyRight { get; init; }

    /// <summary>Whether the two may not belong together.</summary>
    public required bool IsUnsure { get; init; }

    /// <summary>Whether an editor said which of its sentences belong together.</summary>
    public required bool IsSetByEditor { get; init; }

    /// <summary>The next row that differs; null when there is none.</summary>
    public string? Next { get; init; }

    public string? Previous { get; init; }

    /// <summary>How many rows without a difference stand here hidden; 0 for a row that is shown.</summary>
    public int Skipped { get; init; }

    public bool Differs => OnlyLeft + OnlyRight > 0 || Remarks.Count > 0;

    public static TranslationRow Hidden(int rows) =>
        new() { Anchor = "", Left = [], Right = [], Remarks = [], IsUnsure = false, IsSetByEditor = false, Skipped = rows };
}

/// <summary>One thing that does not agree.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="WordsLeft">What stands on the left; empty for nothing.</param>
/// <param name="WordsRight">What stands on the right; empty for nothing.</param>
/// <param name="Row">Where the other one stands, for what was moved; null otherwise.</param>
public sealed record TranslationRemark(FoundDifferenceKind Kind, string WordsLeft, string WordsRight, string? Row);
