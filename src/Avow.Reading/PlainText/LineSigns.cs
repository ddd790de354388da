using System.Buffers;

namespace Avow.Reading;

/// <summary>What the first characters of a line, or the whole of it, say about its place: rule, underline, quotation, item, heading.</summary>
internal static class LineSigns
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("*-•·◦‣▪●○–—");
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("*-_=~#•·—–");

    /// <summary>"***", "* * *", "-----", "___", "⁂": a visible break and nothing else.</summary>
    public static bool IsRule(string line)
    {
        if (line is "⁂" or "❧" or "☙" or "--") return true; // "-- " parts a letter from the signature of the mail program (RFC 3676, section 4.3)
        var signs = 0;
        foreach (var c in line)
        {
            if (c == ' ') continue;
            if (c != line[0] || !RuleSigns.Contains(c)) return false;
            signs++;
        }

        return signs >= 3;
    }

    /// <summary>The heading level that a line of equals signs (1) or hyphens (2) gives to the line above it; 0 when it gives none.</summary>
    public static int Underlines(string line, string above)
    {
        if (line.Length < 3 || line.Length > above.Length * 2 + 4 || line.Length * 2 < above.Length) return 0;
        if (line.AsSpan().ContainsAnyExcept('=') is false) return 1;
        return line.AsSpan().ContainsAnyExcept('-') ? 0 : 2;
    }

    /// <summary>How many "&gt;" stand before the words, and where the words begin.</summary>
    public static (int Depth, int Length) Quotation(string line)
    {
        var (depth, at) = (0, 0);
        for (; at < line.Length && line[at] is '>' or ' '; at++)
        {
            if (line[at] == '>') depth++;
            if (at + 1 == line.Length) return (depth, line.Length);
        }

        return depth == 0 ? (0, 0) : (depth, at);
    }

    /// <summary>"[12] ": a note at the end of a text.</summary>
    public static bool OpensNote(string line) => line.Length > 4 && line[0] == '[' && NoteStart.Of(line) is { Dress: "[1]" };

    /// <summary>"## " and its like, up to six signs; 0 when the line is no such heading.</summary>
    public static int HeadingLevel(string line)
    {
        var signs = line.AsSpan().IndexOfAnyExcept('#');
        return signs is >= 1 and <= 6 && line[signs] == ' ' && line.Length > signs + 1 ? signs : 0;
    }

    public static bool HasBullet(string line) => line.Length > 2 && line[1] == ' ' && Bullets.Contains(line[0]);

    /// <summary>Dashes also open speech (Russian, Spanish), and a star also opens a note: those are items only in company.</summary>
    public static bool NeedsCompany(string line) => line[0] is '–' or '—' or '*' or '·';

    /// <summary>"1. ", "12) ", "(3) ", "a) ": the length of the number with its sign; 0 when there is none. A year is no number of an item.</summary>
    public static int NumberLength(string line)
    {
        var open = line.Length > 0 && line[0] == '(' ? 1 : 0;
        var at = open;
        while (at < line.Length && at < open + 3 && char.IsAsciiDigit(line[at])) at++;
        if (at == open && at < line.Length && char.IsAsciiLetterLower(line[at]) && at + 1 < line.Length && line[at + 1] == ')') at++;
        if (at == open || at - open > 2 || at + 2 >= line.Length) return 0;
        var closes = line[at] == ')' || (line[at] == '.' && open == 0);
        return closes && line[at + 1] == ' ' ? at + 2 : 0;
    }
}
