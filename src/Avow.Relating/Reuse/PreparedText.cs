using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// A text made ready for comparing: its words and their folded letters, and its grams as soon as they are needed. What it says
/// never changes; it may be shared between threads. About 80 bytes a word.
/// </summary>
public sealed class PreparedText
{
    private readonly char[] letters;
    private readonly int[] letterStarts;
    private readonly float[] bits;
    private GramIndex? grams;

    private PreparedText(string text, Information? information)
    {
        Text = text;
        var words = WordColumns.OfThread().Read(text);
        (Ranges, Hashes, letters, letterStarts) = (words.Ranges.ToArray(), words.Hashes.ToArray(), words.Letters.ToArray(), words.LetterStarts.ToArray());
        Weights = new float[words.Count];
        Spans = new byte[words.Count];
        Weighed = new double[words.Count + 1];
        for (var i = 0; i < words.Count; i++)
        {
            var script = (WordScript)words.Scripts[i];
            Weights[i] = Distinctiveness.Of(script, LettersOf(i));
            Spans[i] = Shingles.ShareOfWord(script);
            Weighed[i + 1] = Weighed[i] + Weights[i];
        }

        bits = information is null ? PlainBits.Of(words.Ids) : BitsOfWords(words.Ids, information);
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

    /// <summary>The seeds: short runs of words. Made when they are first asked for.</summary>
    internal GramIndex Grams
    {
        get
        {
            if (Volatile.Read(ref grams) is { } made) return made;
            made = new(this);
            Volatile.Write(ref grams, made);
            return made;
        }
    }

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

    private static float[] BitsOfWords(ReadOnlySpan<uint> ids, Information information)
    {
        var off = LanguageShare.BitsOff(ids, information);
        var said = new float[ids.Length];
        for (var i = 0; i < said.Length; i++) said[i] = Math.Max(0, information.Of(ids[i]) - off * Information.FreedomOf(ids[i]));
        return said;
    }
}
