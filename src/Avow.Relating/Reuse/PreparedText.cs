using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// A text made ready for comparing: its words, their folded letters, and its grams in order of their hashes. Immutable;
/// may be shared between threads. About 80 bytes a word.
/// </summary>
public sealed class PreparedText
{
    // With the space behind it; only how much room is made at first depends on it.
    private const int LikelyCharsPerWord = 5;

    private readonly char[] letters;
    private readonly int[] letterStarts;

    private readonly float[] bits;

    private PreparedText(string text, Information? information)
    {
        Text = text;
        var likelyWords = text.Length / LikelyCharsPerWord + 8;
        List<TextRange> ranges = new(likelyWords);
        List<ulong> hashes = new(likelyWords);
        List<char> folded = new(text.Length);
        List<int> starts = new(likelyWords + 1);
        List<byte> scripts = new(likelyWords);
        for (var scan = new WordScanner(text, new()); scan.Next();)
        {
            ranges.Add(scan.Range);
            hashes.Add(scan.Hash);
            scripts.Add((byte)scan.Script);
            starts.Add(folded.Count);
            folded.AddRange(scan.Letters);
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
        bits = BitsOfWords(information, scripts);
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
        return new(text, null);
    }

    /// <summary>The same text, with what its words say in a collection.</summary>
    internal static PreparedText Of(string text, Information information) => new(text, information);

    /// <summary>What a word says, in bits: of the collection, or of words in general where there is none.</summary>
    internal float BitsOf(int word) => bits[word];

    internal ReadOnlySpan<char> LettersOf(int word) => letters.AsSpan(letterStarts[word], letterStarts[word + 1] - letterStarts[word]);

    /// <summary>Characters from the first word of a run to the end of its last.</summary>
    internal TextRange RangeOf(int startInclusive, int endExclusive) =>
        new(Ranges[startInclusive].StartInclusive, Ranges[endExclusive - 1].EndExclusive);

    /// <summary>What stands between the end of the word before one place and the word at another.</summary>
    internal ReadOnlySpan<char> Between(int endExclusive, int startInclusive) =>
        Text.AsSpan(Ranges[endExclusive - 1].EndExclusive, Ranges[startInclusive].StartInclusive - Ranges[endExclusive - 1].EndExclusive);

    /// <summary>What stands between a word and the one before it.</summary>
    internal ReadOnlySpan<char> Before(int word) =>
        Text.AsSpan(word == 0 ? 0 : Ranges[word - 1].EndExclusive, Ranges[word].StartInclusive - (word == 0 ? 0 : Ranges[word - 1].EndExclusive));

    /// <summary>What stands between the last word before a place and the next.</summary>
    internal ReadOnlySpan<char> After(int endExclusive) =>
        endExclusive == WordCount ? Text.AsSpan(Ranges[endExclusive - 1].EndExclusive) : Between(endExclusive, endExclusive);

    private float[] BitsOfWords(Information? information, List<byte> scripts)
    {
        var ids = new uint[WordCount];
        for (var i = 0; i < ids.Length; i++) ids[i] = WordId.Of(Hashes[i], (WordScript)scripts[i], LettersOf(i).Length);
        if (information is null) return PlainBits.Of(ids);
        var off = LanguageShare.BitsOff(ids, information);
        return Array.ConvertAll(ids, id => Math.Max(0, information.Of(id) - off));
    }
}
