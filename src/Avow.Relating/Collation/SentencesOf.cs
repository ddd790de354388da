namespace Avow.Relating;

/// <summary>The sentences of a paragraph, by its words.</summary>
internal sealed class SentencesOf
{
    private readonly int[] numbers;
    private readonly List<int> firstWords = [];
    private readonly List<int> starts = [];
    private readonly Paragraph paragraph;
    private readonly Dictionary<int, SharedWording> wordings = [];

    public SentencesOf(string text, Paragraph paragraph)
    {
        this.paragraph = paragraph;
        numbers = new int[paragraph.Words.Length];
        var word = 0;
        foreach (var sentence in Sentences.Of(paragraph.Range.Of(text)))
        {
            var range = sentence.Shift(paragraph.Range.StartInclusive);
            var first = word;
            while (word < numbers.Length && paragraph.Words[word].Range.StartInclusive < range.EndExclusive) numbers[word++] = firstWords.Count;
            if (word == first) continue;
            firstWords.Add(first);
            starts.Add(Math.Min(range.StartInclusive, paragraph.Words[first].Range.StartInclusive));
        }

        for (; word < numbers.Length; word++) numbers[word] = Math.Max(0, firstWords.Count - 1);
        firstWords.Add(numbers.Length);
    }

    /// <summary>The number of the sentence in which a word stands.</summary>
    public int Of(int word) => numbers[word];

    /// <summary>Its words: first, and behind the last.</summary>
    public (int First, int End) WordsOf(int sentence) => (firstWords[sentence], firstWords[sentence + 1]);

    public SharedWording WordingOf(int sentence)
    {
        if (wordings.TryGetValue(sentence, out var known)) return known;
        var (first, end) = WordsOf(sentence);
        return wordings[sentence] = SharedWording.Of(paragraph.Words.AsSpan(first..end));
    }

    /// <summary>Where a cut before a word lies: before the quotation marks that open its sentence, too; behind the last word, the end of the paragraph.</summary>
    public int CutBefore(int word) =>
        word >= numbers.Length ? paragraph.Range.EndExclusive
        : firstWords[numbers[word]] == word ? starts[numbers[word]]
        : paragraph.Words[word].Range.StartInclusive;

    /// <summary>Stretches of the words between two, one for each sentence that they stand in.</summary>
    public List<(int From, int To, int Sentence)> Within(int from, int to)
    {
        List<(int, int, int)> pieces = [];
        while (from < to)
        {
            var end = Math.Min(to, firstWords[numbers[from] + 1]);
            pieces.Add((from, end, numbers[from]));
            from = end;
        }

        return pieces;
    }
}
