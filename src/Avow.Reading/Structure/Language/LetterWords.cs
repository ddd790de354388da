namespace Avow.Reading;

/// <summary>
/// Walks over the words of one script in a text, in small letters. A word is a run of letters and their marks; addresses, numbers
/// and words of other scripts are passed over.
/// </summary>
internal ref struct LetterWords(ReadOnlySpan<char> text, Script script, Span<char> buffer)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int at;

    /// <summary>The word stepped to.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>
    /// Whether it may be a name: it begins with a capital inside a line, or opens it with another such word behind, as first names do.
    /// </summary>
    public bool MayBeName { get; private set; }

    /// <summary>Whether it is no word of any language: a brand ("LeBron"), an abbreviation ("BBC") or part of a code ("html2text", "file_name").</summary>
    public bool IsSign { get; private set; }

    public bool Next()
    {
        while (at < text.Length)
        {
            if (!Belongs(text[at]))
            {
                at++;
                continue;
            }

            var (length, start) = (0, at);
            while (at < text.Length && length < Grams.LongestWord && (Belongs(text[at]) || Continues(text[at])))
                buffer[length++] = Small(text[at++]);
            if (IsAddress(at)) continue;
            MayBeName = char.IsUpper(text[start]) && (!Current.IsEmpty || IsCapitalNext());
            IsSign = IsSignAt(start);
            Current = buffer[..length];
            return true;
        }

        return false;
    }

    /// <summary>Whether a character of the text counts as written in the script; Japanese is Han and kana together.</summary>
    public static bool IsOf(char unit, Script script) =>
        Scripts.Of(unit) is var found && (found == script || (script == Script.Kana && found == Script.Han));

    private readonly bool Belongs(char unit) => IsOf(unit, script);

    private readonly bool IsCapitalNext()
    {
        var next = at;
        while (next < text.Length && text[next] is ' ' or '-' or '\u00A0') next++;
        return next > at && next < text.Length && char.IsUpper(text[next]);
    }

    private readonly bool IsSignAt(int start)
    {
        if (start > 0 && IsOfCode(text[start - 1]) || at < text.Length && IsOfCode(text[at])) return true;
        var (capitals, joined) = (0, false);
        for (var i = start; i < at; i++)
        {
            if (!char.IsUpper(text[i])) continue;
            capitals++;
            joined |= i > start && char.IsLower(text[i - 1]);
        }

        return joined || (capitals > 1 && capitals == at - start);
    }

    private static bool IsOfCode(char unit) => char.IsAsciiDigit(unit) || unit is '_' or '@' or '\\' or '$';

    // Marks that stand on letters, and the zero-width joiners inside Persian and Indian words.
    private static bool Continues(char unit) => unit is (>= '\u0300' and <= '\u036F') or '\u200C' or '\u200D';

    private bool IsAddress(int end)
    {
        if (end + 2 >= text.Length || text[end] != ':' || text[end + 1] != '/' || text[end + 2] != '/') return false;
        while (at < text.Length && text[at] > ' ') at++;
        return true;
    }

    // Turkish İ loses its dot like any other capital: the same in training and in use is all that counts.
    private static char Small(char unit) => unit < '\u0080' ? (unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit) : char.ToLowerInvariant(unit);
}
