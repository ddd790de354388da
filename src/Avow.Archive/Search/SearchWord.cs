using System.Buffers;
using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Archive;

/// <summary>A word as it stands: where, whether its script is written without spaces, and whether it is the second half of the pair before it.</summary>
internal readonly record struct SearchWord(TextRange Range, bool IsUnspaced, bool IsHalf);

/// <summary>
/// Cuts text into words for searching: runs of letters, marks and digits. Runs of scripts written without spaces (Han, kana,
/// Thai, Lao, Khmer, Myanmar) and of Hangul, whose particles hang on the word, are cut into overlapping pairs of letters and
/// the last letter alone, which finds every word of them without a dictionary.
/// </summary>
internal static class SearchWords
{
    public static List<SearchWord> In(ReadOnlySpan<char> text)
    {
        List<SearchWord> words = [];
        for (var at = 0; at < text.Length;)
        {
            var kind = KindAt(text, at, out var length);
            if (kind is Kind.Other or Kind.Mark)
            {
                at += length;
                continue;
            }

            var end = RunEnd(text, at, kind);
            if (kind == Kind.Unspaced) AddPairs(text, at, end, words);
            else words.Add(new(new(at, end), IsUnspaced: false, IsHalf: false));
            at = end;
        }

        return words;
    }

    /// <summary>The words of a name, folded: two spellings of one name have the same.</summary>
    public static IEnumerable<string> Folded(string text) => In(text).Select(word => Folding.Fold(word.Range.Of(text)));

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
        for (var first = start; first < end;)
        {
            var second = NextLetter(text, first, end);
            var third = second < end ? NextLetter(text, second, end) : end;
            words.Add(new(new(first, third), IsUnspaced: true, IsHalf: second == end && first > start));
            first = second;
        }
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
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out length) != OperationStatus.Done) return Kind.Other;
        if (rune.IsAscii) return Rune.IsLetterOrDigit(rune) ? Kind.Spaced : Kind.Other;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
            // Soft hyphens, joiners and marks of direction stand inside words; the non-joiner is typed as a space as often as not.
            UnicodeCategory.Format => rune.Value == 0x200c ? Kind.Other : Kind.Mark,
            // Apostrophes that Unicode calls letters are cut at like those it does not: м'яч, м’яч, мʼяч.
            UnicodeCategory.ModifierLetter when rune.Value is 0x2bc or 0x2b9 or 0x2bb => Kind.Other,
            UnicodeCategory.ModifierLetter when rune.Value is 0xff9e or 0xff9f => Kind.Mark,
            _ when IsUnspaced(rune.Value) && (Rune.IsLetterOrDigit(rune) || rune.Value == 0x3007) => Kind.Unspaced,
            _ => Rune.IsLetterOrDigit(rune) ? Kind.Spaced : Kind.Other,
        };
    }

    private static bool IsUnspaced(int c) => c is
        (>= 0x0e00 and <= 0x0eff) or (>= 0x1000 and <= 0x109f) or (>= 0x1780 and <= 0x17ff)
        or (>= 0x3005 and <= 0x3007) or (>= 0x3040 and <= 0x30ff) or (>= 0x31f0 and <= 0x31ff) or (>= 0x3400 and <= 0x4dbf) or (>= 0x4e00 and <= 0x9fff)
        or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff) or (>= 0xff66 and <= 0xff9d) or (>= 0x20000 and <= 0x3ffff);

    private enum Kind
    {
        Other,
        Mark,
        Spaced,
        Unspaced,
    }
}
