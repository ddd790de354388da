using System.Text.RegularExpressions;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Characters that only a wrong decoding makes: replacement characters, and UTF-8 that was read as windows-1252 or windows-1251. Where it
/// can be undone the reading meant is offered.
/// </summary>
internal static partial class BrokenEncoding
{
    /// <summary>Broken places nearer than this are one damage (characters).</summary>
    private const int SamePlace = 40;

    public static IEnumerable<Damage> In(Assembled text)
    {
        TextRange? open = null;
        var found = 0;
        foreach (var range in Places(text.Words))
        {
            if (found == DamageLimit.PerKind) break;
            if (open is { } before && range.StartInclusive - before.EndExclusive < SamePlace && !Between(text.Words, before, range).Contains('\n'))
            {
                open = before.Cover(range);
                continue;
            }

            if (open is { } done) yield return Shown(text, done);
            open = range;
            found++;
        }

        if (open is { } last) yield return Shown(text, last);
    }

    private static IEnumerable<TextRange> Places(string words)
    {
        var places = DoubleEncoding.RowsIn(words);
        foreach (var match in Broken().EnumerateMatches(words)) places.Add(new(match.Index, match.Index + match.Length));
        return places.Order();
    }

    private static ReadOnlySpan<char> Between(string words, TextRange before, TextRange after) => words.AsSpan(before.EndExclusive, Math.Max(0, after.StartInclusive - before.EndExclusive));

    private static Damage Shown(Assembled text, TextRange range) =>
        new(DamageKind.EncodingBroken, range, range.Of(text.Words) is { Length: <= 200 } words ? words : range.Of(text.Words)[..200]) { Repair = DoubleEncoding.Repair(range.Of(text.Words)) };

    // In order: U+FFFD; "â€™" and its like; "Ã©", "Â«"; Cyrillic as windows-1252 ("ÐŸÑ€"); Cyrillic as windows-1251 ("РџСЂ").
    [GeneratedRegex("\uFFFD+|\u00E2(?:\u20AC.|\u0080[\u0080-\u00BF])|\u00C3[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u20AC\u2018-\u2022\u2026\u2030\u2122\u0160]|\u00C2[\u00A0-\u00BF]|(?:[\u00D0\u00D1][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u20AC\u2013-\u203A\u2122]){2,}|(?:[\u0420\u0421][\u0402-\u040F\u0452-\u045F\u0490\u0491\u00A0-\u00BB\u2013-\u203A\u20AC\u2116\u2122]){3,}", RegexOptions.None, PatternBound.Milliseconds)]
    private static partial Regex Broken();
}
