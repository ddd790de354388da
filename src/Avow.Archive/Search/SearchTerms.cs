using System.Buffers;

namespace Avow.Archive;

/// <summary>Reads what people type. Every input is a query; what cannot be meant is looked for as plain words.</summary>
internal static class SearchTerms
{
    /// <summary>Further terms are not looked for: a sentence pasted in has its say in the first ones.</summary>
    public const int MaxTerms = 32;

    private const string OpeningQuotes = "\"“”„‟«»‹›「『《〝＂";

    private static readonly SearchValues<char> ClosingQuotes = SearchValues.Create("\"”“‟«»‹›」』》〞〟＂");

    public static List<SearchTerm> Read(string query, IReadOnlyList<string> languages, bool lastIsBeginning = false)
    {
        List<SearchTerm> terms = [];
        var at = 0;
        while (at < query.Length && terms.Count < MaxTerms)
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

        if (lastIsBeginning && at >= query.Length && terms.Count > 0 && IsUnfinished(terms[^1], query)) terms[^1] = terms[^1] with { IsUnfinished = true };
        return terms;
    }

    // Behind a whole word stands something that is no letter.
    private static bool IsUnfinished(SearchTerm last, string query) =>
        last is { IsQuoted: false, IsPrefix: false, IsUnwanted: false } && SearchWords.In(query) is [.., var word] && word.Range.EndExclusive == query.Length;

    private static int PhraseEnd(string query, int start) => query.AsSpan(start + 1).IndexOfAny(ClosingQuotes) is var length and >= 0 ? start + 1 + length : -1;

    private static int WordEnd(string query, int at)
    {
        while (at < query.Length && !char.IsWhiteSpace(query[at]) && query[at] != '*' && !OpeningQuotes.Contains(query[at], StringComparison.Ordinal)) at++;
        return at;
    }

    private static void Add(List<SearchTerm> terms, string written, bool isPhrase, bool isPrefix, bool isUnwanted, IReadOnlyList<string> languages)
    {
        var words = SearchWords.In(written);
        // The pairs of a run overlap: its last letter stands alone or begins the next pair, so it is asked for only where it is the whole run.
        if (words.Count > 0 && words[^1].IsHalf) words.RemoveAt(words.Count - 1);
        List<string> cut = words.ConvertAll(word => IndexedWords.Cut(word.Range.Of(written)));
        List<string> folded = cut.ConvertAll(Folding.Fold);
        folded.RemoveAll(word => word.Length == 0);
        if (folded.Count == 0) return;
        var isBare = !isPhrase && !isPrefix && words.TrueForAll(word => !word.IsUnspaced);
        terms.Add(new(folded, isBare && words.Count == 1 ? Stems(cut[0]) : [], isPrefix || IsSingleLetterRun(written, words), isUnwanted)
        {
            IsQuoted = isPhrase,
            Parts = isBare && words.Count > 1 ? [.. cut.Where(part => part.Length > 1).Select(part => new SearchTerm([Folding.Fold(part)], Stems(part), IsPrefix: false, isUnwanted))] : [],
        });

        List<string> Stems(string word) => [.. languages.Select(language => Stemmers.Stem(word, language)).Where(stem => stem.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static bool IsSingleLetterRun(string written, List<SearchWord> words) =>
        words[^1].IsUnspaced && SearchWords.In(words[^1].Range.Of(written)).Count == 1;
}
