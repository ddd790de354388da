namespace Avow.Statements;

/// <summary>All that is withheld of one document.</summary>
public sealed record WithheldRules
{
    public static WithheldRules None { get; } = new();

    public NameFinding Names { get; init; } = new([]);

    /// <summary>Passages of the document, by their words.</summary>
    public IReadOnlyList<WithheldPassage> Passages { get; init; } = [];

    /// <summary>Which texts of the document are withheld as a whole, counted from 0.</summary>
    public IReadOnlySet<int> Texts { get; init; } = new HashSet<int>();

    /// <summary>Whether all of them are.</summary>
    public bool IsWhole { get; init; }

    public bool IsNothing => Names.IsEmpty && Passages.Count == 0 && Texts.Count == 0 && !IsWhole;
}

/// <summary>Words that are withheld where they stand.</summary>
/// <param name="Words">With their place in the document as it was read.</param>
/// <param name="IsNoted">Whether a mark stands in their place.</param>
public sealed record WithheldPassage(Quote Words, bool IsNoted)
{
    /// <summary>Whether something that is said elsewhere repeats it: all of it, or four of its words in a row.</summary>
    public bool IsRepeatedBy(string? said)
    {
        var words = new Shingles();
        words.Add(Words.Exact);
        return !string.IsNullOrEmpty(said) && (words.AreIn(said) || words.In(said).Count > 0);
    }
}
