namespace Avow.Reading;

/// <summary>
/// What the language model looks at, cut out of a text: the pairs, triples and quadruples of letters of each word with its edges,
/// and the word as a whole; of ideographs and syllable blocks each one and each pair. Each is a 32-bit number; two that fall together are harmless, for they do so in training too.
/// </summary>
internal static class Grams
{
    /// <summary>Longest letter sequence (characters, an edge counted as one).</summary>
    public const int Longest = 4;

    /// <summary>Words above this length (characters) are cut: scripts without spaces run on, and no word list holds longer ones.</summary>
    public const int LongestWord = 30;

    /// <summary>What stands for the edge of a word.</summary>
    private const char Edge = '\u0001';

    /// <summary>The kinds of gram: 0 to 3 sequences of one to four, 4 whole words.</summary>
    public const int Kinds = Longest + 1;

    /// <summary>Room that the grams of one word may need.</summary>
    public const int MostOfOneWord = ((LongestWord + 2) * Longest) + 1;

    /// <summary>
    /// Writes the grams of one word, already in small letters, and the kind of each; returns how many.
    /// </summary>
    public static int Of(ReadOnlySpan<char> word, bool ideographs, Span<uint> grams, Span<byte> kinds)
    {
        Span<char> edged = stackalloc char[LongestWord + 2];
        edged[0] = Edge;
        word.CopyTo(edged[1..]);
        edged[word.Length + 1] = Edge;
        edged = edged[..(word.Length + 2)];
        // Ideographs and syllable blocks carry in two what an alphabet carries in four.
        var longest = ideographs ? 2 : Longest;
        var count = 0;
        for (var start = 0; start < edged.Length; start++)
        {
            var hash = 0x9E3779B9u;
            var end = Math.Min(edged.Length, start + longest);
            for (var at = start; at < end; at++)
            {
                hash = Mix(hash, edged[at]);
                if (at == start && (!ideographs || edged[at] == Edge)) continue;
                grams[count] = hash;
                kinds[count++] = (byte)(at - start);
            }
        }

        if (ideographs || word.Length < Longest - 1) return count;
        var whole = 0x85EBCA6Bu;
        foreach (var letter in word) whole = Mix(whole, letter);
        grams[count] = whole;
        kinds[count++] = Longest;
        return count;
    }

    private static uint Mix(uint hash, char letter)
    {
        hash = (hash ^ letter) * 0x01000193u;
        return (hash ^ (hash >> 15)) * 0x2C1B3C6Du;
    }
}
