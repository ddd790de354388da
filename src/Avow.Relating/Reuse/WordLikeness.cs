namespace Avow.Relating;

/// <summary>Whether two words that differ are the same word misread or misspelt.</summary>
internal static class WordLikeness
{
    // Longer ones are hardly words, and would cost the square of their length.
    private const int MaxLetters = 32;

    // One wrong letter in three: what character recognition at ten errors in a hundred letters does to a word and its neighbours.
    private const int LettersPerError = 3;

    public static bool AreAlike(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var longer = Math.Max(x.Length, y.Length);
        var allowed = longer / LettersPerError;
        if (allowed == 0 || longer > MaxLetters || Math.Abs(x.Length - y.Length) > allowed || Math.Min(x.Length, y.Length) < 2) return false;
        var shared = x.CommonPrefixLength(y);
        x = x[shared..];
        y = y[shared..];
        while (x.Length > 0 && y.Length > 0 && x[^1] == y[^1])
        {
            x = x[..^1];
            y = y[..^1];
        }

        return x.Length == 0 || y.Length == 0 || Distance(x, y, allowed) <= allowed;
    }

    // Levenshtein's distance, one row at a time, left as soon as the whole row is above the limit.
    private static int Distance(ReadOnlySpan<char> x, ReadOnlySpan<char> y, int limit)
    {
        Span<int> row = stackalloc int[MaxLetters + 1];
        for (var j = 0; j <= y.Length; j++) row[j] = j;
        for (var i = 1; i <= x.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= y.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (x[i - 1] == y[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
                least = Math.Min(least, cost);
            }

            if (least > limit) return least;
        }

        return row[y.Length];
    }
}
