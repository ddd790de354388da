namespace Avow.Reading;

/// <summary>Gives small signs that stand alone, such as the figure of a note, to the line whose word they touch.</summary>
internal static class RaisedMarks
{
    /// <summary>Marks are so much smaller than their words (ratio) and have so few characters.</summary>
    private const double Small = 0.85;
    private const int MaxChars = 4;

    /// <summary>A mark touches its word: the gap between them (in type sizes of the word).</summary>
    private const double Touch = 0.3;

    /// <summary>A page with more lone small signs than this is a drawing.</summary>
    private const int MaxMarks = 400;

    public static List<TextLine> Attached(List<TextLine> lines)
    {
        var marks = lines.Where(l => l.Words.Count == 1 && l.Chars <= MaxChars).ToList();
        if (marks.Count is 0 or > MaxMarks) return lines;
        var attached = new List<TextLine>(lines);
        foreach (var mark in marks)
        {
            var line = attached.FindIndex(l => !ReferenceEquals(l, mark) && Touches(l, mark));
            if (line < 0) continue;
            attached[line] = TextLine.Merged([attached[line], mark]);
            attached.Remove(mark);
        }

        return attached;
    }

    private static bool Touches(TextLine line, TextLine mark) =>
        mark.Size < Small * line.Size && mark.Box.Bottom <= line.Box.Bottom + 1 && mark.Box.Bottom > line.Box.Top + (0.3 * line.Box.Height) && mark.Box.Top > line.Box.Top - (0.5 * line.Box.Height)
        && line.Words.Any(w => w.Style.Size > mark.Size && (Math.Abs(mark.Box.Left - w.Box.Right) < Touch * w.Style.Size || Math.Abs(w.Box.Left - mark.Box.Right) < Touch * w.Style.Size));
}
