namespace Avow.Relating;

/// <summary>The segments of one text as tokens, each token by its number in the text's own vocabulary.</summary>
internal sealed class TokenizedSide
{
    // A token that stands for so many that were never met.
    private const double UnseenTokens = 500;
    private const double Added = 0.5;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> forms = [];
    private readonly List<TokenKind> kinds = [];
    private readonly List<int> counts = [];

    /// <param name="segments">In order.</param>
    /// <param name="lexicon">Of the language of the text; cuts writing without spaces into words it knows.</param>
    public TokenizedSide(IReadOnlyList<string> segments, ConceptLexicon lexicon)
    {
        var reader = new TokenReader(lexicon);
        Segments = new int[segments.Count][];
        Lengths = new double[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            Segments[i] = [.. reader.Read(segments[i]).Select(Number)];
            Lengths[i] = Math.Max(1, segments[i].Count(c => !char.IsWhiteSpace(c) && !char.IsLowSurrogate(c)));
        }

        var total = counts.Sum();
        Chance = [.. counts.Select(count => (count + Added) / (total + Added * counts.Count + UnseenTokens))];
    }

    public int[][] Segments { get; }

    /// <summary>Characters that are seen, at least 1.</summary>
    public double[] Lengths { get; }

    /// <summary>By token: its letters, whole, as first met.</summary>
    public IReadOnlyList<string> Forms => forms;

    public IReadOnlyList<TokenKind> Kinds => kinds;

    public IReadOnlyList<int> Counts => counts;

    /// <summary>By token: how likely a token of this text is this one.</summary>
    public double[] Chance { get; }

    private int Number(Token token)
    {
        if (!numbers.TryGetValue(token.Key, out var number))
        {
            numbers[token.Key] = number = forms.Count;
            forms.Add(token.Form);
            kinds.Add(token.Kind);
            counts.Add(0);
        }

        counts[number]++;
        if (token.Kind == TokenKind.Name && kinds[number] == TokenKind.Word) kinds[number] = TokenKind.Name;
        return number;
    }
}
