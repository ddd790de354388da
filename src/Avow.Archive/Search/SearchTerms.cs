using System.Buffers;

namespace Avow.Archive;

/// <summary>Reads what people type. Every input is a query; what cannot be meant is looked for as plain words.</summary>
internal static class SearchTerms
{
    /// <summary>Further terms are not looked for: a sentence pasted in has its say in the first ones.</summary>
    public const int MaxTerms = 32;

    private const string OpeningQuotes = "\"“„«»”「『";

    private static readonly SearchValues<char> ClosingQuotes = SearchValues.Create("\"”“»«」』");

    public static List<SearchTerm> Read(string query, IReadOnlyList<string> languages)
    {
        List<SearchTerm> terms = [];
        for (var at = 0; at < query.Length && terms.Count < MaxTerms;)
        {
            var unwanted = query[at] is '-' or '−' && (at == 0 || char.IsWhiteSpace(query[at - 1]));
            var start = unwanted ? at + 1 : at;
            if (start < query.Length && OpeningQuotes.Contains(query[start], StringComparison.Ordinal) && PhraseEnd(query, start) is var end and > 0)
            {
                Add(terms, query[(start + 1)..end], isPhrase: true, isPrefix: false, unwanted, languages);
                at = end + 1;
                continue;
            }

            var stop = WordEnd(query, start);
            var prefix = stop > start && stop < query.Length && query[stop] == '*';
            if (stop > start) Add(terms, query[start..stop], isPhrase: false, prefix, unwanted, languages);
            at = Math.Max(stop, at + 1);
        }

        return terms;
    }

    private static int PhraseEnd(string query, int start) => query.AsSpan(start + 1).IndexOfAny(ClosingQuotes) is var length and >= 0 ? start + 1 + length : -1;

    private static int WordEnd(string query, int at)
    {
        while (at < query.Length && !char.IsWhiteSpace(query[at]) && query[at] != '*' && !OpeningQuotes.Contains(query[at], StringComparison.Ordinal)) at++;
        return at;
    }

    private static void Add(List<SearchTerm> terms, string written, bool isPhrase, bool isPrefix, bool isUnwanted, IReadOnlyList<string> languages)
    {
        var words = SearchWords.In(written);
        if (words.Count == 0) return;
        List<string> folded = words.ConvertAll(word => Cut(Folding.Fold(word.Range.Of(written))));
        var unspaced = words.TrueForAll(word => word.IsUnspaced);
        var singleLetter = unspaced && words.Count == 1;
        List<string> stems = isPhrase || isPrefix || unspaced || words.Count > 1
            ? []
            : [.. languages.Select(language => Stemmers.Stem(words[0].Range.Of(written), language)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        // The pairs of a run overlap, so the last pair is the end of the run or the beginning of more: both are wanted.
        if (unspaced && words.Count > 1) folded = DropLastHalf(words, folded);
        terms.Add(new(folded, stems, isPrefix || singleLetter, isUnwanted));
    }

    private static List<string> DropLastHalf(List<SearchWord> words, List<string> folded) =>
        words[^1].Range.EndExclusive == words[^2].Range.EndExclusive ? folded[..^1] : folded;

    private static string Cut(string word) => word.Length > IndexedWords.MaxWordChars ? word[..IndexedWords.MaxWordChars] : word;
}
