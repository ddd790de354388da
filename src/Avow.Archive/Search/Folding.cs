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

    /// <summary>Folds case and compatibility forms and drops what is not seen: what stemmers want.</summary>
    public static string FoldCase(string word) =>
        Ascii.IsValid(word) ? word.ToLowerInvariant() : Normalise(Seen(word), NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>Folds everything that searching should not notice.</summary>
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word)) return word.ToLowerInvariant();
        // Lower case once more: İ has a small letter only after its dot has been taken off.
        var parts = Normalise(FoldCase(word), NormalizationForm.FormKD).ToLowerInvariant();
        var folded = new StringBuilder(parts.Length);
        var letter = '\0';
        foreach (var c in parts)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (category == UnicodeCategory.DecimalDigitNumber)
            {
                folded.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
            }
            else if (category != UnicodeCategory.NonSpacingMark)
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

    // Soft hyphens, joiners, marks of direction.
    private static string Seen(string word) =>
        word.Any(IsUnseen) ? string.Concat(word.Where(c => !IsUnseen(c))) : word;

    private static bool IsUnseen(char c) => c >= '\u00ad' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    // String.Normalize refuses lone surrogates and noncharacters; such a word is left as it is.
    private static string Normalise(string word, NormalizationForm form)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is '\uffff' or '\ufffe') return word;
            if (!char.IsSurrogate(word[i])) continue;
            if (!char.IsSurrogatePair(word, i)) return word;
            i++;
        }

        return word.Normalize(form);
    }

    private static bool IsFolded(char letter, char mark) => letter switch
    {
        >= '\u0400' and <= '\u052f' => mark == CombiningAcute || (mark == CombiningDiaeresis && letter == 'е'),
        < '\u0400' => true,
        >= '\u0590' and <= '\u06ff' => true,
        >= '\u1e00' and <= '\u1fff' => true,
        _ => false,
    };

    private static string Plain(char c) => c switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ς' => "σ",
        '\u0640' => "",
        'ى' or 'ی' => "ي",
        'ک' => "ك",
        'ٱ' => "ا",
        'ة' => "ه",
        _ => c.ToString(),
    };
}
