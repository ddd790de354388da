using System.Runtime.InteropServices;

namespace Avow.Archive;

/// <summary>Which terms a word answers. Remembers every word it has seen, for the texts of one page of hits share most of theirs.</summary>
internal sealed class AskedWords(IReadOnlyList<SearchTerm> terms)
{
    private readonly Dictionary<string, Dictionary<string, Answer>> known = new(StringComparer.Ordinal);

    public IReadOnlyList<SearchTerm> Wanted { get; } = [.. terms.Where(term => !term.IsUnwanted)];

    public Answer Of(ReadOnlySpan<char> word, bool isUnspaced, string language)
    {
        var inLanguage = CollectionsMarshal.GetValueRefOrAddDefault(known, language, out _) ??= new(StringComparer.Ordinal);
        var lookup = inLanguage.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var answer)) lookup[word] = answer = Look(IndexedWords.Cut(word.ToString()), isUnspaced, language);
        return answer;
    }

    private Answer Look(string word, bool isUnspaced, string language)
    {
        var folded = Folding.Fold(word);
        string? stem = null;
        ulong begins = 0;
        for (var i = 0; i < Wanted.Count; i++)
        {
            var term = Wanted[i];
            if (folded == term.Words[0]
                || (term.Words.Count == 1 && term.IsPrefix && folded.StartsWith(term.Words[0], StringComparison.Ordinal))
                || (term.IsBareWord && !isUnspaced && term.Stems.Contains(stem ??= Stemmers.Stem(word, language))))
                begins |= 1UL << i;
        }

        return new(folded, begins);
    }

    /// <param name="Folded">The word, folded.</param>
    /// <param name="Begins">Bit i: the i-th wanted term may begin with this word.</param>
    internal readonly record struct Answer(string Folded, ulong Begins);
}
