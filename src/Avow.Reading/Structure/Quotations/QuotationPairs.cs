using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Pairs quotation marks in one pass. A quotation may run over paragraphs when each of them begins with the opening mark again.
/// A mark that never closes marks nothing.
/// </summary>
internal sealed class QuotationPairs
{
    /// <summary>Quotations inside quotations; more is no writing.</summary>
    private const int MaxDepth = 6;

    /// <summary>Longer than this nobody quotes without a new opening mark (characters).</summary>
    private const int MaxQuotedChars = 30_000;

    /// <summary>How many quotations one text may have; a bound, far above what people write.</summary>
    public const int MaxQuotations = 50_000;

    /// <summary>After the s of a plural a closing mark may be an apostrophe; a later mark within this distance settles it (characters).</summary>
    private const int ApostropheLookahead = 300;

    private readonly List<QuotedSpan> found = [];
    private readonly List<(char Sign, int At)> open = [];

    /// <summary>Ordered by where they end.</summary>
    public static IReadOnlyList<QuotedSpan> In(Assembled text)
    {
        var pairs = new QuotationPairs();
        for (var i = 0; i < text.Count && pairs.found.Count < MaxQuotations; i++) pairs.ReadBlock(text.Words, text.Blocks[i].Range);
        return pairs.found;
    }

    private void ReadBlock(string words, TextRange block)
    {
        var goesOn = open.Count > 0 && open[0].Sign == words[block.StartInclusive];
        if (open.Count > 1) open.RemoveRange(1, open.Count - 1);
        if (!goesOn) open.Clear();
        for (var at = block.StartInclusive + (goesOn ? 1 : 0); at < block.EndExclusive; at++)
        {
            var next = words.AsSpan(at, block.EndExclusive - at).IndexOfAny(QuotationSigns.All);
            if (next < 0) return;
            at += next;
            var before = at > block.StartInclusive ? words[at - 1] : ' ';
            var after = at + 1 < block.EndExclusive ? words[at + 1] : ' ';
            if (IsPluralApostrophe(words, at, block, before)) continue;
            if (!Close(words, at, QuotationSigns.MatesOf(words[at], before, after)) && QuotationSigns.Opens(words[at], before, after)) Open(words[at], at);
        }
    }

    private bool Close(string words, int at, string mates)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (!mates.Contains(open[i].Sign, StringComparison.Ordinal)) continue;
            var quoted = new TextRange(open[i].At + 1, at).TrimmedIn(words);
            if (quoted.Length <= MaxQuotedChars && HoldsLetter(quoted.Of(words.AsSpan())) && found.Count < MaxQuotations)
                found.Add(new(quoted, new(open[i].At, at + 1)));
            open.RemoveRange(i, open.Count - i);
            return true;
        }

        return false;
    }

    private void Open(char sign, int at)
    {
        // a straight mark that opens again while one is open: the former was never closed
        if (sign is '"' or '\'') open.RemoveAll(o => o.Sign == sign);
        if (open.Count == MaxDepth) open.RemoveAt(0);
        open.Add((sign, at));
    }

    private bool IsPluralApostrophe(string words, int at, TextRange block, char before)
    {
        if (words[at] is not ('’' or '\'') || before is not ('s' or 'S') || open.Count == 0) return false;
        var ahead = words.AsSpan(at + 1, Math.Min(ApostropheLookahead, block.EndExclusive - at - 1));
        var later = ahead.IndexOf(words[at]);
        if (later <= 0) return false;
        var reopened = ahead[..later].ContainsAny("‘");
        return !reopened && !char.IsWhiteSpace(ahead[later - 1]) && (later + 1 == ahead.Length || !char.IsLetterOrDigit(ahead[later + 1])) && ahead[0] == ' ' && char.IsLower(ahead.Length > 1 ? ahead[1] : ' ');
    }

    private static bool HoldsLetter(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }
}
