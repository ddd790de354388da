using System.Buffers;
using System.Runtime.InteropServices;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>Which terms a word answers. Remembers every word it has seen, for the texts of one page of hits share most of theirs.</summary>
/// <param name="terms">What was asked.</param>
/// <param name="isCommon">Whether so many texts of the archive hold a term that it tells them not apart.</param>
internal sealed class AskedWords(IReadOnlyList<SearchTerm> terms, Func<SearchTerm, bool>? isCommon = null)
{
    private readonly Dictionary<string, ulong> weighty = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<string, Answer>> known = new(StringComparer.Ordinal);

    private readonly SearchValues<char> beginnings = SearchValues.Create([.. terms.Where(term => !term.IsUnwanted).SelectMany(term => term.Words.Concat(term.Stems)).Where(word => word.Length > 0).Select(word => word[0])]);

    public IReadOnlyList<SearchTerm> Wanted { get; } = [.. terms.Where(term => !term.IsUnwanted)];

    /// <summary>
    /// Bit i: the i-th wanted term bears weight in a text of this language, so that its words are marked there and the passage is chosen by them. "Who", "is" and "the"
    /// bear none, nor what most texts hold; whatever was put in quotation marks does, and where nothing else was asked, everything.
    /// </summary>
    public ulong Weighty(string language)
    {
        if (weighty.TryGetValue(language, out var known)) return known;
        var all = Wanted.Count >= 64 ? ulong.MaxValue : (1UL << Wanted.Count) - 1;
        if (Wanted.Count < 2) return weighty[language] = all;
        var meaning = Mask(term => !FunctionWords.Has(language, term.Words[0]));
        var telling = meaning & Mask(term => isCommon?.Invoke(term) != true);
        return weighty[language] = telling != 0 ? telling : meaning != 0 ? meaning : all;
    }

    private ulong Mask(Func<SearchTerm, bool> isWeighty)
    {
        ulong mask = 0;
        for (var i = 0; i < Wanted.Count; i++)
            if (!Wanted[i].IsBareWord || Wanted[i].IsQuoted || isWeighty(Wanted[i])) mask |= 1UL << i;
        return mask;
    }

    public Answer Of(ReadOnlySpan<char> word, bool isUnspaced, string language)
    {
        if (CannotAnswer(word[0], language)) return new("", 0);
        var inLanguage = CollectionsMarshal.GetValueRefOrAddDefault(known, language, out _) ??= new(StringComparer.Ordinal);
        var lookup = inLanguage.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var answer)) lookup[word] = answer = Look(IndexedWords.Cut(word.ToString()), isUnspaced, language);
        return answer;
    }

    // Most words begin with another letter than any that is asked for, and stems begin as their words do, but where stemmers take prefixes away.
    private bool CannotAnswer(char first, string language) =>
        char.IsAscii(first) && !beginnings.Contains(char.ToLowerInvariant(first)) && Languages.Primary(language) is not ("ga" or "id");

    private Answer Look(string word, bool isUnspaced, string language)
    {
        var folded = Folding.Fold(word);
        string? stem = null;
        ulong begins = 0;
        for (var i = 0; i < Wanted.Count; i++)
        {
            var term = Wanted[i];
            if (folded == term.Words[0]
                || (term.Words.Count == 1 && term.MayGoOn && folded.StartsWith(term.Words[0], StringComparison.Ordinal))
                || (term.IsBareWord && !isUnspaced && term.Stems.Contains(stem ??= Stemmers.Stem(word, language))))
                begins |= 1UL << i;
        }

        return new(folded, begins);
    }

    /// <param name="Folded">The word, folded.</param>
    /// <param name="Begins">Bit i: the i-th wanted term may begin with this word.</param>
    internal readonly record struct Answer(string Folded, ulong Begins);
}
