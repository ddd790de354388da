namespace Avow.Relating;

/// <summary>One seed that two texts share.</summary>
/// <param name="A">Number of the earlier text.</param>
/// <param name="B">Number of the later one.</param>
/// <param name="WordA">Its first word in the one text.</param>
/// <param name="WordB">Its first word in the other.</param>
/// <param name="Words">Its length.</param>
/// <param name="Spread">In how many texts it stands: 0 for two, and one more for every factor of about 1.4; 15 at most.</param>
public readonly record struct PairHit(int A, int B, int WordA, int WordB, int Words, int Spread)
{
    internal const int MaxSpread = 15;

    /// <summary>The length that says: the two texts have the same words throughout.</summary>
    internal const int WholeText = 255;

    internal static int SpreadOf(int texts) => Math.Clamp((int)Math.Round(2 * Math.Log2(Math.Max(texts, 2) / 2.0)), 0, MaxSpread);

    /// <summary>Whether a collection of so many texts can have it; of a hit from outside nothing else is believed.</summary>
    public bool IsPossible(int texts) =>
        A >= 0 && A < B && B < texts && WordA is >= 0 and < Seed.MaxTextWords && WordB is >= 0 and < Seed.MaxTextWords && Words is > 0 and <= WholeText && Spread is >= 0 and <= MaxSpread;

    internal Record ToRecord() => new((ulong)A << 32 | (uint)B, (ulong)WordA << 40 | (ulong)WordB << 16 | (uint)Words << 8 | (uint)Spread);

    internal static PairHit Of(Record record) => new(
        (int)(record.High >> 32), (int)(uint)record.High, (int)(record.Low >> 40), (int)(record.Low >> 16 & 0xFFFFFF), (int)(record.Low >> 8 & 0xFF), (int)(record.Low & 0xFF));
}
