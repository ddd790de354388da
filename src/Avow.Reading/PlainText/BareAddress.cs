using System.Buffers;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Web addresses written out in running words.</summary>
internal static class BareAddress
{
    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("hHwW");

    public static bool MayHold(string words) =>
        words.Contains("://", StringComparison.Ordinal) || words.Contains("www.", StringComparison.OrdinalIgnoreCase);

    /// <summary>In order, not overlapping. Punctuation after an address belongs to the sentence, a closing bracket to the bracket opened inside.</summary>
    public static List<TextRange> AllIn(string words)
    {
        var found = new List<TextRange>();
        for (var from = 0; from < words.Length;)
        {
            var next = words.AsSpan(from).IndexOfAny(FirstLetters);
            if (next < 0) break;
            var start = from + next;
            from = start + 1;
            if (start > 0 && char.IsLetterOrDigit(words[start - 1])) continue;
            var scheme = SchemeLength(words.AsSpan(start));
            if (scheme == 0) continue;
            var end = EndOf(words, start + scheme);
            if (end - start <= scheme) continue;
            found.Add(new(start, end));
            from = end;
        }

        return found;
    }

    public static string Absolute(string address) =>
        address.Contains("://", StringComparison.Ordinal) ? address : "http://" + address;

    private static int SchemeLength(ReadOnlySpan<char> words) =>
        words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
        : words.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
        : words.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4
        : 0;

    private static int EndOf(string words, int from)
    {
        var (end, open) = (from, 0);
        for (; end < words.Length; end++)
        {
            var c = words[end];
            if (char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '”' or '“' or '»' or '«' or '|' || Punctuation.IsCjk(c)) break;
            if (c == '(') open++;
            if (c == ')' && --open < 0) break;
        }

        // "…" stays: it shows that the address was cut off
        while (end > from && words[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '*' or '_')
        {
            if (end - from >= 3 && words.AsSpan(end - 3, 3) is "...") break;
            end--;
        }

        return end;
    }
}
