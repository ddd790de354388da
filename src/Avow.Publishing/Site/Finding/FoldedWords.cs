using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>
/// The words of a text as a browser folds them too (<c>Assets/find.js</c> has the same rule): compatibility forms decomposed, marks that take no room dropped, small
/// letters (Unicode Standard Annex 15); writing without spaces in pairs of letters.
/// </summary>
internal static class FoldedWords
{
    private const int MaxChars = 40;

    private const char SoftHyphen = '\u00AD';

    /// <summary>Hands every word in turn to who counts them.</summary>
    public static void In(string text, Action<string> word)
    {
        var folded = Fold(text);
        var start = -1;
        for (var at = 0; at <= folded.Length;)
        {
            var length = 1;
            var isWord = at < folded.Length && IsOfWord(folded, at, out length);
            if (isWord && start < 0) start = at;
            if (!isWord && start >= 0)
            {
                Split(folded[start..at], word);
                start = -1;
            }

            at += length;
        }
    }

    private static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var parts = Normalised(text, NormalizationForm.FormKD);
        var kept = new StringBuilder(parts.Length);
        foreach (var c in parts)
        {
            if (c is < '\u0300' and not SoftHyphen || CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)) kept.Append(c);
        }

        return Normalised(kept.ToString(), NormalizationForm.FormC).ToLowerInvariant().Replace('ς', 'σ');
    }

    // Lone surrogates have no form.
    private static string Normalised(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())).Replace('\uFFFE', ' ').Replace('\uFFFF', ' ').Normalize(form);
        }
    }

    private static bool IsOfWord(string text, int at, out int length)
    {
        length = 1;
        if (char.IsAscii(text[at])) return char.IsAsciiLetterOrDigit(text[at]);
        if (!Rune.TryGetRuneAt(text, at, out var rune)) return false;
        length = rune.Utf16SequenceLength;
        return Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.SpacingCombiningMark;
    }

    // Runs of letters that are written without spaces lie within a word as it was cut so far.
    private static void Split(string run, Action<string> word)
    {
        for (var at = 0; at < run.Length;)
        {
            var isDense = IsDense(run[at]);
            var end = at + 1;
            while (end < run.Length && IsDense(run[end]) == isDense) end++;
            if (!isDense) word(run[at..Math.Min(end, at + MaxChars)]);
            else if (end - at == 1) word(run[at..end]);
            else for (var pair = at; pair + 1 < end; pair++) word(run.Substring(pair, 2));
            at = end;
        }
    }

    // Thai and Lao, Burmese, Khmer, Japanese syllables, Chinese characters.
    private static bool IsDense(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');
}
