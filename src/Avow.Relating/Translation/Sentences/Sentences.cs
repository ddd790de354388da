using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Cuts a text into sentences, in any language: at the marks its script ends them with, where what follows can begin one
/// (Unicode UAX #29, 5, made stricter by abbreviations, initials, ordinal numbers, quotation and dialogue). A line break always ends one.
/// </summary>
/// <remarks>
/// Linear time. Thai and Lao, which end sentences with a space, are cut at spaces behind a phrase of some length.
/// </remarks>
public static class Sentences
{
    // Thai phrases shorter than this are joined with the next: a space stands between numbers and names as well.
    private const int LeastThaiChars = 40;

    // Marks in a row, and characters behind them, that are looked at: no sentence has more, and a text of nothing else takes no longer.
    private const int MaxMarks = 64;
    private const int MaxBetween = 256;

    // A word before a full stop that is looked at.
    private const int MaxAbbreviationChars = 12;

    /// <param name="text">Of any length.</param>
    /// <param name="language">BCP 47; "und" for the rules that hold everywhere.</param>
    /// <returns>In order, without the white space around them; together they hold everything that is not white space.</returns>
    public static IReadOnlyList<TextRange> Of(string text, string language = Languages.Unknown)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var primary = Languages.Primary(language);
        List<TextRange> sentences = [];
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = EndAt(text, start, at, primary);
            if (end < 0)
            {
                at++;
                continue;
            }

            Add(sentences, text, start, end);
            start = at = end;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    // Where the sentence ends that a character may end; -1 when it does not.
    private static int EndAt(string text, int start, int at, string language)
    {
        var mark = text[at];
        if (mark is '\n' or '\r' or '\u2028' or '\u2029') return at + 1;
        if (mark == ' ') return IsThaiBreak(text, start, at) ? at + 1 : -1;
        if (!Terminators.Is(mark, language)) return -1;
        var end = at + 1;
        while (end < text.Length && end - at < MaxMarks && (Terminators.Is(text[end], language) || text[end] == '…')) end++;
        var marks = end - at;
        while (end < text.Length && Terminators.Closes(text[end])) end++;
        if (end + 1 < text.Length && text[end + 1] == '»' && (text[end] is '\u00A0' or '\u202F' || (text[end] == ' ' && language == "fr"))) end += 2;
        if (Terminators.NeedsNoSpace(mark)) return ContinuesQuote(text, end) ? -1 : end;
        if (end < text.Length && !char.IsWhiteSpace(text[end])) return -1;
        if (!CanBegin(text, end, out var begins)) return -1;
        var isStop = mark == '.' && marks == 1;
        if (isStop && IsAbbreviation(text, start, at, language)) return -1;
        return (mark == '…' || (mark == '.' && marks > 1)) && begins == Beginning.Unsure ? -1 : end;
    }

    // Whether what stands behind the white space can be the beginning of a sentence.
    private static bool CanBegin(string text, int end, out Beginning beginning)
    {
        beginning = Beginning.Sure;
        var at = end;
        while (at < text.Length && text[at] is ' ' or '\t' or '\u00A0' or '\u202F') at++;
        if (at >= text.Length || text[at] is '\n' or '\r') return true;
        var behindDash = text[at] is '—' or '–' or '-';
        while (at < text.Length && at - end < MaxBetween && !char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]) && text[at] is not ('\n' or '\r')) at++;
        if (at >= text.Length || text[at] is '\n' or '\r') return true;
        if (IsSmall(text[at])) return false;
        // Behind a dash the narrator goes on: only a capital begins anew, and a name may be one.
        if (behindDash || !char.IsUpper(text[at])) beginning = Beginning.Unsure;
        return true;
    }

    // Georgian letters are small ones to Unicode, and begin sentences.
    private static bool IsSmall(char c) => char.IsLower(c) && c is not (>= '\u10D0' and <= '\u10FF');

    private static bool IsAbbreviation(string text, int start, int stop, string language)
    {
        var first = stop;
        while (first > start && stop - first <= MaxAbbreviationChars && !char.IsWhiteSpace(text[first - 1]) && text[first - 1] is not ('(' or '[' or '"' or '“' or '„' or '«' or '\u00A0')) first--;
        var word = text.AsSpan(first, stop - first);
        if (word.IsEmpty || word.Length > MaxAbbreviationChars) return false;
        var isLast = stop + 1 >= text.Length || text.AsSpan(stop + 1).TrimStart(" \t\u00A0").StartsWith("\n", StringComparison.Ordinal);
        if (IsNumber(word)) return !isLast && (IsItem(text, start, first) || (word.Length <= 2 && Abbreviations.WritesOrdinalsWithStop(language)));
        if (word.Length == 1 && char.IsLetter(word[0])) return !isLast && (char.IsUpper(word[0]) ? !IsPronoun(word[0], language) : IsItem(text, start, first) || Abbreviations.Of(language).Contains(word.ToString()));
        return !isLast && (IsInitials(word) || Abbreviations.Of(language).Contains(word.ToString().ToLowerInvariant()));
    }

    // "1." or "a." at the head of an item.
    private static bool IsItem(string text, int start, int first) => text.AsSpan(start, first - start).IsWhiteSpace();

    private static bool IsPronoun(char letter, string language) => letter == 'I' && language == "en";

    private static bool IsNumber(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') < 0 || (word.Length <= 4 && word.IndexOfAnyExcept("IVXLC") < 0 && word.Length > 1);

    // "U.S", "А.С", "J.-P": single letters between full stops.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (!word.Contains('.')) return false;
        foreach (var part in word.Split('.'))
            if (word[part].Trim('-') is not { Length: 1 } letter || !char.IsUpper(letter[0])) return false;
        return true;
    }

    // 「……。」と言った: what is quoted stands inside a sentence that goes on.
    private static bool ContinuesQuote(string text, int end) => end < text.Length && end > 0 && text[end - 1] is '」' or '』' && end < text.Length && text[end] is 'と' or 'っ' or 'な' or 'の' or '、' or '，';

    private static bool IsThaiBreak(string text, int start, int at) =>
        at - start >= LeastThaiChars && at > 0 && at + 1 < text.Length && IsThai(text[at - 1]) && IsThai(text[at + 1]);

    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0EDF' and not (>= '\u0E50' and <= '\u0E59');

    private static void Add(List<TextRange> sentences, string text, int start, int end)
    {
        if (start < end && new TextRange(start, end).TrimmedIn(text) is { IsEmpty: false } sentence) sentences.Add(sentence);
    }

    private enum Beginning
    {
        Sure,
        Unsure,
    }
}
