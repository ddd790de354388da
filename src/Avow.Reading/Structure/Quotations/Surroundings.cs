namespace Avow.Reading;

/// <summary>The clauses around a place in a block: back to where its sentence begins, the sentence before that, on to where it ends.</summary>
internal static class Surroundings
{
    /// <summary>How far a clause may reach (characters): about four lines of print.</summary>
    public const int MaxClauseChars = 360;

    public static int SentenceStart(string words, int blockStart, int at)
    {
        var lowest = Math.Max(blockStart, at - MaxClauseChars);
        for (var i = at - 1; i > lowest; i--)
        {
            if (Punctuation.EndsSentence(words[i - 1]) && (char.IsWhiteSpace(words[i]) || Punctuation.IsCjk(words[i - 1])) && i < at - 1) return SkipSpace(words, i, at);
        }

        return SkipSpace(words, lowest, at);
    }

    public static string Between(string words, int start, int end) => start < end ? words[start..end].Trim() : "";

    public static string After(string words, int at, int blockEnd)
    {
        var window = words.AsSpan(at, Math.Min(MaxClauseChars / 2, blockEnd - at));
        var end = window.IndexOfAny(".!?…。");
        return (end < 0 ? window : window[..end]).ToString();
    }

    private static int SkipSpace(string words, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(words[from])) from++;
        return from;
    }
}
