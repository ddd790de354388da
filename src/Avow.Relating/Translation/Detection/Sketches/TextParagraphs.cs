using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// The paragraphs of a plain text, whether they stand one a line, apart by blank lines, or broken to lines of even width as in
/// letters and old web pages.
/// </summary>
internal static class TextParagraphs
{
    // A text broken by its width has lines of no more characters than this, most of them nearly full, few of them ending a sentence.
    private const int MostWrappedChars = 130;
    private const int LeastWrappedChars = 24;
    private const double FullLine = 0.7;
    private const double LeastFull = 0.5;
    private const double MostEnding = 0.5;
    private const int LeastLines = 3;

    /// <returns>In order, each on one line, none empty.</returns>
    public static List<string> Of(string text)
    {
        var lines = Lines(text);
        var full = FullLengthOf(text, lines);
        List<string> paragraphs = [];
        for (var first = 0; first < lines.Count;)
        {
            var last = first;
            while (last + 1 < lines.Count && !lines[last + 1].AfterBlank && lines[last].Range.Length >= full) last++;
            paragraphs.Add(text[lines[first].Range.StartInclusive..lines[last].Range.EndExclusive].Replace('\n', ' ').Replace('\r', ' '));
            first = last + 1;
        }

        return paragraphs;
    }

    private static List<Line> Lines(string text)
    {
        var end = text.Contains('\n', StringComparison.Ordinal) ? '\n' : '\r';
        List<Line> lines = [];
        var afterBlank = true;
        for (var start = 0; start < text.Length;)
        {
            var next = text.IndexOf(end, start);
            if (next < 0) next = text.Length;
            var range = new TextRange(start, next).TrimmedIn(text);
            if (range.IsEmpty) afterBlank = true;
            else
            {
                lines.Add(new(range, afterBlank));
                afterBlank = false;
            }

            start = next + 1;
        }

        return lines;
    }

    // From how many characters on a line goes on in the next; more than any has when the text is not broken by width.
    private static double FullLengthOf(string text, List<Line> lines)
    {
        var goingOn = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(i => !lines[i + 1].AfterBlank).Select(i => lines[i].Range).ToList();
        if (goingOn.Count < LeastLines) return double.MaxValue;
        var width = goingOn.Max(range => range.Length);
        var full = goingOn.Count(range => range.Length >= FullLine * width);
        var ending = goingOn.Count(range => EndsSentence(text[range.EndExclusive - 1]));
        var isWrapped = width is >= LeastWrappedChars and <= MostWrappedChars && full >= LeastFull * goingOn.Count && ending < MostEnding * goingOn.Count;
        return isWrapped ? FullLine * width : double.MaxValue;
    }

    private static bool EndsSentence(char last) => Terminators.Is(last, "") || Terminators.Closes(last) || last is ':' or ';' or '：' or '；';

    private readonly record struct Line(TextRange Range, bool AfterBlank);
}
