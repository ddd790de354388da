using System.Text;

namespace Avow.Statements;

/// <summary>
/// Words without what writers do differently and mean the same: case, accents and vowel points, compatibility forms (Unicode Normalization Form KD, UAX 15), invisible
/// characters, kinds of space, hyphen and apostrophe. Every folded character knows where it comes from.
/// </summary>
internal sealed class FoldedWords
{
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    private readonly List<(int Start, int End)> origins;

    private FoldedWords(string folded, List<(int Start, int End)> origins) => (Folded, this.origins) = (folded, origins);

    public string Folded { get; }

    public static FoldedWords Of(string words)
    {
        var folded = new StringBuilder(words.Length);
        List<(int, int)> from = new(words.Length);
        for (var at = 0; at < words.Length;)
        {
            var length = char.IsHighSurrogate(words[at]) && at + 1 < words.Length && char.IsLowSurrogate(words[at + 1]) ? 2 : 1;
            foreach (var c in length == 2 ? FoldPair(words.Substring(at, 2)) : Fold(words[at]))
            {
                // Spaces in a row are one, which comes from all of them.
                if (c == ' ' && folded.Length > 0 && folded[^1] == ' ') from[^1] = (from[^1].Item1, at + length);
                else
                {
                    folded.Append(c);
                    from.Add((at, at + length));
                }
            }

            at += length;
        }

        return new(folded.ToString(), from);
    }

    /// <summary>Where a range of the folded words comes from, with accents that follow it.</summary>
    public TextRange From(int start, int length, string words)
    {
        var end = origins[start + length - 1].End;
        while (end < words.Length && Fold(words[end]).Length == 0) end++;
        return new(origins[start].Start, end);
    }

    private static string Fold(char c)
    {
        if (char.IsAsciiLetterOrDigit(c)) return Known[c] ??= char.ToLowerInvariant(c).ToString();
        return Known[c] ??= c switch
        {
            '\u00AD' or '\u0640' or '\u034F' => "",
            '\'' or '\u2018' or '\u2019' or '\u02BC' or '\u02B9' or '`' or '\u00B4' => "'",
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => "-",
            _ when char.IsSurrogate(c) => c.ToString(),
            _ when char.IsWhiteSpace(c) => " ",
            _ when char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format => "",
            _ => Lower(c.ToString()),
        };
    }

    private static string FoldPair(string pair) => char.GetUnicodeCategory(pair, 0) == System.Globalization.UnicodeCategory.Format ? "" : Lower(pair);

    private static string Lower(string character)
    {
        string written;
        try
        {
            written = character.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return character; // what is no character of any text stands for itself
        }

        return string.Concat(written.Where(c => !IsPoint(c))).ToUpperInvariant().ToLowerInvariant();
    }

    // Accents of Latin, Greek and Cyrillic, points of Arabic and Hebrew. Vowel signs of other scripts tell words apart.
    private static bool IsPoint(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u0591' and <= '\u05C7');
}
