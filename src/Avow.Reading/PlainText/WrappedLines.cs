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

    public static bool LookWrapped(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count < 2) return false;
        var width = lines.Max(l => l.Words.Length);
        if (width > WidestColumn) return false;
        if (lines.Count > 2 && lines.All(l => Punctuation.IsClosed(l.Words))) return false;
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

    private static bool FlowsOn(string line, string next, int width)
    {
        if (Punctuation.IsClosed(line) && width < NarrowestColumn) return false;
        if (char.IsLower(next[0]) && !Punctuation.IsClosed(line)) return true;
        if (width < NarrowestColumn && !Punctuation.IsCjk(line[^1])) return false;
        if (line.Length < width * FullLine) return false;
        if (Punctuation.IsCjk(line[^1])) return line.Length >= width - 2;
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        var firstWord = space < 0 ? next.Length : space;
        return line.Length + 1 + firstWord > width || !char.IsUpper(next[0]);
    }
}
