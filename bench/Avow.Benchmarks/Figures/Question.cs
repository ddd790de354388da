using Avow.Archive;

namespace Avow.Benchmarks;

/// <summary>One search as a reader might type it, and the words that grep is asked for in its place.</summary>
internal sealed record Question(string Kind, SearchQuery Query, string Words)
{
    /// <summary>Lines of the texts that phrases are taken from.</summary>
    private const int Lines = 2_000;

    /// <summary>The same for the same seed and texts: as many each of fifteen kinds, by turns, as the search page asks them.</summary>
    public static List<Question> Make(int seed, int count, string wordsFile)
    {
        var vocabulary = new Vocabulary(seed);
        var random = new Random(seed);
        string[][] lines = [.. File.ReadLines(wordsFile).Take(Lines).Select(line => line.Split(' ')).Where(line => line.Length > 12)];
        return [.. Enumerable.Range(0, count).Select(i => One(i % 15))];

        Question One(int kind) => kind switch
        {
            0 => Of("rare word", Word(3_000, 8_000)),
            1 or 2 => Of("middling word", Word(300, 3_000)),
            3 => Of("common word", Word(60, 300)),
            4 => Of("two words", $"{Word(60, 2_000)} {Word(60, 2_000)}"),
            5 => Of("three words", $"{Word(60, 1_000)} {Word(60, 1_000)} {Word(0, 60)}"),
            6 => Of("phrase", $"\"{Phrase()}\""),
            7 => Of("beginning", $"{Beginning(4)}*"),
            8 => Of("word in two years", Word(60, 3_000), query => query with { From = new(2021, 1, 1), Until = new(2022, 12, 31) }),
            9 => Of("two words on a site", $"{Word(0, 300)} {Word(60, 2_000)}", query => query with { Organisation = $"site{random.Next(Corpus.Sites)}.example", Language = "en" }),
            10 => Of("typed, one to three letters", Beginning(random.Next(1, 4)), query => query with { LastIsBeginning = true }),
            11 => Of("typed, four letters and more", Beginning(random.Next(4, 9)), query => query with { LastIsBeginning = true }),
            12 => Of("typed, after another word", $"{Word(60, 3_000)} {Beginning(random.Next(1, 7))}", query => query with { LastIsBeginning = true }),
            13 => Of("question", string.Join(' ', Enumerable.Range(0, 10).Select(_ => vocabulary.Word(random)))),
            _ => random.Next(3) switch
            {
                0 => Of("nonsense, and what is in every text", $"zx{random.Next(1_000_000)}qv"),
                1 => Of("nonsense, and what is in every text", Word(0, 5)),
                _ => Of("nonsense, and what is in every text", "", query => query with { Language = "en" }),
            },
        };

        string Beginning(int letters) => Word(60, 8_000) is var word ? word[..Math.Min(word.Length, letters)] : "";

        string Word(int from, int until) => vocabulary.At(random.Next(from, until));

        string Phrase()
        {
            var line = lines[random.Next(lines.Length)];
            var (length, start) = (random.Next(2, 6), random.Next(line.Length - 6));
            return string.Join(' ', line[start..(start + length)]).Replace("\"", "", StringComparison.Ordinal);
        }
    }

    private static Question Of(string kind, string typed, Func<SearchQuery, SearchQuery>? filter = null)
    {
        var query = new SearchQuery { Words = typed, WithFacets = true };
        return new(kind, filter?.Invoke(query) ?? query, typed.Trim('"', '*'));
    }
}
