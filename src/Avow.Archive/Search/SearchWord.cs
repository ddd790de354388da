using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A word as it stands: where, and whether its script is written without spaces.</summary>
internal readonly record struct SearchWord(TextRange Range, bool IsUnspaced);

/// <summary>
/// Cuts text into words for searching: runs of letters, marks and digits. Runs of scripts written without spaces (Han, kana,
/// Thai, Lao, Khmer, Myanmar) are cut into overlapping pairs of letters, which finds every word of them without a dictionary.
/// </summary>
internal static class SearchWords
{
    public static List<SearchWord> In(ReadOnlySpan<char> text)
    {
        List<SearchWord> words = [];
        for (var at = 0; at < text.Length;)
        {
            var kind = KindAt(text, at, out var length);
            if (kind == Kind.Other)
            {
                at += length;
                continue;
            }

            var end = RunEnd(text, at, kind);
            if (kind == Kind.Unspaced) AddPairs(text, at, end, words);
            else words.Add(new(new(at, end), IsUnspaced: false));
            at = end;
        }

        return words;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int at, Kind kind)
    {
        while (at < text.Length)
        {
            var next = KindAt(text, at, out var length);
            if (next != kind && next != Kind.Mark) break;
            at += length;
        }

        return at;
    }

    private static void AddPairs(ReadOnlySpan<char> text, int start, int end, List<SearchWord> words)
    {
        var first = start;
        var second = NextLetter(text, start, end);
        do
        {
            var third = second < end ? NextLetter(text, second, end) : end;
            words.Add(new(new(first, second < end ? third : end), IsUnspaced: true));
            (first, second) = (second, third);
        }
        while (first < end && second <= end && first < second);
    }

    private static int NextLetter(ReadOnlySpan<char> text, int at, int end)
    {
        KindAt(text, at, out var length);
        at += length;
        while (at < end && KindAt(text, at, out length) == Kind.Mark) at += length;
        return at;
    }

    private static Kind KindAt(ReadOnlySpan<char> text, int at, out int length)
    {
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out length) != System.Buffers.OperationStatus.Done) return Kind.Other;
        if (rune.IsAscii) return Rune.IsLetterOrDigit(rune) ? Kind.Spaced : Kind.Other;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
            UnicodeCategory.ModifierLetter when rune.Value is 0x2bc or 0x2b9 => Kind.Other,
            _ when !Rune.IsLetterOrDigit(rune) => Kind.Other,
            _ => IsUnspaced(rune.Value) ? Kind.Unspaced : Kind.Spaced,
        };
    }

    private static bool IsUnspaced(int c) => c is
        (>= 0x0e00 and <= 0x0eff) or (>= 0x1000 and <= 0x109f) or (>= 0x1780 and <= 0x17ff)
        or (>= 0x3040 and <= 0x30ff) or (>= 0x3400 and <= 0x4dbf) or (>= 0x4e00 and <= 0x9fff) or (>= 0xf900 and <= 0xfaff)
        or (>= 0xff66 and <= 0xff9d) or (>= 0x20000 and <= 0x3ffff);

    private enum Kind
    {
        Other,
        Mark,
        Spaced,
        Unspaced,
    }
}
