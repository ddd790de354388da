using System.Text;

namespace Avow.Archive;

/// <summary>Terms in the query language of FTS5 (https://sqlite.org/fts5.html, section 3). Every word is quoted, so none is an operator.</summary>
internal static class MatchExpression
{
    /// <summary>A word may have a stem in each of many languages, and pairs are their product.</summary>
    private const int MaxPairs = 64;

    /// <summary>Null when nothing is wanted: then there is nothing to look up.</summary>
    public static string? Of(IReadOnlyList<SearchTerm> terms)
    {
        var wanted = string.Join(" AND ", terms.Where(term => !term.IsUnwanted).Select(Of));
        return wanted.Length == 0 ? null : WithoutUnwanted(wanted, terms);
    }

    /// <summary>Any of the words that stand free, and all else that is wanted.</summary>
    /// <param name="asked">All terms.</param>
    /// <param name="terms">Those to look for.</param>
    /// <returns>Null when that would find no more than all of them.</returns>
    public static string? OfSome(IReadOnlyList<SearchTerm> asked, IReadOnlyList<SearchTerm> terms)
    {
        if (asked.Count(IsWantedAndFree) < 2) return null;
        var some = $"({string.Join(" OR ", terms.Where(IsWantedAndFree).SelectMany(Parts))})";
        var others = string.Concat(terms.Where(term => !term.IsUnwanted && !IsFree(term)).Select(term => $" AND {Of(term)}"));
        return WithoutUnwanted(some + others, terms);
    }

    /// <summary>Words that stand side by side in the question, side by side in the text; null when there are none.</summary>
    /// <param name="terms">All terms, in their order.</param>
    /// <param name="isWanted">Which of them may be of a pair.</param>
    public static string? Pairs(IReadOnlyList<SearchTerm> terms, Func<SearchTerm, bool> isWanted)
    {
        var pairs = string.Join(" OR ", terms.Zip(terms.Skip(1)).Where(pair => IsPaired(pair.First) && IsPaired(pair.Second)).SelectMany(pair =>
            from first in pair.First.Stems
            from second in pair.Second.Stems
            select $"{Quoted(first)} + {Quoted(second)}").Take(MaxPairs));
        return pairs.Length == 0 ? null : $"stem : ({pairs})";

        bool IsPaired(SearchTerm term) => term.IsBareWord && IsWantedAndFree(term) && isWanted(term);
    }

    /// <summary>The words that stand free, in titles; null when there are none.</summary>
    public static string? InTitle(IReadOnlyList<SearchTerm> terms)
    {
        var words = string.Join(" AND ", terms.Where(term => !term.IsUnwanted && term.IsBareWord).Select(term => $"({Forms(term)})"));
        return words.Length == 0 ? null : $"title : ({words})";
    }

    /// <summary>Whether a term need not be there when others are.</summary>
    public static bool IsFree(SearchTerm term) => !term.IsQuoted && !term.IsPrefix;

    public static string Of(SearchTerm term)
    {
        if (!term.IsBareWord) return $"exact : {Phrase(term)}";
        return term.IsUnfinished ? $"({{title exact}} : {Phrase(term)} OR {Whole(term)})" : Whole(term);
    }

    public static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string WithoutUnwanted(string wanted, IReadOnlyList<SearchTerm> terms)
    {
        var unwanted = string.Join(" OR ", terms.Where(term => term.IsUnwanted).Select(Of));
        return unwanted.Length == 0 ? wanted : $"({wanted}) NOT ({unwanted})";
    }

    private static bool IsWantedAndFree(SearchTerm term) => !term.IsUnwanted && IsFree(term);

    // What is written together is asked for together and apart.
    private static IEnumerable<string> Parts(SearchTerm term) => term.Parts.Select(Of).Prepend(Of(term));

    // Where stemmers are, the stems' column holds every word in one form or another; without them words stand there as written
    // or, in an archive indexed elsewhere, only as stems, so the written ones are asked too.
    private static string Whole(SearchTerm term) =>
        Stemmers.AreThere ? $"{{title stem}} : ({Forms(term)})" : $"(exact : {Quoted(term.Words[0])} OR {{title stem}} : ({Forms(term)}))";

    private static string Forms(SearchTerm term) => string.Join(" OR ", term.Stems.Append(term.Words[0]).Distinct(StringComparer.Ordinal).Select(Quoted));

    private static string Phrase(SearchTerm term)
    {
        var phrase = new StringBuilder();
        phrase.AppendJoin(" + ", term.Words.Select(Quoted));
        return term.MayGoOn ? phrase.Append(" *").ToString() : phrase.ToString();
    }
}
