namespace Avow.Relating;

/// <summary>
/// The seeds of one text: at every word the shortest run that says <see cref="Bits"/>, as <see cref="Seeding"/> makes them, but by what
/// the length of words alone says (<see cref="PlainBits"/>), so that they are a function of the text and never change when others come.
/// Of every <see cref="Window"/> in a row the least is kept (Roberts et al.: Reducing Storage Requirements for Biological
/// Sequence Comparison, 2004): two texts that share so many in a row share one that is kept.
/// </summary>
public static class TextSeeds
{
    // Two long words and a little one, or three of five letters and one more. Measured on shared/data/reuse, ats and news, with one in
    // two kept: 28 finds 0.2 % more cases and brings a third more pairs together for nothing, 34 finds 1 % fewer.
    internal const double Bits = 30;

    // Keeps one in two. With 2, two thirds are kept and 0.2 % more cases found; with 4, two in five, and 0.8 % fewer.
    private const int Window = 3;

    private const int MinWords = 2;

    // Thirty bits are twenty letters of Thai; the longer run, by which frequent seeds are told apart, says twice as much.
    private const int MaxWords = 24;
    private const int MaxLongerWords = 48;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly ulong[] Powers = PowersOfFactor();

    /// <returns>Ordered by key; of one run the first place only. A text too short or too plain has none.</returns>
    public static IReadOnlyList<TextSeed> Of(string text) => InOrder(Sampled(Runs(text)));

    /// <summary>The seeds of every word: for a question, of which the text asked for may have kept any.</summary>
    public static IReadOnlyList<TextSeed> AllOf(string text) => InOrder(Runs(text));

    private static List<(ulong Run, TextSeed Seed)> Runs(string text)
    {
        List<ulong> sums = [0];
        List<float> bits = [];
        for (var scan = new WordScanner(text, new()); scan.Next() && bits.Count < Seed.MaxTextWords;)
        {
            sums.Add(sums[^1] * Factor + StableHash.Mix(scan.Hash));
            bits.Add(PlainBits.Of(WordId.KindOf(WordId.Of(scan.Hash, scan.Script, scan.Letters.Length))));
        }

        List<(ulong, TextSeed)> runs = new(bits.Count);
        var (end, within, longerEnd, longerWithin) = (0, 0f, 0, 0f);
        for (var start = 0; start < bits.Count; start++)
        {
            while (end < bits.Count && end - start < MaxWords && (within < Bits || end - start < MinWords)) within += bits[end++];
            while (longerEnd < bits.Count && longerEnd - start < MaxLongerWords && longerWithin < 2 * Bits) longerWithin += bits[longerEnd++];
            if (within >= Bits && end - start >= MinWords)
            {
                var run = Hash(sums, start, end);
                runs.Add((run, new(TextSeed.KeyOf(run, Hash(sums, start, longerEnd)), start, end - start)));
            }

            within -= bits[start];
            longerWithin -= bits[start];
        }

        return runs;
    }

    private static List<(ulong Run, TextSeed Seed)> Sampled(List<(ulong Run, TextSeed Seed)> runs)
    {
        List<(ulong, TextSeed)> kept = new(runs.Count / 2 + 1);
        var last = -1;
        for (var start = 0; start < runs.Count && (start == 0 || start + Window <= runs.Count); start++)
        {
            var least = start;
            for (var i = start; i < Math.Min(start + Window, runs.Count); i++)
                if (runs[i].Run <= runs[least].Run) least = i;
            if (least > last) kept.Add(runs[last = least]);
        }

        return kept;
    }

    private static List<TextSeed> InOrder(List<(ulong Run, TextSeed Seed)> runs)
    {
        var seeds = runs.ConvertAll(run => run.Seed);
        seeds.Sort(static (x, y) => x.Run != y.Run ? x.Run.CompareTo(y.Run) : x.Place.CompareTo(y.Place));
        var count = 0;
        for (var i = 0; i < seeds.Count; i++)
            if (count == 0 || seeds[count - 1].Run != seeds[i].Run) seeds[count++] = seeds[i];
        seeds.RemoveRange(count, seeds.Count - count);
        return seeds;
    }

    private static ulong Hash(List<ulong> sums, int start, int end) => StableHash.Mix(sums[end] - sums[start] * Powers[end - start]);

    private static ulong[] PowersOfFactor()
    {
        var powers = new ulong[MaxLongerWords + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = powers[i - 1] * Factor;
        return powers;
    }
}
