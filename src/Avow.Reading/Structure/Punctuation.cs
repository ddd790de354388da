using System.Buffers;

namespace Avow.Reading;

/// <summary>Which characters end a sentence, open or close a pair, or hold a word together, in every script we read.</summary>
internal static class Punctuation
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?…‽。！？｡؟۔।॥՜՞։።፧፨⁇⁈⁉");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’“‘»«›‹」』】〉》)]}*_）］");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘„‚«»‹›「『【〈《([{¿¡（［—–-");

    public static bool EndsSentence(char c) => SentenceEnds.Contains(c);

    public static bool IsCloser(char c) => Closers.Contains(c);

    public static bool IsOpener(char c) => Openers.Contains(c);

    /// <summary>The last character that is not a closing mark, a note mark in brackets or white space; '\0' when there is none.</summary>
    public static char LastSign(ReadOnlySpan<char> words)
    {
        words = WithoutNoteMark(words.TrimEnd());
        while (words.Length > 1 && (IsCloser(words[^1]) || char.IsWhiteSpace(words[^1]))) words = words[..^1];
        return words.IsEmpty ? '\0' : words[^1];
    }

    /// <summary>Whether the words end as a whole sentence ends, be it before a closing mark or a note mark.</summary>
    public static bool IsClosed(ReadOnlySpan<char> words)
    {
        var last = LastSign(words);
        return EndsSentence(last) || last is ':' or ';' or '：' or '；' or '؛';
    }

    /// <summary>The words without "[1]", "[1][2]" or superscript digits at their end.</summary>
    public static ReadOnlySpan<char> WithoutNoteMark(ReadOnlySpan<char> words)
    {
        for (var again = true; again;)
        {
            again = false;
            while (words.Length > 1 && IsSuperscript(words[^1])) words = words[..^1];
            if (words.Length < 3 || words[^1] != ']') continue;
            var open = words.LastIndexOf('[');
            if (open < 1 || words.Length - open > 6 || words[(open + 1)..^1].ContainsAnyExceptInRange('0', '9')) continue;
            words = words[..open].TrimEnd();
            again = true;
        }

        return words;
    }

    public static bool IsSuperscript(char c) => c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');

    /// <summary>Chinese characters, kana and full-width signs: written without spaces, so a line break between them is no space.</summary>
    public static bool IsCjk(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');

    public static int CountWords(ReadOnlySpan<char> words)
    {
        var (count, inside) = (0, false);
        foreach (var c in words)
        {
            if (IsCjk(c)) (count, inside) = (count + 1, false);
            else if (!char.IsWhiteSpace(c) && !inside) (count, inside) = (count + 1, true);
            else if (char.IsWhiteSpace(c)) inside = false;
        }

        return count;
    }

    /// <summary>The first letter of the words; '\0' when there is none.</summary>
    public static char FirstLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetter(c)) return c;
        }

        return '\0';
    }
}
