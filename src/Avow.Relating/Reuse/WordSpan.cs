namespace Avow.Relating;

/// <summary>A shared passage in words: half-open on both sides, with what speaks for it.</summary>
internal sealed record WordSpan(int A, int EndA, int B, int EndB)
{
    /// <summary>What its columns are worth together: the distinctiveness of the words that agree, less what the others cost.</summary>
    public required double Score { get; init; }

    /// <summary>Words that agree exactly, in thirds of a word.</summary>
    public required int SameShare { get; init; }

    /// <summary>Share of words that agree; a misread word counts half.</summary>
    public required double Likeness { get; init; }
}
