using System.Text;

namespace Avow.Benchmarks;

/// <summary>
/// One language as far as size goes: the real words for what the program knows the meaning of, and invented ones for the rest. What is said in one
/// is said in another word for word.
/// </summary>
internal sealed class Tongue
{
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";

    private const string Cyrillic = "абцдефгхийклмнопкрстуввксиз";

    private static readonly Dictionary<string, string[]> Frequent = new(StringComparer.Ordinal)
    {
        ["de"] = "der die und in den von zu das mit sich des auf für ist im dem ein eine als auch es an werden aus er hat dass sie nach wird bei".Split(' '),
        ["fr"] = "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son ou aux".Split(' '),
        ["es"] = "de la que el en y a los se del las un por con una su para es al lo como más o pero sus le ha este".Split(' '),
        ["it"] = "di e che la il un a per in una sono del non le con si da come della i al più dei ma gli alla nel anche".Split(' '),
        ["ru"] = "и в на что с по к из у за от для это как его но то о все она так же он мы вы или бы до при во".Split(' '),
    };

    private readonly Vocabulary vocabulary;

    private readonly string[] words;

    /// <param name="tag">Primary subtag.</param>
    /// <param name="lexicon">The lines of its lexicon: a meaning, a tab, its words.</param>
    /// <param name="meanings">In one order for all tongues.</param>
    /// <param name="vocabulary">Of its own, for the words that have no meaning.</param>
    public Tongue(string tag, IEnumerable<string> lexicon, IReadOnlyList<string> meanings, Vocabulary vocabulary)
    {
        (Tag, this.vocabulary) = (tag, vocabulary);
        var byMeaning = lexicon.Select(line => line.Split('\t')).Where(line => line.Length == 2).ToDictionary(line => line[0], line => line[1].Split(' ')[0], StringComparer.Ordinal);
        words = [.. meanings.Select(meaning => byMeaning.GetValueOrDefault(meaning, meaning))];
    }

    public string Tag { get; }

    public string Meaning(int number) => words[number % words.Length];

    /// <summary>The most frequent are real ones, so that the language is told.</summary>
    public string Filler(int rank)
    {
        if (rank < Vocabulary.FrequentWords && Frequent.TryGetValue(Tag, out var frequent)) return frequent[rank % frequent.Length];
        return Tag == "ru" ? Spelled(vocabulary.At(rank)) : vocabulary.At(rank);
    }

    private static string Spelled(string word)
    {
        var spelled = new StringBuilder();
        foreach (var letter in word) spelled.Append(Latin.IndexOf(letter, StringComparison.Ordinal) is var at and >= 0 ? Cyrillic[at] : letter);
        return spelled.ToString();
    }
}
