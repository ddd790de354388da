namespace Avow.Publishing;

/// <content>What the search and compare pages say.</content>
public sealed partial record Wording
{
    public string Narrow { get; init; } = "Narrow";

    public string FacetName(Avow.Archive.FacetKind kind) => kind switch
    {
        Avow.Archive.FacetKind.Language => InLanguage,
        Avow.Archive.FacetKind.Year => Year,
        _ => Organisation,
    };

    public string Year { get; init; } = "Year";

    public string SearchWords { get; init; } = "Words";

    public string Organisation { get; init; } = "Organisation";

    public string AnyOrganisation { get; init; } = "any";

    public string InLanguage { get; init; } = "Language";

    public string AnyLanguage { get; init; } = "any";

    public string ReadIn { get; init; } = "Show also in";

    public string AsWritten { get; init; } = "as written";

    public string FromDay { get; init; } = "From";

    public string UntilDay { get; init; } = "Until";

    public string NothingFound { get; init; } = "Nothing found";

    public string NothingFoundAdvice { get; init; } = "No statement answers to all of this together. Fewer words, the beginning of a word, or no filter may find it.";

    public string Pages { get; init; } = "Pages of results";

    public string Earlier { get; init; } = "Previous";

    public string Later { get; init; } = "Next";

    public string HowToAsk { get; init; } = "How to ask";

    public string AskTwoWords { get; init; } = "both words, in any of their forms";

    public string AskInOrder { get; init; } = "these words in this order";

    public string AskBeginning { get; init; } = "every word that begins so";

    public string AskWithout { get; init; } = "the first word, without the second";

    public string Removed { get; init; } = "left out";

    public string Added { get; init; } = "added";

    public string Changed { get; init; } = "changed";

    public string Moved { get; init; } = "moved";

    public string Typographic { get; init; } = "only typography";

    public string PageOf(int page, int pages) => $"Page {Count(page)} of {Count(pages)}";

    /// <summary>What a comparison comes to, the equal first; what does not occur is not named.</summary>
    public string CompareCounts(CompareCounts counts)
    {
        List<string> parts = [];
        Add(counts.Same, "passage the same", "passages the same");
        Add(counts.Changed, "changed", "changed");
        Add(counts.Moved, "moved", "moved");
        Add(counts.OnlyLeft, "only on the left", "only on the left");
        Add(counts.OnlyRight, "only on the right", "only on the right");
        return counts is { Changed: 0, Moved: 0, OnlyLeft: 0, OnlyRight: 0 } ? NothingDiffers : string.Join(", ", parts);

        void Add(int number, string one, string many)
        {
            if (number > 0) parts.Add(Counted(number, one, many));
        }
    }
}
