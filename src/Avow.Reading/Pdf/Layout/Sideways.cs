namespace Avow.Reading;

/// <summary>
/// Turns what is printed sideways or from top to bottom so that its lines run from left to right: whole pages, and single stretches
/// such as a stamp at the margin.
/// </summary>
internal static class Sideways
{
    /// <summary>A word of several letters that is this much higher than wide stands sideways (ratio).</summary>
    private const double Upright = 1.3;

    /// <summary>The words of a page in groups, each with lines from left to right; the upright group first.</summary>
    public static IEnumerable<PdfPage> Parted(PdfPage page)
    {
        var sideways = page.Words.Where(IsSideways).ToList();
        if (sideways.Count == 0) return [page];
        sideways = WithShortOnes(page.Words, sideways);
        var turnedOnes = sideways.ToHashSet(ReferenceEqualityComparer.Instance);
        var upright = page.Words.Where(w => !turnedOnes.Contains(w)).ToList();
        if (upright.Count(w => w.Text.Length > 1) < sideways.Count / 4)
        {
            sideways = [.. page.Words]; // the page as a whole is turned, with its single signs
            upright = [];
        }

        // Chinese, Japanese and Korean columns run down and follow each other to the left, as text turned to the right does.
        var isCjk = sideways.Sum(w => w.Text.Count(Punctuation.IsCjk)) * 2 > sideways.Sum(w => w.Text.Length);
        var down = RunningDown(sideways);
        var groups = sideways.Select((word, i) => (Word: word, IsDown: isCjk || down[i])).ToLookup(w => w.IsDown, w => w.Word);
        var turned = new[] { true, false }.Where(groups.Contains)
            .Select(d => page with { Width = page.Height, Height = page.Width, Words = [.. groups[d].Select(w => Turned(w, page, d))] });
        return upright.Count == 0 ? turned : [page with { Words = upright }, .. turned];
    }

    // The second tool finds no line from left to right where a word stands sideways. Shape alone would also take short Arabic words.
    private static bool IsSideways(PageWord word) =>
        !word.IsOnLine && word.Text.Length > 1 && word.Box.Height > word.Box.Width * Upright && word.Text.Any(char.IsLetterOrDigit);

    // "on" is as wide as high: it goes with the long word above or below it.
    private static List<PageWord> WithShortOnes(IReadOnlyList<PageWord> words, List<PageWord> sideways)
    {
        var columns = sideways.ToLookup(w => Math.Round(w.Box.Left / 4));
        return [.. words.Where(w => IsSideways(w) || (!w.IsOnLine && w.Text.Length < 4 && new[] { -1, 0, 1 }.Any(d => columns[Math.Round(w.Box.Left / 4) + d].Any(s => Follows(w.Box, s.Box)))))];
    }

    private static bool Follows(Box word, Box other) =>
        word.Across(other) > 0.8 * Math.Min(word.Width, other.Width) && Math.Max(other.Top - word.Bottom, word.Top - other.Bottom) < other.Width;

    private static PageWord Turned(PageWord word, PdfPage page, bool down)
    {
        var b = word.Box;
        var box = down ? new Box(b.Top, page.Width - b.Right, b.Bottom, page.Width - b.Left) : new Box(page.Height - b.Bottom, b.Left, page.Height - b.Top, b.Right);
        return word with { Box = box, Style = word.Style.Size > box.Height * 1.5 ? word.Style with { Size = box.Height } : word.Style };
    }

    // The tool gives words in reading order: those that stand one after the other in one column say which way it goes. A lone word
    // goes the way of the column before it, or up, as the stamps at margins do.
    private static bool[] RunningDown(List<PageWord> words)
    {
        var down = new bool[words.Count];
        for (var start = 0; start < words.Count;)
        {
            var (end, sum) = (start + 1, 0);
            while (end < words.Count && words[end - 1].Box.Across(words[end].Box) > 0.5 * Math.Min(words[end - 1].Box.Width, words[end].Box.Width))
            {
                sum += words[end].Box.Top > words[end - 1].Box.Top ? 1 : -1;
                end++;
            }

            var isDown = sum > 0 || (sum == 0 && start > 0 && down[start - 1]);
            Array.Fill(down, isDown, start, end - start);
            start = end;
        }

        return down;
    }
}
