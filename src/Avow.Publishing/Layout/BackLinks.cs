using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The source's own way back from a footnote ("↩", "[↑]", "↩ ↩2"), for where ours stands in its place.</summary>
internal static class BackLinks
{
    private const string Arrows = "↩↑↵⏎⤴⬆⇧⮌⮐↖⤶";

    /// <summary>The range without the back-links at its end; the range itself when nothing else would be left.</summary>
    public static TextRange Without(string words, TextRange range)
    {
        var kept = range.EndExclusive;
        var at = kept;
        while (at > range.StartInclusive && (IsSpace(words[at - 1]) || IsCount(words[at - 1]) || IsBracket(words[at - 1]) || IsArrow(words[at - 1])))
        {
            at--;
            if (!IsArrow(words[at])) continue;
            kept = at > range.StartInclusive && IsBracket(words[at - 1]) ? at - 1 : at;
        }

        while (kept < range.EndExclusive && kept > range.StartInclusive && IsSpace(words[kept - 1])) kept--;
        return kept > range.StartInclusive ? new(range.StartInclusive, kept) : range;
    }

    private static bool IsArrow(char c) => Arrows.Contains(c, StringComparison.Ordinal);

    // With the selectors that ask for a letter rather than a picture.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFE0E' or '\uFE0F';

    private static bool IsCount(char c) => char.IsAsciiDigit(c) || c is '¹' or '²' or '³' or (>= '⁰' and <= '⁹');

    private static bool IsBracket(char c) => c is '[' or ']' or '(' or ')';
}
