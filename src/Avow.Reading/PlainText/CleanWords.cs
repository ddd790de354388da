using System.Text;

namespace Avow.Reading;

/// <summary>Words as a block holds them: white space folded to one space and trimmed, invisible junk gone, every visible sign kept.</summary>
internal static class CleanWords
{
    public static string Of(ReadOnlySpan<char> source)
    {
        if (IsClean(source)) return source.ToString();
        var words = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (char.IsWhiteSpace(source[i]))
            {
                if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
            }
            else if (!IsJunk(source, i))
            {
                words.Append(source[i]);
            }
        }

        if (words.Length > 0 && words[^1] == ' ') words.Length--;
        return words.ToString();
    }

    /// <summary>
    /// Zero-width spaces, soft hyphens, byte order marks, controls and bidirectional marks. The joiners stay where they stand
    /// between letters: Persian and the Indic scripts spell with them.
    /// </summary>
    public static bool IsJunk(ReadOnlySpan<char> source, int at) => source[at] switch
    {
        >= '\u0080' and <= '\u00AD' when at > 0 && MayBeBroken(source[at - 1], source[at]) => false,
        '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\u180E' => true,
        >= '\u200E' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u061C' => true,
        '\u200C' or '\u200D' => at == 0 || at + 1 == source.Length || char.IsWhiteSpace(source[at - 1]) || char.IsWhiteSpace(source[at + 1]),
        var c => char.IsControl(c) && !char.IsWhiteSpace(c),
    };

    /// <summary>
    /// Whether a control or a soft hyphen may be the second byte of a letter that was decoded wrongly ("marÃ\u00ADtima" for "marítima"):
    /// then it is evidence, and without it the letter cannot be told any more.
    /// </summary>
    public static bool MayBeBroken(char before, char c) =>
        c == '\u00AD' ? before is >= '\u00C2' and <= '\u00DE' : c <= '\u009F' && before is >= '\u00C2' and <= '\u00F4';

    private static bool IsClean(ReadOnlySpan<char> source)
    {
        var spaceBefore = true;
        for (var i = 0; i < source.Length; i++)
        {
            if (IsJunk(source, i)) return false;
            var space = char.IsWhiteSpace(source[i]);
            if (space && (spaceBefore || source[i] != ' ')) return false;
            spaceBefore = space;
        }

        return source.IsEmpty || !spaceBefore;
    }
}
