namespace Avow.Reading;

/// <summary>The words of a line in reading order, each with what parts it from the word before.</summary>
internal static class LineWords
{
    /// <summary>Between words nearer than this no space was set (in type sizes).</summary>
    private const double NoSpace = 0.1;

    /// <summary>Chinese signs set apart by more than this were set apart on purpose (in type sizes).</summary>
    private const double WideCjk = 0.6;

    /// <summary>A mark is so much smaller than its line (ratio) and raised by so much of the line's height (share).</summary>
    private const double MarkSize = 0.82;
    private const double MarkRise = 0.12;

    public static IReadOnlyList<(string Text, bool SpaceBefore, PageWord Word, bool IsRaised)> Of(TextLine line, bool rightToLeft)
    {
        var words = VisualOrder.Words(line, rightToLeft);
        var read = new List<(string, bool, PageWord, bool)>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var text = VisualOrder.Characters(words[i], rightToLeft);
            if (text.Length == 0) continue;
            var raised = IsRaised(words[i], line);
            var space = i > 0 && IsSpaced(words[i - 1], words[i], text, line.Size) && !(raised && char.IsLetterOrDigit(text[0]) && Gap(words[i - 1], words[i]) < line.Size * 0.2);
            read.Add((text, space, words[i], raised));
        }

        return read;
    }

    public static string Text(TextLine line, bool rightToLeft) =>
        string.Concat(Of(line, rightToLeft).Select(w => w.SpaceBefore ? " " + w.Text : w.Text));

    private static bool IsSpaced(PageWord before, PageWord word, string text, double size)
    {
        var gap = Gap(before, word);
        if (Punctuation.IsCjk(text[0]) && Punctuation.IsCjk(before.Text[^1])) return gap > size * WideCjk;
        return gap > size * NoSpace;
    }

    private static double Gap(PageWord a, PageWord b) => Math.Max(b.Box.Left - a.Box.Right, a.Box.Left - b.Box.Right);

    private static bool IsRaised(PageWord word, TextLine line) =>
        word.Style.Size < line.Size * MarkSize && word.Text.Length <= 4 && line.Box.Bottom - word.Box.Bottom > line.Box.Height * MarkRise && word.Box.Top < line.Box.Middle;
}
