using Avow.Reading;

namespace Avow.LanguageTraining;

/// <summary>How often each gram stands in one class's texts. Words that a source repeats over and over are damped.</summary>
internal sealed class GramCounts
{
    /// <summary>Power that the count of a word within one source is raised to; interfaces say "file" ten thousand times.</summary>
    private const double Damping = 0.75;

    /// <summary>A word of a spelling list counts this much; lists tell which words there are, not how often they are used.</summary>
    private const double Listed = 0.15;

    /// <summary>Most letters read of one class (characters).</summary>
    private const int MostLetters = 6_000_000;

    public Dictionary<uint, float>[] Kinds { get; } = [.. Enumerable.Range(0, Grams.Kinds).Select(_ => new Dictionary<uint, float>())];

    public double[] Totals { get; } = new double[Grams.Kinds];

    public int Letters { get; private set; }

    public static GramCounts Of(Corpus corpus)
    {
        var counts = new GramCounts();
        var script = corpus.Class.Letters;
        var ideographs = script is Script.Han or Script.Kana or Script.Hangul;
        foreach (var source in corpus.Learn.GroupBy(l => l.Source))
        {
            var words = Words(source.Select(l => l.Line), script, out var letters);
            counts.Letters += letters;
            var listed = source.Key is "hunspell" or "aspell";
            foreach (var (word, count) in words) counts.Add(word, ideographs, listed ? Listed : Math.Pow(count, Damping));
        }

        return counts;
    }

    private static Dictionary<string, int> Words(IEnumerable<string> lines, Script script, out int letters)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[Grams.LongestWord];
        letters = 0;
        foreach (var line in lines)
        {
            if (letters > MostLetters) break;
            for (var walk = new LetterWords(line, script, buffer); walk.Next();)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(lookup, walk.Current, out _)++;
                letters += walk.Current.Length;
            }
        }

        return words;
    }

    private void Add(string word, bool ideographs, double weight)
    {
        Span<uint> grams = stackalloc uint[Grams.MostOfOneWord];
        Span<byte> kinds = stackalloc byte[Grams.MostOfOneWord];
        var count = Grams.Of(word, ideographs, grams, kinds);
        for (var i = 0; i < count; i++)
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(Kinds[kinds[i]], grams[i], out _) += (float)weight;
            Totals[kinds[i]] += weight;
        }
    }
}
