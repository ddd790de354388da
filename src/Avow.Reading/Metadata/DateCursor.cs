using System.Globalization;

namespace Avow.Reading;

/// <summary>A place in a text that moves over the parts of a date.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text, int at)
{
    private readonly ReadOnlySpan<char> text = text;

    public int At { get; set; } = at;

    private readonly char Next => At < text.Length ? text[At] : '\0';

    /// <summary>Where the run of digits, or of letters, that begins at a place ends.</summary>
    public readonly int EndOfRun(int from)
    {
        var digits = char.IsDigit(text[from]);
        var end = from;
        while (end < text.Length && (digits ? char.IsDigit(text[end]) : char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)) end++;
        return end;
    }

    /// <summary>A number of so many digits of any script.</summary>
    public bool Number(int minDigits, int maxDigits, out int value)
    {
        value = 0;
        if (!char.IsDigit(Next) || (At > 0 && char.IsDigit(text[At - 1]))) return false;
        var end = EndOfRun(At);
        if (end - At < minDigits || end - At > maxDigits) return false;
        for (; At < end; At++) value = (value * 10) + (int)char.GetNumericValue(text[At]);
        return true;
    }

    public bool Month(out int month)
    {
        month = 0;
        if (!char.IsLetter(Next)) return false;
        var end = EndOfRun(At);
        var word = text[At..end];
        month = MonthNames.Find(word);
        if (month == 0 && word is "كانون" or "تشرين")
        {
            var second = end + 1;
            if (second < text.Length && text[end] == ' ' && char.IsLetter(text[second]))
            {
                var secondEnd = EndOfRun(second);
                month = MonthNames.FindPaired(word, text[second..secondEnd]);
                end = secondEnd;
            }
        }

        if (month > 0) At = end;
        return month > 0;
    }

    public bool One(char c)
    {
        if (Next != c) return false;
        At++;
        return true;
    }

    public char Any(ReadOnlySpan<char> of)
    {
        if (Next == '\0' || !of.Contains(Next)) return '\0';
        return text[At++];
    }

    /// <summary>One of the words, whole, whatever its case.</summary>
    public bool Word(params ReadOnlySpan<string> words)
    {
        if (!char.IsLetter(Next)) return false;
        var end = EndOfRun(At);
        foreach (var word in words)
        {
            if (!text[At..end].Equals(word, StringComparison.OrdinalIgnoreCase)) continue;
            At = end;
            return true;
        }

        return false;
    }

    public void Spaces(int max = 3)
    {
        for (var i = 0; i < max && (Next is ' ' or '\u00A0' or '\u202F' or '\n' or '\t' or '\r' or '\u200F' or '\u200E'); i++) At++;
    }

    /// <summary>Whether no digit goes on here.</summary>
    public readonly bool EndsNumber => !char.IsDigit(Next);
}
