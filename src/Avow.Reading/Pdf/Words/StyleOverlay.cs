namespace Avow.Reading;

/// <summary>Lays the styles of the one tool over the words of the other: both know where on the page their words stand.</summary>
internal static class StyleOverlay
{
    /// <summary>Height of the strips in which segments are looked up (points).</summary>
    private const double Strip = 16;

    /// <summary>A word belongs to a segment that shares this part of the narrower of the two (0 to 1).</summary>
    private const double SharedWidth = 0.3;

    private const int MaxSegmentsPerWord = 32;

    public static PdfPage Over(PdfPage page, List<StyledSegment> segments)
    {
        var strips = segments.SelectMany((s, i) => StripsOf(s.Box).Select(strip => (strip, i))).ToLookup(p => p.strip, p => p.i);
        var segmentsOf = page.Words.Select(w => StripsOf(w.Box).SelectMany(s => strips[s]).Distinct().Where(i => IsIn(w.Box, segments[i].Box)).Take(MaxSegmentsPerWord).Order().ToList()).ToList();
        var wordsOf = segmentsOf.SelectMany((list, word) => list.Select(segment => (segment, word))).ToLookup(p => p.segment, p => p.word);

        // Where a segment has as many words for the one tool as for the other, they are the same words from left to right.
        var tokens = new List<(double Left, StyledToken Token)>?[page.Words.Count];
        foreach (var group in wordsOf)
        {
            var segment = segments[group.Key];
            var words = group.OrderBy(w => page.Words[w].Box.Left).ToList();
            if (words.Count != segment.Tokens.Count) continue;
            for (var i = 0; i < words.Count; i++) (tokens[words[i]] ??= []).Add((segment.Box.Left, segment.Tokens[i]));
        }

        return page with { Words = [.. page.Words.Select((word, i) => Styled(word, tokens[i], segmentsOf[i].Select(s => segments[s]).ToList()))] };
    }

    private static PageWord Styled(PageWord word, List<(double Left, StyledToken Token)>? tokens, List<StyledSegment> around)
    {
        if (tokens is not null)
        {
            tokens.Sort((a, b) => a.Left.CompareTo(b.Left));
            return word with { Style = tokens.MaxBy(t => t.Token.Text.Length).Token.Style, Visual = string.Concat(tokens.Select(t => t.Token.Text)), IsOnLine = true };
        }

        var segment = around.Where(s => s.Tokens.Count > 0).MaxBy(s => s.Box.Across(word.Box));
        return segment is null ? word : word with { Style = TokenAt(segment, word.Box.Centre).Style, IsOnLine = true };
    }

    // By the share of the characters, which is nearly the share of the width.
    private static StyledToken TokenAt(StyledSegment segment, double x)
    {
        var chars = segment.Tokens.Sum(t => t.Text.Length + 1);
        var at = (x - segment.Box.Left) / Math.Max(segment.Box.Width, 1) * chars;
        foreach (var token in segment.Tokens)
        {
            at -= token.Text.Length + 1;
            if (at < 0) return token;
        }

        return segment.Tokens[^1];
    }

    private static bool IsIn(Box word, Box segment) =>
        word.Beside(segment) > 0.5 && word.Across(segment) > SharedWidth * Math.Max(0.5, Math.Min(word.Width, segment.Width));

    private static IEnumerable<int> StripsOf(Box box)
    {
        var last = (int)Math.Min(box.Bottom / Strip, (box.Top / Strip) + 64);
        for (var strip = (int)(box.Top / Strip); strip <= last; strip++) yield return strip;
    }
}
