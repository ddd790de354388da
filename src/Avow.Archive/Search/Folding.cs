using System.Globalization;
using System.Text;

namespace Avow.Archive;

/// <summary>
/// One spelling for words that differ only in case, compatibility form or diacritics (Unicode TR 15, NFKD; case by the
/// invariant culture). Marks that make another letter in their script are kept: й, ї, Indic and Thai vowel signs.
/// </summary>
internal static class Folding
{
    private const char CombiningAcute = '\u0301';

    private const char CombiningDiaeresis = '\u0308';

    /// <summary>Folds case and compatibility forms only: what stemmers want.</summary>
    public static string FoldCase(string word) => Normalise(word, NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>Folds everything that searching should not notice.</summary>
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word)) return word.ToLowerInvariant();
        var parts = Normalise(FoldCase(word), NormalizationForm.FormKD);
        var folded = new StringBuilder(parts.Length);
        var letter = '\0';
        foreach (var c in parts)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                letter = c;
                folded.Append(Plain(c));
            }
            else if (!IsFolded(letter, c))
            {
                folded.Append(c);
            }
        }

        return Normalise(folded.ToString(), NormalizationForm.FormC);
    }

    // String.Normalize refuses lone surrogates; such a word is left as it is.
    private static string Normalise(string word, NormalizationForm form)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsSurrogate(word[i])) continue;
            if (!char.IsSurrogatePair(word, i)) return word;
            i++;
        }

        return word.Normalize(form);
    }

    private static bool IsFolded(char letter, char mark) => letter switch
    {
        >= '\u0400' and <= '\u052f' => mark == CombiningAcute || (mark == CombiningDiaeresis && letter is 'е' or 'Е'),
        < '\u0400' => true,
        >= '\u0590' and <= '\u06ff' => true,
        _ => false,
    };

    private static string Plain(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        'ς' => "σ",
        '\u0640' => "",
        'ى' => "ي",
        'ٱ' => "ا",
        'ة' => "ه",
        _ => c.ToString(),
    };
}
