using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>Finds what looks like note marks in a block. Whether stars and round brackets really are is decided by the notes that exist.</summary>
internal static partial class NoteSigns
{
    /// <summary>In order. A label at the very start of a block is the note itself and not listed.</summary>
    public static IEnumerable<NoteSign> In(string words)
    {
        if (!words.AsSpan().ContainsAny(Starts)) yield break;
        for (var match = Sign().Match(words); match.Success; match = match.NextMatch())
        {
            var value = match.ValueSpan;
            if (match.Index == 0) continue;
            var (before, after) = (words[match.Index - 1], match.Index + match.Length < words.Length ? words[match.Index + match.Length] : ' ');
            var dress = DressOf(value, before, after, words, match.Index);
            if (dress is not null) yield return new(new(match.Index, match.Index + match.Length), NoteLabel.Of(value), dress);
        }
    }

    private static readonly System.Buffers.SearchValues<char> Starts = System.Buffers.SearchValues.Create("[(*¹²³⁰⁴⁵⁶⁷⁸⁹［【†");

    private static string? DressOf(ReadOnlySpan<char> value, char before, char after, string words, int at) => value[0] switch
    {
        '[' or '［' or '【' => after is '(' ? null : "[1]",
        '(' => char.IsLetterOrDigit(after) ? null : "(1)",
        '*' or '†' => (char.IsLetter(before) || Punctuation.EndsSentence(before) || Punctuation.IsCloser(before)) && !char.IsLetterOrDigit(after) && before != '*' ? "*" : null,
        _ => before is 'Ã' or 'Â' or 'Ð' or 'Ñ' || char.IsDigit(before) || char.IsWhiteSpace(before) || IsUnit(words, at) ? null : "¹",
    };

    // A superscript behind Ã or Â is half of a letter whose bytes were read one by one. m², km³, CO₂ and powers of one letter are measures, not notes.
    private static bool IsUnit(string words, int at)
    {
        var start = at;
        while (start > 0 && at - start < 3 && char.IsLetter(words[start - 1])) start--;
        return words[start..at] is "m" or "km" or "cm" or "mm" or "м" or "км" or "см" || (at - start == 1 && (start == 0 || words[start - 1] == ' '));
    }

    [GeneratedRegex(@"[\[［【]\^?[0-9０-９]{1,3}[\]］】]|\[\^[^\]\s]{1,40}\]|\([0-9]{1,2}\)|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|\*{1,3}|†", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Sign();
}
