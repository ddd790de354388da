using System.Text;

namespace Avow.Benchmarks;

/// <summary>
/// Invented words whose frequency falls with their rank as in natural text (Zipf–Mandelbrot: 1 / (rank + 2.7)^1.05), the most
/// frequent being English function words, so that languages are told and stems are cut as for real pages.
/// </summary>
internal sealed class Vocabulary
{
    private const int Words = 8_000;

    private const int Turns = 3_000;

    private const double Shift = 2.7;

    private const double Exponent = 1.05;

    private static readonly string[] Frequent =
        "the of and to in a is that for it was on with as be by at from this are not have which or has an were we their been they who will would all there had one our but more when its can his if other no than".Split(' ');

    private static readonly string[] Onsets = ["b", "br", "c", "cl", "d", "dr", "f", "g", "gr", "h", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v", "w"];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];

    private static readonly string[] Codas = ["", "", "n", "r", "l", "s", "m", "nd", "rt", "ck"];

    private static readonly string[] Endings = ["", "", "", "s", "ed", "ing", "er", "ly", "ness", "tion"];

    /// <summary>The first so many are real words.</summary>
    public static int FrequentWords => Frequent.Length;

    private readonly string[] words;

    private readonly double[] upTo;

    private readonly string[][] turns;

    public Vocabulary(int seed)
    {
        var random = new Random(seed);
        HashSet<string> known = new(Frequent, StringComparer.Ordinal);
        List<string> made = [.. Frequent];
        while (made.Count < Words)
        {
            if (Invent(random) is var word && known.Add(word)) made.Add(word);
        }

        words = [.. made];
        upTo = new double[Words];
        var sum = 0.0;
        for (var rank = 0; rank < Words; rank++) upTo[rank] = sum += Math.Pow(rank + Shift, -Exponent);
        turns = [.. Enumerable.Range(0, Turns).Select(_ => Invent(random.Next(3, 6), random))];
    }

    /// <summary>A word by its rank, the most frequent first.</summary>
    public string At(int rank) => words[rank];

    public string Word(Random random) => words[Rank(random)];

    /// <summary>The rank of a word, as often as words of its rank are.</summary>
    public int Rank(Random random)
    {
        var at = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return Math.Min(at < 0 ? ~at : at, Words - 1);
    }

    /// <summary>A turn of phrase that many texts use: what a search for reprints must not fall for.</summary>
    public string[] Turn(Random random) => turns[(int)(Turns * Math.Pow(random.NextDouble(), 1.5))];

    // "In the light of", "as well as the": plain words with at most one that is not.
    private string[] Invent(int length, Random random)
    {
        string[] turn = [.. Enumerable.Range(0, length).Select(_ => Pick(Frequent, random))];
        turn[random.Next(length)] = Word(random);
        return turn;
    }

    private static string Invent(Random random)
    {
        var word = new StringBuilder();
        for (var syllables = random.Next(1, 4); syllables > 0; syllables--)
            word.Append(Pick(Onsets, random)).Append(Pick(Vowels, random)).Append(Pick(Codas, random));
        return word.Append(Pick(Endings, random)).ToString();
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
