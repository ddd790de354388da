using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// A text made ready for comparing: its words, their folded letters, and its grams in order of their hashes. Immutable;
/// may be shared between threads. About 80 bytes a word.
/// </summary>
public sealed class PreparedText
{
    private readonly char[] letters;
    private readonly int[] letterStarts;

    private PreparedText(string text)
    {
        Text = text;
        List<TextRange> ranges = [];
        List<ulong> hashes = [];
        List<char> folded = [];
        List<int> starts = [];
        List<byte> scripts = [];
        var fold = new WordFold();
        for (var at = 0; Words.NextWord(text, ref at) is { } range;)
        {
            var word = fold.Fold(range.Of(text.AsSpan()));
            if (word.Length == 0) continue;
            ranges.Add(range);
            hashes.Add(StableHash.Of(word));
            scripts.Add((byte)Words.ScriptAt(text, range.StartInclusive));
            starts.Add(folded.Count);
            folded.AddRange(word);
        }

        starts.Add(folded.Count);
        (Ranges, Hashes, letters, letterStarts) = ([.. ranges], [.. hashes], [.. folded], [.. starts]);
        Weights = new float[Ranges.Length];
        Spans = new byte[Ranges.Length];
        for (var i = 0; i < Ranges.Length; i++)
        {
            var script = (WordScript)scripts[i];
            Weights[i] = Distinctiveness.Of(script, LettersOf(i));
            Spans[i] = Shingles.ShareOfWord(script);
        }

        Weighed = new double[Ranges.Length + 1];
        for (var i = 0; i < Weights.Length; i++) Weighed[i + 1] = Weighed[i] + Weights[i];
        Grams = Shingles.InHashOrder(Hashes, Spans, Shingles.SeedShare);
        GramFilter = new(Grams);
    }

    /// <summary>The text itself; all ranges lie in it.</summary>
    public string Text { get; }

    public int WordCount => Ranges.Length;

    internal TextRange[] Ranges { get; }

    internal ulong[] Hashes { get; }

    /// <summary>How much evidence each word is, 0 to 1.</summary>
    internal float[] Weights { get; }

    /// <summary>Running sums of <see cref="Weights"/>: at i, of all words before the i-th.</summary>
    internal double[] Weighed { get; }

    /// <summary>How much of a word each token is, in thirds.</summary>
    internal byte[] Spans { get; }

    /// <summary>The seeds: short runs of words, by hash, then by place.</summary>
    internal Gram[] Grams { get; }

    /// <summary>Says of most hashes that are not among <see cref="Grams"/> that they are not.</summary>
    internal GramFilter GramFilter { get; }

    public static PreparedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    internal ReadOnlySpan<char> LettersOf(int word) => letters.AsSpan(letterStarts[word], letterStarts[word + 1] - letterStarts[word]);

    /// <summary>Characters from the first word of a run to the end of its last.</summary>
    internal TextRange RangeOf(int startInclusive, int endExclusive) =>
        new(Ranges[startInclusive].StartInclusive, Ranges[endExclusive - 1].EndExclusive);

    /// <summary>What stands between a word and the one before it.</summary>
    internal ReadOnlySpan<char> Before(int word) =>
        Text.AsSpan(word == 0 ? 0 : Ranges[word - 1].EndExclusive, Ranges[word].StartInclusive - (word == 0 ? 0 : Ranges[word - 1].EndExclusive));
}
