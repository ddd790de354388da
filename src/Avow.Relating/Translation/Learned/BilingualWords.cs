namespace Avow.Relating;

/// <summary>Words of one language and words of another that may be put for them, each pair as much as it is to be believed.</summary>
public sealed class BilingualWords
{
    /// <summary>Of a dictionary more is not read: a large one has three hundred thousand.</summary>
    public const int MostPairs = 1_000_000;

    private readonly List<(string A, string B, float Weight)> pairs;

    /// <param name="pairs">Keys of tokens, each pair once, ordered by the first, then the second.</param>
    internal BilingualWords(List<(string A, string B, float Weight)> pairs) => this.pairs = pairs;

    public int Count => pairs.Count;

    /// <summary>By the keys of tokens of the two languages; ordered.</summary>
    internal IReadOnlyList<(string A, string B, float Weight)> Pairs => pairs;

    /// <summary>Of words as a dictionary has them, each pair to be believed alike.</summary>
    /// <param name="words">A word of the first language, and one for it of the second. What is more than one word, or none, is passed over.</param>
    /// <param name="languageOfA">BCP 47; says by how many letters its words are counted.</param>
    /// <param name="languageOfB">Of the second.</param>
    public static BilingualWords OfWords(IEnumerable<(string A, string B)> words, string languageOfA, string languageOfB)
    {
        ArgumentNullException.ThrowIfNull(words);
        var (readerA, readerB) = (new TokenReader(ConceptLexicon.For(languageOfA)), new TokenReader(ConceptLexicon.For(languageOfB)));
        HashSet<(string A, string B)> keys = [];
        foreach (var (a, b) in words)
            if (Key(readerA, a) is { } keyA && Key(readerB, b) is { } keyB && keys.Count < MostPairs) keys.Add((keyA, keyB));
        return Ordered(keys.Select(pair => (pair.A, pair.B, 1f)));
    }

    /// <summary>The same for two texts in the other order.</summary>
    public BilingualWords Turned() => Ordered(pairs.Select(pair => (pair.B, pair.A, pair.Weight)));

    internal static BilingualWords Ordered(IEnumerable<(string A, string B, float Weight)> pairs) =>
        new([.. pairs.OrderBy(pair => pair.A, StringComparer.Ordinal).ThenBy(pair => pair.B, StringComparer.Ordinal)]);

    private static string? Key(TokenReader reader, string word) =>
        word.Length <= Words.MaxWordChars && reader.Read(word) is [{ Kind: TokenKind.Word or TokenKind.Name } token] ? token.Key : null;
}
