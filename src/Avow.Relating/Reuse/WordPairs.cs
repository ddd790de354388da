namespace Avow.Relating;

/// <summary>Compares words of two texts at given places, going forward or backward from a corner.</summary>
internal readonly struct WordPairs(PreparedText a, PreparedText b)
{
    private const int MinLettersOfMerged = 4;

    public PreparedText TextA => a;

    public PreparedText TextB => b;

    public (ColumnKind Kind, float Score) Compare(int i, int j)
    {
        if (a.Hashes[i] == b.Hashes[j]) return (ColumnKind.Same, ColumnScores.Same(a.Weights[i]));
        return WordLikeness.AreAlike(a.LettersOf(i), b.LettersOf(j))
            ? (ColumnKind.Alike, ColumnScores.Alike(Math.Min(a.Weights[i], b.Weights[j])))
            : (ColumnKind.Different, ColumnScores.Change);
    }

    /// <summary>Whether two words in a row of one text were run together in the other: "it is", "itis". Null when not.</summary>
    public static (ColumnKind Kind, float Score)? CompareMerged(PreparedText two, int first, PreparedText one, int merged)
    {
        var x = two.LettersOf(first);
        var y = two.LettersOf(first + 1);
        var whole = one.LettersOf(merged);
        if (whole.Length < MinLettersOfMerged || whole.Length > 64 || Math.Abs(x.Length + y.Length - whole.Length) > whole.Length / 3) return null;
        if (whole[0] != x[0] && whole[^1] != y[^1]) return null;
        Span<char> joined = stackalloc char[x.Length + y.Length];
        x.CopyTo(joined);
        y.CopyTo(joined[x.Length..]);
        if (joined.SequenceEqual(whole)) return (ColumnKind.Same, ColumnScores.Same(one.Weights[merged]));
        return WordLikeness.AreAlike(joined, whole) ? (ColumnKind.Alike, ColumnScores.Alike(one.Weights[merged])) : null;
    }
}
