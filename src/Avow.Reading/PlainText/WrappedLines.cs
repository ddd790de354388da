using System.Text;

namespace Avow.Reading;

/// <summary>Tells lines broken by a machine or a typist at the margin from lines that are paragraphs or verses, and joins the former.</summary>
internal static class WrappedLines
{
    /// <summary>Narrower columns than this are verse, addresses or lists (columns).</summary>
    private const int NarrowestColumn = 40;

    /// <summary>Lines longer than this were broken by their author, not by a margin (columns; terminals and mail break at 72 to 132).</summary>
    private const int WidestColumn = 140;

    /// <summary>A line that fills less than this share of the column was ended on purpose. Typists keep a ragged margin of a third.</summary>
    private const double FullLine = 0.65;

    /// <summary>Columns up to this are as often verse or a notice as prose; then the lines tell: a margin leaves them nearly full (columns).</summary>
    private const int WidestVerse = 60;
    private const int FewestLinesOfVerse = 3;

    /// <summary>Lines that fill less of the column than this on the average, half of them with room for the next word, were ended on purpose (share).</summary>
    private const double FilledByMargin = 0.85;

    public static bool LookWrapped(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count < 2) return false;
        var width = lines.Max(l => l.Words.Length);
        if (width > WidestColumn) return false;
        if (lines.Count > 2 && lines.All(l => Punctuation.IsClosed(l.Words))) return false;
        if (width <= WidestVerse && lines.Count >= FewestLinesOfVerse && IsVerse(lines, width)) return false;
        var flowing = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (FlowsOn(lines[i].Words, lines[i + 1].Words, width)) flowing++;
        }

        return flowing * 10 >= (lines.Count - 1) * 6;
    }

    /// <summary>One space between lines; none between Chinese characters; none after a hyphen, which the author wrote and we keep.</summary>
    public static string Join(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count == 1) return lines[0].Words;
        var words = new StringBuilder(lines[0].Words);
        foreach (var line in lines.Skip(1))
        {
            var (before, after) = (words[^1], line.Words[0]);
            var noSpace = (Punctuation.IsCjk(before) && Punctuation.IsCjk(after))
                || (before == '-' && words.Length > 1 && char.IsLetter(words[^2]) && char.IsLower(after));
            if (!noSpace) words.Append(' ');
            words.Append(line.Words);
        }

        return words.ToString();
    }

    private static bool IsVerse(IReadOnlyList<SourceLine> lines, int width)
    {
        if (Punctuation.IsCjk(lines[0].Words[0])) return false;
        var (withRoom, chars) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            chars += lines[i].Words.Length;
            if (lines[i].Words.Length + 1 + FirstWord(lines[i + 1].Words) <= width) withRoom++;
        }

        return withRoom * 2 >= lines.Count - 1 && chars < (lines.Count - 1) * width * FilledByMargin;
    }

    private static int FirstWord(string line) => line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : line.Length;

    private static bool FlowsOn(string line, string next, int width)
    {
        if (Punctuation.IsClosed(line) && width < NarrowestColumn) return false;
        if (char.IsLower(next[0]) && !Punctuation.IsClosed(line)) return true;
        if (width < NarrowestColumn && !Punctuation.IsCjk(line[^1])) return false;
        if (line.Length < width * FullLine) return false;
        if (Punctuation.IsCjk(line[^1])) return line.Length >= width - 2;
        return line.Length + 1 + FirstWord(next) > width || !char.IsUpper(next[0]);
    }
}
