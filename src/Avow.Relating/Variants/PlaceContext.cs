namespace Avow.Relating;

/// <summary>The few words on either side of a place, so that a reader knows where it is.</summary>
internal static class PlaceContext
{
    // Three or four words.
    private const int MaxChars = 28;

    public static string Before(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < MaxChars && text[start - 1] != '\n') start--;
        if (start > 0 && text[start - 1] != '\n') start = FirstBreak(text, start, at);
        return text[start..at].Trim();
    }

    public static string After(string text, int at)
    {
        var from = at;
        while (from < text.Length && text[from] == '\n') from++;
        var end = from;
        while (end < text.Length && end - from < MaxChars && text[end] != '\n') end++;
        if (end < text.Length && text[end] != '\n') end = LastBreak(text, from, end);
        return text[from..end].Trim();
    }

    // Cut between words; in a script without spaces between characters, never inside one.
    private static int FirstBreak(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (char.IsWhiteSpace(text[at])) return at;
        return char.IsLowSurrogate(text[start]) ? start + 1 : start;
    }

    private static int LastBreak(string text, int start, int end)
    {
        for (var at = end; at > start; at--)
            if (char.IsWhiteSpace(text[at - 1])) return at - 1;
        return char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
