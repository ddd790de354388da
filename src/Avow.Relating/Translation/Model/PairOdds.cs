namespace Avow.Relating;

/// <summary>
/// What tokens of the first text say of tokens of the second and the other way round, in one row for each token of the first: columns
/// are tokens of the second that one of the two tables knows of.
/// </summary>
internal sealed class PairOdds
{
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly (float OfB, float OfA)[] values;

    public PairOdds(TranslationTable fromA, TranslationTable fromB, int tokensOfA)
    {
        starts = new int[tokensOfA + 1];
        List<int> others = [];
        List<(float, float)> odds = [];
        for (var token = 0; token < tokensOfA; token++)
        {
            Merge(fromA.Odds, fromB.OddsByForetold, token, others, odds);
            starts[token + 1] = others.Count;
        }

        (columns, values) = ([.. others], [.. odds]);
    }

    /// <summary>By token of the first text, tokens of the second, ascending.</summary>
    public ReadOnlySpan<int> Columns(int token) => columns.AsSpan(starts[token], starts[token + 1] - starts[token]);

    /// <summary>How many times likelier than chance a token makes each of them, and each of them makes it.</summary>
    public ReadOnlySpan<(float OfB, float OfA)> Values(int token) => values.AsSpan(starts[token], starts[token + 1] - starts[token]);

    private static void Merge(SparseRows ofB, SparseRows ofA, int row, List<int> others, List<(float, float)> odds)
    {
        var columnsB = ofB.Columns(row);
        var columnsA = ofA.Columns(row);
        var valuesB = ofB.Values(row);
        var valuesA = ofA.Values(row);
        for (var (x, y) = (0, 0); x < columnsB.Length || y < columnsA.Length;)
        {
            var (next, other) = (x < columnsB.Length ? columnsB[x] : int.MaxValue, y < columnsA.Length ? columnsA[y] : int.MaxValue);
            others.Add(Math.Min(next, other));
            odds.Add((next <= other ? valuesB[x++] : 0, other <= next ? valuesA[y++] : 0));
        }
    }
}
