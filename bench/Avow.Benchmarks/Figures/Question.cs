using Avow.Archive;

namespace Avow.Benchmarks;

/// <summary>One search as a reader might type it, and the words that grep is asked for in its place.</summary>
internal sealed record Question(string Kind, SearchQuery Query, string Words)
{
    /// <summary>Lines of the texts that phrases are taken from.</summary>
    private const int Lines = 2_000;

    /// <summary>The same for the same seed and texts: a tenth each of ten kinds, shuffled by turns.</summary>
    public static List<Question> Make(int seed, int count, string wordsFile)
    {
        var vocabulary = new Vocabulary(seed);
        var random = new Random(seed);
        string[][] lines = [.. File.ReadLines(wordsFile).Take(Lines).Select(line => line.Split(' ')).Where(line => line.Length > 12)];
        return [.. Enumerable.Range(0, count).Select(i => One(i % 10))];

        Question One(int kind) => kind switch
        {
            0 => Of("rare word", Word(3_000, 8_000)),
            1 or 2 => Of("middling word", Word(300, 3_000)),
            3 => Of("common word", Word(60, 300)),
            4 => Of("two words", $"{Word(60, 2_000)} {Word(60, 2_000)}"),
            5 => Of("three words", $"{Word(60, 1_000)} {Word(60, 1_000)} {Word(0, 60)}"),
            6 => Of("phrase", $"\"{Phrase()}\""),
            7 => Of("prefix", Word(60, 8_000) is var word ? $"{word[..Math.Min(word.Length, 4)]}*" : ""),
            8 => Of("word in two years", Word(60, 3_000), query => query with { From = new(2021, 1, 1), Until = new(2022, 12, 31) }),
            _ => Of("two words on a site", $"{Word(0, 300)} {Word(60, 2_000)}", query => query with { Organisation = $"site{random.Next(Corpus.Sites)}.example", Language = "en" }),
        };

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
        var query = new SearchQuery { Words = typed };
        return new(kind, filter?.Invoke(query) ?? query, typed.Trim('"', '*'));
    }
}
