namespace Avow.Relating;

/// <summary>The segments of one text as tokens, each token by its number in the text's own vocabulary.</summary>
internal sealed class TokenizedSide
{
    // A token that stands for so many that were never met.
    private const double UnseenTokens = 500;
    private const double Added = 0.5;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<string> forms = [];
    private readonly List<TokenKind> kinds = [];
    private readonly List<int> counts = [];
    private readonly int[] tokens;
    private readonly int[] starts;

    /// <param name="segments">In order.</param>
    /// <param name="names">Of the other text, to be found in Chinese; null for none.</param>
    /// <param name="lexicon">Of the language of the text; cuts writing without spaces into words it knows.</param>
    public TokenizedSide(IReadOnlyList<string> segments, ConceptLexicon lexicon, PinyinNames? names = null)
    {
        var reader = new TokenReader(lexicon, names);
        List<int> all = [];
        starts = new int[segments.Count + 1];
        Lengths = new double[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            foreach (var token in reader.Read(segments[i])) all.Add(Number(token));
            starts[i + 1] = all.Count;
            Lengths[i] = LengthOf(segments[i]);
        }

        tokens = [.. all];

        var total = counts.Sum();
        Chance = [.. counts.Select(count => (count + Added) / (total + Added * counts.Count + UnseenTokens))];
    }

    /// <summary>How many segments there are.</summary>
    public int Count => Lengths.Length;

    /// <summary>The tokens of all segments, one after the other.</summary>
    public ReadOnlySpan<int> Tokens => tokens;

    /// <summary>Characters that are seen, at least 1.</summary>
    public double[] Lengths { get; }

    /// <summary>By token: what it is counted by.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>By token: its letters, whole, as first met.</summary>
    public IReadOnlyList<string> Forms => forms;

    public IReadOnlyList<TokenKind> Kinds => kinds;

    public IReadOnlyList<int> Counts => counts;

    /// <summary>By token: how likely a token of this text is this one.</summary>
    public double[] Chance { get; }

    /// <summary>How many tokens stand before a segment; of the number of segments, all.</summary>
    public int Start(int segment) => starts[segment];

    public ReadOnlySpan<int> Segment(int segment) => Segments(segment, 1);

    /// <summary>The tokens of some neighbouring segments.</summary>
    public ReadOnlySpan<int> Segments(int first, int count) => tokens.AsSpan(starts[first], starts[first + count] - starts[first]);

    private static int LengthOf(string segment)
    {
        var length = 0;
        foreach (var c in segment)
            if (!char.IsWhiteSpace(c) && !char.IsLowSurrogate(c)) length++;
        return Math.Max(1, length);
    }

    /// <summary>The token that is counted by this; -1 when there is none.</summary>
    public int NumberOf(string key) => numbers.TryGetValue(key, out var number) ? number : -1;

    private int Number(Token token)
    {
        if (!numbers.TryGetValue(token.Key, out var number))
        {
            numbers[token.Key] = number = forms.Count;
            keys.Add(token.Key);
            forms.Add(token.Form);
            kinds.Add(token.Kind);
            counts.Add(0);
        }

        counts[number]++;
        if (token.Kind == TokenKind.Name && kinds[number] == TokenKind.Word) kinds[number] = TokenKind.Name;
        return number;
    }
}
