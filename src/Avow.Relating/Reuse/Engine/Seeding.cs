namespace Avow.Relating;

/// <summary>
/// Makes the seeds of a text: at every word the shortest run that says more than chance does in a collection of this size, so
/// that the number of agreements by chance stays in proportion to the number of words, whatever their number (Kiełbasa et al.: Adaptive
/// Seeds Tame Genomic Sequence Comparison, 2011, with the information of words in place of counted matches). Two or three
/// rare words are a seed, so machine-misread and edited passages keep some; of plain words it takes six or more.
/// </summary>
/// <remarks>For one thread.</remarks>
internal sealed class Seeding(Information information)
{
    // What natural language repeats more than independent words would. With 6 a word of shared/data/reuse, ats and news, meets 0.3
    // others, and one of 100,000 generated texts 0.14; every planted passage with one letter in ten misread is still met.
    private const double MarginBits = 6;

    private const int MinWords = 2;

    // The longer run by which frequent seeds are told apart says twice as much.
    private const int MaxLongerWords = 2 * Seed.MaxWords;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly ulong[] Powers = PowersOfFactor();

    private float[] bits = new float[512];
    private ulong[] sums = new ulong[513];

    /// <summary>Bits that a seed has at least.</summary>
    public double SeedBits { get; } = information.OfPlace + MarginBits;

    public void Make(int text, ReadOnlySpan<uint> words, RecordSorter.Writer seeds, int startBucket, int endBucket)
    {
        Prepare(words);
        var (end, within, longerEnd, longerWithin) = (0, 0d, 0, 0d);
        for (var start = 0; start < words.Length; start++)
        {
            while (end < words.Length && end - start < Seed.MaxWords && (within < SeedBits || end - start < MinWords)) within += bits[end++];
            while (longerEnd < words.Length && longerEnd - start < MaxLongerWords && longerWithin < 2 * SeedBits) longerWithin += bits[longerEnd++];
            if (within >= SeedBits && end - start >= MinWords && Hash(start, end) is var run && run >> 58 >= (ulong)startBucket && run >> 58 < (ulong)endBucket)
                seeds.Add(new Seed(Seed.KeyOf(run, Hash(start, longerEnd)), text, start, end - start).ToRecord());
            within -= bits[start];
            longerWithin -= bits[start];
        }
    }

    private void Prepare(ReadOnlySpan<uint> words)
    {
        if (bits.Length < words.Length)
        {
            bits = new float[words.Length + words.Length / 2];
            sums = new ulong[bits.Length + 1];
        }

        for (var i = 0; i < words.Length; i++)
        {
            var mixed = StableHash.Mix(words[i]);
            bits[i] = information.Of(words[i], mixed);
            sums[i + 1] = sums[i] * Factor + mixed;
        }
    }

    private ulong Hash(int start, int end) => StableHash.Mix(sums[end] - sums[start] * Powers[end - start]);

    private static ulong[] PowersOfFactor()
    {
        var powers = new ulong[MaxLongerWords + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * Factor;
        return powers;
    }
}
