namespace Avow.Relating;

/// <summary>What the forms of a word begin with, in any language; cruder than a stemmer, and there for every language.</summary>
internal static class Stem
{
    // Measured on shared/data/align: 5 for Russian, 5 to 8 for the others.
    public const int Letters = 5;

    // Arabic article, alone and behind "and", "with", "like", "so", "for".
    private static readonly string[] Articles = ["وال", "بال", "كال", "فال", "ال", "لل"];

    // Where words begin with what changes their grammar, the root stands later.
    private const int LettersBehindPrefixes = 8;

    /// <summary>How many letters a language's words are counted by.</summary>
    public static int LettersOf(string language) => language is "id" or "ms" or "sw" or "tl" ? LettersBehindPrefixes : Letters;

    /// <param name="folded">Lower case, without diacritics.</param>
    /// <param name="letters">How many are kept.</param>
    public static string Of(string folded, int letters = Letters)
    {
        var word = folded;
        if (folded.Length > 4 && folded[0] is >= '\u0621' and <= '\u064A' && Array.Find(Articles, article => folded.StartsWith(article, StringComparison.Ordinal)) is { } article)
            word = folded[article.Length..];
        return word.Length <= letters ? word : word[..letters];
    }
}
