using System.Text;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A text prepared for the index: words separated by spaces, in the order in which they stand.</summary>
/// <param name="Title">Stems of the title.</param>
/// <param name="Exact">The words as written, folded: for phrases and beginnings.</param>
/// <param name="Stems">The same words, stemmed: for bare words.</param>
internal sealed record IndexedWords(string Title, string Exact, string Stems)
{
    /// <summary>Longer runs of letters are cut here for the index; nobody searches for more.</summary>
    public const int MaxWordChars = 120;

    public static IndexedWords Of(string title, Content content, TextRange range, string language)
    {
        StringBuilder exact = new(range.Length), stems = new(range.Length), titleStems = new(title.Length);
        Add(title, language, null, titleStems);
        foreach (var block in content.Blocks)
        {
            if (range.Contains(block.Range))
                Add(block.Range.Of(content.Words.AsSpan()), block.Language == Languages.Unknown ? language : block.Language, exact, stems);
        }

        return new(titleStems.ToString(), exact.ToString(), stems.ToString());
    }

    private static void Add(ReadOnlySpan<char> text, string language, StringBuilder? exact, StringBuilder stems)
    {
        foreach (var word in SearchWords.In(text))
        {
            var cut = Cut(word.Range.Of(text)).ToString();
            var folded = Folding.Fold(cut);
            if (folded.Length == 0) continue;
            exact?.Append(folded).Append(' ');
            stems.Append(word.IsUnspaced ? folded : Stemmers.Stem(cut, language)).Append(' ');
        }
    }

    /// <summary>A word as far as it is looked for: whole characters, at most <see cref="MaxWordChars"/>.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word)
    {
        if (word.Length <= MaxWordChars) return word;
        return char.IsHighSurrogate(word[MaxWordChars - 1]) ? word[..(MaxWordChars - 1)] : word[..MaxWordChars];
    }

    public static string Cut(string word) => Cut(word.AsSpan()).ToString();
}
