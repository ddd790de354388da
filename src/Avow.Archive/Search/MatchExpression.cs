using System.Text;

namespace Avow.Archive;

/// <summary>Terms in the query language of FTS5 (https://sqlite.org/fts5.html, section 3). Every word is quoted, so none is an operator.</summary>
internal static class MatchExpression
{
    /// <summary>Null when nothing is wanted: then there is nothing to look up.</summary>
    public static string? Of(IReadOnlyList<SearchTerm> terms)
    {
        var wanted = string.Join(" AND ", terms.Where(term => !term.IsUnwanted).Select(Of));
        return wanted.Length == 0 ? null : WithoutUnwanted(wanted, terms);
    }

    /// <summary>Any of the words that stand free, and all else that is wanted; null when that would find no more than all of them.</summary>
    public static string? OfSome(IReadOnlyList<SearchTerm> terms)
    {
        List<SearchTerm> free = [.. terms.Where(term => !term.IsUnwanted && IsFree(term))];
        if (free.Count < 2) return null;
        var some = $"({string.Join(" OR ", free.SelectMany(Parts))})";
        var others = string.Concat(terms.Where(term => !term.IsUnwanted && !IsFree(term)).Select(term => $" AND {Of(term)}"));
        return WithoutUnwanted(some + others, terms);
    }

    /// <summary>Whether a term need not be there when others are.</summary>
    public static bool IsFree(SearchTerm term) => !term.IsQuoted && !term.IsPrefix;

    private static string WithoutUnwanted(string wanted, IReadOnlyList<SearchTerm> terms)
    {
        var unwanted = string.Join(" OR ", terms.Where(term => term.IsUnwanted).Select(Of));
        return unwanted.Length == 0 ? wanted : $"({wanted}) NOT ({unwanted})";
    }

    // What is written together is asked for together and apart.
    private static IEnumerable<string> Parts(SearchTerm term) => term.Parts.Select(Of).Prepend(Of(term));

    private static string Of(SearchTerm term)
    {
        if (!term.IsBareWord) return $"exact : {Phrase(term)}";
        // Where stemmers are, the stems' column holds every word in one form or another; without them words stand there as written
        // or, in an archive indexed elsewhere, only as stems, so the written ones are asked too.
        var forms = string.Join(" OR ", term.Stems.Append(term.Words[0]).Distinct(StringComparer.Ordinal).Select(Quoted));
        return Stemmers.AreThere ? $"{{title stem}} : ({forms})" : $"(exact : {Quoted(term.Words[0])} OR {{title stem}} : ({forms}))";
    }

    private static string Phrase(SearchTerm term)
    {
        var phrase = new StringBuilder();
        phrase.AppendJoin(" + ", term.Words.Select(Quoted));
        return term.IsPrefix ? phrase.Append(" *").ToString() : phrase.ToString();
    }

    private static string Quoted(string word) => $"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
