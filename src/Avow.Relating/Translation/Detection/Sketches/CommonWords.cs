namespace Avow.Relating;

/// <summary>The words that stand most often in a text: two texts of one language have many of them in common, whatever they are about.</summary>
internal sealed class CommonWords
{
    private const int Kept = 32;
    private const int MostChars = 60_000;

    // Of the words that are kept of both.
    private const double OfOneLanguage = 0.3;

    // Of 727 pairs of texts in two languages that the identifier took for one, three in four have less; of two in one language and one writing
    // hardly any. Shorter texts repeat too few words.
    private const double OfOtherLanguages = 0.1;
    private const int LeastWords = 200;

    private readonly uint[] words;
    private readonly bool saysEnough;

    private CommonWords(uint[] words, bool saysEnough) => (this.words, this.saysEnough) = (words, saysEnough);

    public static CommonWords Of(string text)
    {
        Dictionary<uint, int> counts = [];
        var fold = new WordFold();
        var here = text.AsSpan(0, Math.Min(text.Length, MostChars));
        for (var at = 0; Words.NextWord(here, ref at) is { } range;)
        {
            if (char.IsDigit(here[range.StartInclusive])) continue;
            var word = Mixed.Of(fold.Fold(range.Of(here)));
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return new([.. counts.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(Kept).Select(entry => entry.Key).Order()], counts.Values.Sum() >= LeastWords);
    }

    /// <summary>How many of the commonest words are the same, 0 to 1.</summary>
    public double Likeness(CommonWords other)
    {
        var (same, i, j) = (0, 0, 0);
        while (i < words.Length && j < other.words.Length)
        {
            if (words[i] == other.words[j]) same++;
            if (words[i] <= other.words[j]) (i, j) = (i + 1, words[i] == other.words[j] ? j + 1 : j);
            else j++;
        }

        return (double)same / Math.Max(1, Math.Min(words.Length, other.words.Length));
    }

    public bool AreOfOneLanguage(CommonWords other) => Likeness(other) >= OfOneLanguage;

    /// <summary>Whether they have so few in common that one of them is not in the language it is taken for. False when they are too short to tell.</summary>
    public bool AreOfOtherLanguages(CommonWords other) => saysEnough && other.saysEnough && Likeness(other) < OfOtherLanguages;
}
