using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Cuts a text into words for comparing. A word is a run of letters, marks and decimal digits (Unicode general categories
/// L*, M*, Nd); an apostrophe inside a word, a hyphen between letters, a hyphen at a line's end and invisible format
/// characters do not end it, so "stay-⏎ing", "stay­ing" and "staying" are one word. Scripts without spaces give
/// one token a character. Quotation marks, dashes and note marks in superscript are nobody's words.
/// </summary>
/// <remarks>Takes linear time; a word of more than <see cref="MaxWordChars"/> characters is cut there.</remarks>
public static class Words
{
    /// <summary>Longer than any word of a natural language; keeps a hostile "word" of a million letters from being one token.</summary>
    public const int MaxWordChars = 128;

    // White space that a hyphen at the end of a line may be followed by before the word goes on: "there-  ⏎ fore".
    private const int MaxBreakChars = 8;

    public static IReadOnlyList<Word> Of(ReadOnlySpan<char> text)
    {
        List<Word> words = [];
        for (var scan = new WordScanner(text, new()); scan.Next();) words.Add(new(scan.Range, scan.Hash, scan.Script));
        return words;
    }

    /// <summary>The next word at or after an offset, which moves behind it; null at the end.</summary>
    internal static TextRange? NextWord(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length)
        {
            var rune = RuneAt(text, at);
            if (!StartsWord(rune))
            {
                at += rune.Utf16SequenceLength;
                continue;
            }

            var start = at;
            at = Scripts.Of(rune) == WordScript.Spaced ? EndOfSpaced(text, start) : EndOfUnspaced(text, start);
            return new(start, at);
        }

        return null;
    }

    internal static WordScript ScriptAt(ReadOnlySpan<char> text, int at) => Scripts.Of(RuneAt(text, at));

    private static int EndOfSpaced(ReadOnlySpan<char> text, int start)
    {
        var (end, afterLetter) = (start, false);
        for (var at = start; at < text.Length && at - start < MaxWordChars;)
        {
            var rune = RuneAt(text, at);
            if (ContinuesWord(rune) && Scripts.Of(rune) == WordScript.Spaced)
            {
                if (!IsMark(rune)) afterLetter = Rune.IsLetter(rune);
                end = at += rune.Utf16SequenceLength;
            }
            else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format) at += rune.Utf16SequenceLength;
            else if (afterLetter && AfterJoint(text, at) is { } next) at = next;
            else break;
        }

        return end;
    }

    // The letter with the marks that follow it.
    private static int EndOfUnspaced(ReadOnlySpan<char> text, int start)
    {
        var at = start + RuneAt(text, start).Utf16SequenceLength;
        while (at < text.Length && at - start < MaxWordChars && IsMark(RuneAt(text, at))) at += RuneAt(text, at).Utf16SequenceLength;
        return at;
    }

    // Where the word goes on after an apostrophe or a hyphen; null when it does not go on.
    private static int? AfterJoint(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        if (IsHyphen(text[at]))
            while (next < text.Length && next - at <= MaxBreakChars && char.IsWhiteSpace(text[next])) next++;
        else if (!IsApostrophe(text[at])) return null;
        return next < text.Length && RuneAt(text, next) is var rune && Rune.IsLetter(rune) && Scripts.Of(rune) == WordScript.Spaced ? next : null;
    }

    internal static bool StartsWord(Rune rune) =>
        Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    private static bool ContinuesWord(Rune rune) => StartsWord(rune) || IsMark(rune);

    // The half-width voicing marks are letters to Unicode, and marks in the compatibility form they are compared by.
    internal static bool IsMark(Rune rune) => rune.Value is 0xFF9E or 0xFF9F || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether a word may go on behind it.</summary>
    internal static bool IsJoint(char c) => IsHyphen(c) || IsApostrophe(c);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\uFF07';

    // A lone surrogate reads as U+FFFD, which is one code unit long and no letter.
    private static Rune RuneAt(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : Rune.ReplacementChar;
}
