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

    /// <summary>Whether it begins with a capital and others stand before it: most such words are names, in any language.</summary>
    public bool MayBeName { get; private set; }

    public bool Next()
    {
        while (at < text.Length)
        {
            if (!Belongs(text[at]))
            {
                at++;
                continue;
            }

            var length = 0;
            var capital = char.IsUpper(text[at]);
            while (at < text.Length && length < Grams.LongestWord && (Belongs(text[at]) || Continues(text[at])))
                buffer[length++] = Small(text[at++]);
            if (IsAddress(at)) continue;
            MayBeName = capital && !Current.IsEmpty;
            Current = buffer[..length];
            return true;
        }

        return false;
    }

    /// <summary>Whether a character of the text counts as written in the script; Japanese is Han and kana together.</summary>
    public static bool IsOf(char unit, Script script) =>
        Scripts.Of(unit) is var found && (found == script || (script == Script.Kana && found == Script.Han));

    private readonly bool Belongs(char unit) => IsOf(unit, script);

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
