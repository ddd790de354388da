using System.Diagnostics.CodeAnalysis;
using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>Words as they gather between two breaks: white space folded, inline marks kept, also across breaks.</summary>
internal sealed class RunningWords
{
    private const int LongestHeading = 120;

    private readonly StringBuilder gathered = new();
    private readonly List<Mark> marks = [];
    private readonly List<(InlineMark? Mark, int Start)> open = [];
    private readonly List<int> breaks = [];
    private int linkDepth;
    private int linkChars;

    /// <summary>Whether all words so far are strong, and few enough for a heading.</summary>
    public bool IsShortAndStrong => gathered.Length is > 3 and < LongestHeading
        && (marks.Exists(m => m.Kind == MarkKind.Strong && m.Range.StartInclusive == 0 && m.Range.EndExclusive >= gathered.Length - 1) || open.Exists(o => o.Start == 0 && o.Mark is { IsStrong: true }));

    /// <summary>True when something visible was added.</summary>
    public bool Append(ReadOnlySpan<char> text)
    {
        var before = gathered.Length;
        var visible = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF')
            {
                if (gathered.Length > 0 && gathered[^1] != ' ') gathered.Append(' ');
            }
            else
            {
                gathered.Append(c);
                visible = true;
            }
        }

        if (linkDepth > 0) linkChars += gathered.Length - before;
        return visible;
    }

    /// <summary>A line ends here and the block goes on.</summary>
    public void Break()
    {
        Append(" ");
        if (gathered.Length > 0 && (breaks.Count == 0 || breaks[^1] != gathered.Length)) breaks.Add(gathered.Length);
    }

    public void Open(InlineMark? mark)
    {
        if (mark is { IsLink: true }) linkDepth++;
        open.Add((mark, gathered.Length));
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
        var end = gathered.Length;
        while (skipped < end && (gathered[skipped] is ' ' or '|')) skipped++;
        while (end > skipped && (gathered[end - 1] is ' ' or '|')) end--;
        var length = end - skipped;
        words = length == 0 ? "" : gathered.ToString(skipped, length);
        taken = marks.Count == 0 ? [] : [.. marks.Select(m => Fit(m, skipped, length)).OfType<Mark>()];
        lines = breaks.Count == 0 ? [] : [.. breaks.Select(b => b - skipped).Where(b => b > 0 && b < length)];
        linked = Math.Min(linkChars, length);
        gathered.Clear();
        marks.Clear();
        breaks.Clear();
        linkChars = 0;
        return length > 0;
    }

    private void Note(InlineMark mark, int start)
    {
        var end = gathered.Length;
        while (start < end && gathered[start] == ' ') start++;
        while (end > start && gathered[end - 1] == ' ') end--;
        if (end <= start) return;
        var words = gathered.ToString(start, end - start);
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
