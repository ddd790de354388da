namespace Avow.Statements;

/// <summary>Whether what was found is a whole word, in scripts that part words.</summary>
internal static class Edges
{
    public static bool AreOfWords(string folded, int start, int length) =>
        IsEdge(folded, start, isStart: true, IsOneWord) && IsEdge(folded, start + length, isStart: false, IsOneWord);

    /// <summary>In addresses a number follows a name without a space.</summary>
    public static bool AreOfLetters(string folded, int start, int length) =>
        IsEdge(folded, start, isStart: true, AreLetters) && IsEdge(folded, start + length, isStart: false, AreLetters);

    // The number of a note stands right behind a word, and "¹" is folded to "1".
    private static bool IsOneWord(char before, char after) => AreLetters(before, after) || (char.IsDigit(before) && char.IsDigit(after));

    private static bool AreLetters(char before, char after) => char.IsLetter(before) && char.IsLetter(after);

    private static bool IsEdge(string folded, int at, bool isStart, Func<char, char, bool> isOneWord)
    {
        if (at == 0 || at == folded.Length) return true;
        var (before, after) = (folded[at - 1], folded[at]);
        if (!isOneWord(before, after) || HasNoSpaces(before) || HasNoSpaces(after)) return true;
        // "and", "to", "the" are written together with the name in Arabic and Hebrew, each one letter.
        return isStart && before is 'و' or 'ف' or 'ب' or 'ل' or 'ك' or 'ו' or 'ב' or 'ל' or 'מ' or 'ה' or 'ש' or 'כ' && (at == 1 || !char.IsLetter(folded[at - 2]));
    }

    // Chinese, Japanese, Thai, Lao, Khmer, Burmese; and Korean, which joins its particles.
    private static bool HasNoSpaces(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u11FF') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uFAFF') || char.IsSurrogate(c);
}
