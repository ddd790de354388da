using System.Numerics;

namespace Avow.Relating;

/// <summary>
/// How much a shared word says, in bits: the rarer it is in the collection, the more (Spärck Jones: A Statistical Interpretation of
/// Term Specificity, 1972). What a small collection cannot tell is taken from the length of words, as <see cref="Distinctiveness"/> does.
/// </summary>
/// <remarks>Made once, when all words are counted. Counts are kept as their logarithm in a byte, so that the tables lie in a near cache.</remarks>
internal sealed class Information
{
    /// <summary>Words of an imagined text in which every word is as frequent as its length makes it; outweighed by twenty pages.</summary>
    private const double ImaginedWords = 16_384;

    // Steps of a byte for each doubling: a count is known to a twentieth.
    private const int StepsLog2 = 3;

    private const int Levels = 256;

    // By WordId.KindOf: words of one to three letters, four, five, more; a Han character; a Thai letter.
    private static readonly double[] ImaginedShare = [1.0 / 64, 1.0 / 512, 1.0 / 2_048, 1.0 / 16_384, 1.0 / 1_024, 1.0 / 64];

    // Letters of scripts without spaces follow each other far less freely than words do.
    private static readonly float[] Freedom = [1, 1, 1, 1, 0.5f, 0.25f];

    private readonly byte[] first;
    private readonly byte[] second;
    private readonly float[] bits = new float[WordId.Kinds * Levels];
    private readonly float[] shares = new float[Levels];

    public Information(WordCounts counts)
    {
        var total = counts.Total + ImaginedWords;
        (OfPlace, first, second) = (Math.Log2(total), LevelsOf(counts.First), LevelsOf(counts.Second));
        for (var level = 0; level < Levels; level++)
        {
            shares[level] = (float)(CountOf(level) / Math.Max(1, counts.Total));
            // Whole 64ths, so that taking a word out of a sum leaves exactly what it would be without it.
            for (var kind = 0; kind < WordId.Kinds; kind++)
                bits[kind * Levels + level] = MathF.Round(64 * Freedom[kind] * (float)Math.Log2(total / (CountOf(level) + ImaginedWords * ImaginedShare[kind]))) / 64;
        }
    }

    /// <summary>Bits that it takes to name one place of the collection: runs that say less are somewhere by chance.</summary>
    public double OfPlace { get; }

    public float Of(uint word) => Of(word, StableHash.Mix(word));

    /// <summary>The same, for who has mixed the word already.</summary>
    public float Of(uint word, ulong mixed) => bits[WordId.KindOf(word) * Levels + LevelOf(mixed)];

    /// <summary>The share of its bits that a word keeps beside others of its script.</summary>
    public static float FreedomOf(uint word) => Freedom[WordId.KindOf(word)];

    /// <summary>How frequent a word is in the collection, 0 to 1.</summary>
    public float ShareOf(uint word) => shares[LevelOf(StableHash.Mix(word))];

    private int LevelOf(ulong mixed)
    {
        var (one, other) = WordCounts.Places(mixed);
        return Math.Min(first[one], second[other]);
    }

    private static byte[] LevelsOf(int[] counts)
    {
        var levels = new byte[counts.Length];
        for (var place = 0; place < counts.Length; place++) levels[place] = (byte)LevelOf(counts[place]);
        return levels;
    }

    // The place of the highest bit and the three bits behind it; exact up to sixteen.
    private static int LevelOf(int count)
    {
        if (count < 1 << (StepsLog2 + 1)) return count;
        var highest = BitOperations.Log2((uint)count);
        return ((highest - StepsLog2) << StepsLog2) + (count >> (highest - StepsLog2));
    }

    // The middle of what has this level.
    private static double CountOf(int level)
    {
        if (level < 1 << (StepsLog2 + 1)) return level;
        var (shift, step) = ((level >> StepsLog2) - 1, (level & ((1 << StepsLog2) - 1)) + (1 << StepsLog2));
        return (step + 0.5) * Math.Pow(2, shift);
    }
}
