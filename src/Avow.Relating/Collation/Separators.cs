using System.Globalization;
using System.Text;

namespace Avow.Relating;

/// <summary>Compares what stands between words.</summary>
internal static class Separators
{
    public static int CommonHead(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var length = 0;
        while (length < Math.Min(x.Length, y.Length) && x[length] == y[length] && IsSeparator(x[length])) length++;
        return length;
    }

    public static int CommonTail(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var length = 0;
        while (length < Math.Min(x.Length, y.Length) && x[^(length + 1)] == y[^(length + 1)] && IsSeparator(x[^(length + 1)])) length++;
        return length;
    }

    /// <summary>
    /// Whether nothing differs but quotation marks, dashes, spaces and the width of marks: "…" is "...", and "，" of Chinese type is ",".
    /// </summary>
    public static bool DifferInTypeOnly(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        if (IsPlain(x) && IsPlain(y)) return AreAlike(x, y);
        return AreAlike(Plain(x), Plain(y));
    }

    /// <summary>The hash of what is left of separators when everything that is only type is left out; 0 when nothing is.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> between)
    {
        var plain = IsPlain(between) ? between : Plain(between);
        var (hash, any) = (StableHash.Start, false);
        foreach (var c in plain)
        {
            if (IsTypographic(c)) continue;
            (hash, any) = (StableHash.Add(hash, c), true);
        }

        return any ? StableHash.Finish(hash) : 0;
    }

    private static bool AreAlike(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        for (int i = 0, j = 0; ;)
        {
            while (i < x.Length && IsTypographic(x[i])) i++;
            while (j < y.Length && IsTypographic(y[j])) j++;
            if (i == x.Length || j == y.Length) return i == x.Length && j == y.Length;
            if (x[i++] != y[j++]) return false;
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> marks) => !marks.ContainsAnyExceptInRange('\0', '\u00A0');

    // Compatibility forms (UAX #15). A lone surrogate has none; it stays what it is.
    private static string Plain(ReadOnlySpan<char> marks)
    {
        var plain = new StringBuilder(marks.Length);
        foreach (var c in marks)
        {
            if (char.IsSurrogate(c) || c < '\u00A1') plain.Append(c);
            else plain.Append(c.ToString().Normalize(NormalizationForm.FormKC));
        }

        return plain.ToString();
    }

    // Neither part of a word nor half of a pair of surrogates.
    private static bool IsSeparator(char c) => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && char.GetUnicodeCategory(c)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private static bool IsTypographic(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '`' or '´' || char.GetUnicodeCategory(c)
        is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.Format
        or UnicodeCategory.Control
        || c is '„' or '‚' or '「' or '」' or '『' or '』';
}
