using Avow.Statements;

namespace Avow.Reading;

/// <summary>A paragraph that ends without a sentence's end, and a next one that goes on in lower case.</summary>
internal static class BrokenParagraphs
{
    /// <summary>Shorter lines are verse, addresses or items (characters).</summary>
    private const int MinChars = 60;

    /// <summary>From the last word of the one to the first word of the other.</summary>
    public static IEnumerable<Damage> In(Assembled text)
    {
        var found = 0;
        for (var i = 0; i + 1 < text.Count && found < DamageLimit.PerKind; i++)
        {
            if (!IsBroken(text, i)) continue;
            found++;
            var (before, after) = (text.Blocks[i].Range, text.Blocks[i + 1].Range);
            var range = new TextRange(before.StartInclusive + LastWord(text.WordsOf(i)), after.StartInclusive + FirstWord(text.WordsOf(i + 1)));
            yield return new(DamageKind.ParagraphBroken, range, range.Of(text.Words));
        }
    }

    private static bool IsBroken(Assembled text, int i)
    {
        var (words, next) = (text.WordsOf(i), text.WordsOf(i + 1));
        return text.Blocks[i].Kind == BlockKind.Paragraph && text.Blocks[i + 1].Kind == BlockKind.Paragraph
            && words.Length >= MinChars && char.IsLower(next[0]) && !Punctuation.IsClosed(words)
            && (char.IsLetterOrDigit(words[^1]) || words[^1] is ',' or '-' or '–' or '—')
            && !BareAddress.MayHold(next.Length > 8 ? next[..8] : next)
            && (next.Length >= MinChars || WrittenDates.Find(next).Count == 0); // "by somebody, on a day" stands over the next post
    }

    private static int LastWord(string words) => words.LastIndexOf(' ') + 1;

    private static int FirstWord(string words)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        var end = space < 0 ? words.Length : space;
        while (end > 1 && char.IsPunctuation(words[end - 1])) end--;
        return end;
    }
}
