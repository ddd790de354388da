namespace Avow.Archive;

/// <summary>One thing asked for: a word, a phrase or a beginning, wanted or unwanted.</summary>
/// <param name="Words">The folded words; more than one make a phrase.</param>
/// <param name="Stems">For a bare word: its stem in every language of the archive.</param>
/// <param name="IsPrefix">The last word stands for all words that begin so.</param>
/// <param name="IsUnwanted">Texts that hold it are left out.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Words, IReadOnlyList<string> Stems, bool IsPrefix, bool IsUnwanted)
{
    /// <summary>Whether it stood in quotation marks: then it must be there.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether somebody is typing it still: it stands for itself, and for all words that begin so.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>Whether it has too few letters to be looked for by its beginning in all words (scripts written without spaces say more in fewer).</summary>
    public bool IsShort => IsBareWord && Words[0].Length < SearchPlan.LeastBeginning;

    /// <summary>Whether the beginning of its last word is enough.</summary>
    public bool MayGoOn => IsPrefix || IsUnfinished;

    /// <summary>The words of "high-speed" and "the union's" each by itself, letters that stand alone left out; empty for other terms.</summary>
    public IReadOnlyList<SearchTerm> Parts { get; init; } = [];

    public bool IsBareWord => Words.Count == 1 && !IsPrefix && Stems.Count > 0;
}
