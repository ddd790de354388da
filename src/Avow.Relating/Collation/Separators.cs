using System.Globalization;

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

    /// <summary>Whether nothing differs but quotation marks, dashes and spaces.</summary>
    public static bool DifferInTypeOnly(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        for (int i = 0, j = 0; ;)
        {
            while (i < x.Length && IsTypographic(x[i])) i++;
            while (j < y.Length && IsTypographic(y[j])) j++;
            if (i == x.Length || j == y.Length) return i == x.Length && j == y.Length;
            if (x[i++] != y[j++]) return false;
        }
    }

    // Neither part of a word nor half of a pair of surrogates.
    private static bool IsSeparator(char c) => !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && char.GetUnicodeCategory(c)
        is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private static bool IsTypographic(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '`' or '´' || char.GetUnicodeCategory(c)
        is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.Format
        || c is '„' or '‚' or '「' or '」' or '『' or '』';
}
