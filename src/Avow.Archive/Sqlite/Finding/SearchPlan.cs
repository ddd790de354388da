namespace Avow.Archive;

/// <summary>How a question is put to the index: what must be met, and by what those that meet it are ranked.</summary>
internal sealed record SearchPlan
{
    /// <summary>
    /// As many texts are ranked at most, some ten milliseconds' work. Of more, whatever they hold, those with the words in their titles come first, then the latest: a word that
    /// so many hold tells little about any of them.
    /// </summary>
    public const int MaxRanked = 5_000;

    /// <summary>Beginnings of fewer letters are in nearly every text: they are looked for in titles.</summary>
    public const int LeastBeginning = 4;

    /// <summary>In the index of words, or of titles.</summary>
    public required string Match { get; init; }

    public bool InTitles { get; init; }

    /// <summary>Null for the order of days.</summary>
    public string? Rank { get; init; }

    /// <summary>What adds a part to the ranks by <see cref="Rank"/>: neighbours in the question that are neighbours in the text. Null for none.</summary>
    public string? RankOfPairs { get; init; }

    /// <summary>What ranks when there are too many for <see cref="Rank"/>.</summary>
    public string? RankByTitle { get; init; }

    /// <summary>All of the terms; null when nothing is wanted.</summary>
    public static SearchPlan? OfAll(IReadOnlyList<SearchTerm> terms) => MatchExpression.Of(terms) is not { } match ? null : new()
    {
        Match = match,
        // What a beginning stands for is gone through once, not thrice: it finds, and whole words rank.
        Rank = terms.Any(IsBeginning) ? MatchExpression.Of([.. terms.Where(term => !IsBeginning(term) || term.IsUnfinished).Select(term => term with { IsUnfinished = false })]) : match,
        RankByTitle = MatchExpression.InTitle(terms),
    };

    /// <summary>
    /// Some of the free terms and all others. In a large archive the rarer words find, as many as hold no more texts than can be ranked, and the commoner
    /// help to rank, but for those in more than a quarter of all texts, whose weight is next to nothing: a question's answer holds more than its articles and prepositions.
    /// </summary>
    /// <param name="terms">What was asked.</param>
    /// <param name="texts">In how many texts a term stands, as far as <see cref="Common"/> and one more.</param>
    /// <param name="all">How many texts there are.</param>
    public static SearchPlan? OfSome(IReadOnlyList<SearchTerm> terms, Func<string, int> texts, int all)
    {
        if (MatchExpression.OfSome(terms, terms) is not { } some) return null;
        if (all <= MaxRanked) return new() { Match = some, Rank = some, RankOfPairs = MatchExpression.Pairs(terms, _ => true) };
        List<(SearchTerm Term, int Texts)> free = [.. terms.Where(term => !term.IsUnwanted && MatchExpression.IsFree(term)).Select(term => (term, texts(MatchExpression.Of(term)))).OrderBy(pair => pair.Item2)];
        var sum = 0;
        List<SearchTerm> rare = [.. free.TakeWhile(pair => (sum += pair.Texts) <= MaxRanked).Select(pair => pair.Term)];
        if (rare.Count == free.Count) return new() { Match = some, Rank = some, RankOfPairs = MatchExpression.Pairs(terms, _ => true) };
        if (rare.Count == 0) rare = [free[0].Term];
        HashSet<SearchTerm> telling = [.. free.Where(pair => pair.Texts <= Common(all)).Select(pair => pair.Term), .. rare];
        var finding = Some(rare.Contains);
        return new() { Match = finding, Rank = $"({finding}) AND ({Some(telling.Contains)})", RankOfPairs = MatchExpression.Pairs(terms, rare.Contains), RankByTitle = MatchExpression.InTitle(rare) };

        string Some(Func<SearchTerm, bool> isWanted) => MatchExpression.OfSome(terms, [.. terms.Where(term => term.IsUnwanted || !MatchExpression.IsFree(term) || isWanted(term))])!;
    }

    /// <summary>A word in more texts than this says next to nothing of any of them.</summary>
    public static int Common(int all) => Math.Max(MaxRanked, all / 4);

    /// <summary>Titles with a word that begins so.</summary>
    public static SearchPlan OfTitles(SearchTerm beginning) => new() { Match = $"{MatchExpression.Quoted(beginning.Words[^1])} *", InTitles = true };

    private static bool IsBeginning(SearchTerm term) => !term.IsUnwanted && term.MayGoOn;
}
