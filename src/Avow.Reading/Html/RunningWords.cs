using System.Diagnostics.CodeAnalysis;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Words as they gather between two breaks: white space folded, inline marks kept, also across breaks.</summary>
internal sealed class RunningWords
{
    private const int LongestHeading = 120;

    private char[] gathered = new char[4_096];
    private int length;
    private readonly List<Mark> marks = [];
    private readonly List<(InlineMark? Mark, int Start)> open = [];
    private readonly List<int> breaks = [];
    private int linkDepth;
    private int linkChars;

    /// <summary>Whether all words so far are strong, and few enough for a heading.</summary>
    public bool IsShortAndStrong => length is > 3 and < LongestHeading
        && (marks.Exists(m => m.Kind == MarkKind.Strong && m.Range.StartInclusive == 0 && m.Range.EndExclusive >= length - 1) || open.Exists(o => o.Start == 0 && o.Mark is { IsStrong: true }));

    /// <summary>True when something visible was added.</summary>
    public bool Append(ReadOnlySpan<char> text)
    {
        if (length + text.Length > gathered.Length) Array.Resize(ref gathered, Math.Max(gathered.Length * 2, length + text.Length));
        var (before, to) = (length, gathered);
        var visible = false;
        foreach (var c in text)
        {
            if (c is >= '\u0080' and <= '\u00AD' && length > 0 && CleanWords.MayBeBroken(to[length - 1], c))
            {
                to[length++] = c;
                visible = true;
            }
            else if (IsBlank(c))
            {
                if (length > 0 && to[length - 1] != ' ') to[length++] = ' ';
            }
            else if (!IsNothing(c))
            {
                to[length++] = c;
                visible = true;
            }
        }

        if (linkDepth > 0) linkChars += length - before;
        return visible;
    }

    private static bool IsBlank(char c) => c is <= ' ' and not '\0' || (c >= '\u007F' && (char.IsWhiteSpace(c) || char.IsControl(c)));

    // A zero is no character of a page (HTML standard, section 13.2.6.4.7); marks of where a line may break have no width.
    private static bool IsNothing(char c) => c is '\0' or '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>A line ends here and the block goes on.</summary>
    public void Break()
    {
        Append(" ");
        if (length > 0 && (breaks.Count == 0 || breaks[^1] != length)) breaks.Add(length);
    }

    public void Open(InlineMark? mark)
    {
        if (mark is { IsLink: true }) linkDepth++;
        open.Add((mark, length));
    }

    public void Close()
    {
        var (mark, start) = open[^1];
        open.RemoveAt(open.Count - 1);
        if (mark is null) return;
        if (mark.IsLink) linkDepth--;
        Note(mark, start);
    }

    /// <summary>Ends the block. Marks that are open go on in the next.</summary>
    public bool TryTake([NotNullWhen(true)] out string? words, [NotNullWhen(true)] out IReadOnlyList<Mark>? taken, out IReadOnlyList<int> lines, out int linked)
    {
        for (var i = 0; i < open.Count; i++)
        {
            if (open[i].Mark is { } mark) Note(mark, open[i].Start);
            open[i] = (open[i].Mark, 0);
        }

        var skipped = 0;
        var end = length;
        while (skipped < end && (gathered[skipped] is ' ' or '|')) skipped++;
        while (end > skipped && (gathered[end - 1] is ' ' or '|')) end--;
        var count = end - skipped;
        words = count == 0 ? "" : new string(gathered, skipped, count);
        taken = marks.Count == 0 ? [] : [.. marks.Select(m => Fit(m, skipped, count)).OfType<Mark>()];
        lines = breaks.Count == 0 ? [] : [.. breaks.Select(b => b - skipped).Where(b => b > 0 && b < count)];
        linked = Math.Min(linkChars, count);
        marks.Clear();
        breaks.Clear();
        (length, linkChars) = (0, 0);
        return count > 0;
    }

    private void Note(InlineMark mark, int start)
    {
        var end = length;
        while (start < end && gathered[start] == ' ') start++;
        while (end > start && gathered[end - 1] == ' ') end--;
        if (end <= start) return;
        var words = gathered.AsSpan(start, end - start);
        if (mark.Read(words) is not { } kind) return;

        // A note mark is often a link within a superscript: one mark, not two.
        if (kind == MarkKind.NoteMark && marks.Count > 0 && marks[^1].Kind == kind && marks[^1].Range == new TextRange(start, end)) return;
        marks.Add(new() { Kind = kind, Range = new(start, end), Target = mark.TargetFor(kind, words), Cue = mark.CueFor(kind) });
    }

    private static Mark? Fit(Mark mark, int skipped, int length)
    {
        var start = Math.Clamp(mark.Range.StartInclusive - skipped, 0, length);
        var end = Math.Clamp(mark.Range.EndExclusive - skipped, 0, length);
        return end > start ? mark with { Range = new(start, end) } : null;
    }
}
