using System.Text.RegularExpressions;

namespace Avow.Reading;

/// <summary>A headline without the word or two that papers print over it inside the same heading ("kicker", "Dachzeile", "volanta").</summary>
internal static partial class HeadingWords
{
    private const int MaxParts = 20;

    public static string Of(PageBlock block)
    {
        var words = Once(OneLineOf.Text(block.Words));
        var heading = block.Owner.Up(n => n.Tag is "h1" or "h2" || n.Has(Cue.Title)) ?? block.Owner;
        foreach (var part in heading.Element.QuerySelectorAll("[class]").Take(MaxParts))
        {
            if (part.ClassName is not { Length: < 200 } names || !Kicker().IsMatch(names)) continue;
            var kicker = OneLineOf.Text(part.TextContent);
            if (kicker.Length > 0 && kicker.Length < words.Length && words.StartsWith(kicker, StringComparison.Ordinal) && words[kicker.Length..].Trim(' ', ':', '|', '–', '-', '/') is { Length: > 8 } title) return title;
        }

        return words;
    }

    // Set twice, for narrow and for wide screens.
    private static string Once(string words) =>
        words.Length > 8 && words.Length % 2 == 1 && words[words.Length / 2] == ' ' && words.AsSpan(0, words.Length / 2).SequenceEqual(words.AsSpan((words.Length / 2) + 1)) ? words[..(words.Length / 2)] : words;

    [GeneratedRegex(@"(?:^|[\s_-])(?:kicker|overline|over-line|dachzeile|roofline|topline|volanta|pre-?title|supertitle|suptitle|spitzmarke|ueberzeile|oberzeile|surtitre|occhiello|antetitulo|ante-?titulo|cintillo|eyebrow|toptitle|surtitle|vorzeile)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternBound.Milliseconds)]
    private static partial Regex Kicker();
}
