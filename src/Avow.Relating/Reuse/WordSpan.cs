namespace Avow.Relating;

/// <summary>A shared passage in words: half-open on both sides, with what speaks for it.</summary>
internal sealed record WordSpan(int A, int EndA, int B, int EndB)
{
    /// <summary>What its columns are worth together: the distinctiveness of the words that agree, less what the others cost.</summary>
    public required double Score { get; init; }

    /// <summary>Words that agree exactly, in thirds of a word.</summary>
    public required int SameShare { get; init; }

    /// <summary>What the words that agree say, in bits of the collection; 0 where there is none.</summary>
    public required double Bits { get; init; }

    /// <summary>Share of words that agree; a misread word counts half.</summary>
    public required double Likeness { get; init; }

    // Words that one side may have more than the other where two passages meet.
    private const int MaxSkewWords = 16;

    public int Length => EndA - A;

    public WordSpan Turned() => new(B, EndB, A, EndA) { Score = Score, SameShare = SameShare, Bits = Bits, Likeness = Likeness };

    /// <summary>Whether this passage and a later one have words in common on both sides, at about the same distance.</summary>
    public bool GrewInto(WordSpan later) =>
        later.A < EndA && later.B < EndB && B < later.EndB && Math.Abs(A - B - (later.A - later.B)) <= MaxSkewWords + Length / 10;

    public WordSpan With(WordSpan later) => new(Math.Min(A, later.A), Math.Max(EndA, later.EndA), Math.Min(B, later.B), Math.Max(EndB, later.EndB))
    {
        Score = Score + later.Score,
        SameShare = SameShare + later.SameShare,
        Bits = Bits + later.Bits,
        Likeness = (Likeness * Length + later.Likeness * later.Length) / (Length + later.Length),
    };
}
