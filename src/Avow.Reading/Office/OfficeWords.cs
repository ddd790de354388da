using System.Text;
using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// The words of one paragraph as its runs come: white space folded at once, so that every place stays true; spans that open and
/// close around words (marks, changes, comments); places where a line ends within the paragraph.
/// </summary>
internal sealed class OfficeWords
{
    /// <summary>Things said of one paragraph.</summary>
    private const int MaxSpans = 20_000;

    /// <summary>Spans that are open at once: each is looked at in every paragraph.</summary>
    private const int MaxOpen = 256;

    /// <summary>Spans of a whole flow of paragraphs.</summary>
    private const int MaxNoted = 200_000;

    private readonly StringBuilder gathered = new();
    private readonly List<OfficeSpan> open = [];
    private readonly List<OfficeSpan> closed = [];
    private readonly List<int> breaks = [];
    private readonly RunLanguages languages = new();
    private Mark? strong;
    private Mark? emphasis;
    private int noted;

    public int Length => gathered.Length;

    public bool IsBlank => gathered.Length == 0 && closed.Count == 0;

    /// <summary>How the words that follow are set.</summary>
    public bool Strong { get; set; }

    public bool Emphasis { get; set; }

    public void Append(ReadOnlySpan<char> text, string? language = null)
    {
        if (!text.IsWhiteSpace()) SetRun();
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) AddSpace();
            else if (c is '\u200C' or '\u200D')
            {
                if (gathered.Length > 0 && gathered[^1] != ' ') gathered.Append(c); // spells within a word; a run may end in the middle of one
            }
            else if (!CleanWords.IsJunk([c], 0))
            {
                gathered.Append(c);
                languages.Count(c, language);
            }
        }
    }

    /// <summary>A line ends here and the paragraph goes on.</summary>
    public void Break()
    {
        AddSpace();
        if (gathered.Length > 0 && (breaks.Count == 0 || breaks[^1] != gathered.Length)) breaks.Add(gathered.Length);
    }

    /// <summary>Opens a span: a <see cref="Mark"/>, a <see cref="TrackedChange"/> or a <see cref="DraftComment"/> whose range is still to come.</summary>
    public void Open(object meaning)
    {
        if (meaning is Mark) EndRun();
        if (open.Count < MaxOpen) open.Add(new(meaning, new(gathered.Length, gathered.Length)));
    }

    public void Close(object meaning)
    {
        if (meaning is Mark) EndRun();
        var at = open.FindLastIndex(s => ReferenceEquals(s.Meaning, meaning));
        if (at < 0) return;
        Note(open[at]);
        open.RemoveAt(at);
    }

    /// <summary>Something said of the place before the next word: words taken out here, a comment on a point.</summary>
    public void Point(object meaning)
    {
        if (closed.Count < MaxSpans) closed.Add(new(meaning, new(gathered.Length, gathered.Length)));
    }

    public void NoteMark(string label, string cue)
    {
        EndRun();
        if (gathered.Length > 0 && gathered[^1] == ' ') gathered.Length--; // a note mark stands at its word
        var start = gathered.Length;
        gathered.Append('[').Append(label).Append(']');
        if (closed.Count < MaxSpans) closed.Add(new(new Mark { Kind = MarkKind.NoteMark, Range = default, Target = label, Cue = cue }, new(start, gathered.Length)));
    }

    /// <summary>Whatever was gathered; open spans go on in the next paragraph.</summary>
    public OfficeParagraph Take()
    {
        EndRun();
        NoteOpen();
        while (gathered.Length > 0 && gathered[^1] is ' ' or '\u200C' or '\u200D') gathered.Length--;
        var words = gathered.ToString();
        var taken = new OfficeParagraph(words, [.. closed.Select(s => s.Within(words)).OfType<OfficeSpan>()], [.. breaks.Where(b => b < words.Length)], languages.Most);
        gathered.Clear();
        closed.Clear();
        breaks.Clear();
        languages.Clear();
        return taken;
    }

    // A comment is one span however many paragraphs it covers: its first and its last are enough to know it.
    private void NoteOpen()
    {
        for (var i = 0; i < open.Count; i++)
        {
            var span = open[i];
            if (gathered.Length > 0 && !(span.Meaning is DraftComment && span.IsNoted)) Note(span);
            open[i] = span with { Range = default, IsNoted = span.IsNoted || gathered.Length > 0 };
        }
    }

    private void AddSpace()
    {
        if (gathered.Length > 0 && gathered[^1] != ' ') gathered.Append(' ');
    }

    // Strong and emphasised words open and close inside whatever else is open, so that marks nest.
    private void SetRun()
    {
        if ((strong is not null) == Strong && (emphasis is not null) == Emphasis) return;
        EndRun();
        if (Strong) open.Add(new(strong = new Mark { Kind = MarkKind.Strong, Range = default, Cue = "bold" }, new(gathered.Length, gathered.Length)));
        if (Emphasis) open.Add(new(emphasis = new Mark { Kind = MarkKind.Emphasis, Range = default, Cue = "italic" }, new(gathered.Length, gathered.Length)));
    }

    private void EndRun()
    {
        var (wasStrong, wasEmphasis) = (strong, emphasis);
        (strong, emphasis) = (null, null);
        if (wasEmphasis is not null) Close(wasEmphasis);
        if (wasStrong is not null) Close(wasStrong);
    }

    private void Note(OfficeSpan span)
    {
        if (++noted <= MaxNoted && closed.Count < MaxSpans && (gathered.Length > span.Range.StartInclusive || span.Meaning is DraftComment))
            closed.Add(span with { Range = new(Math.Min(span.Range.StartInclusive, gathered.Length), gathered.Length) });
    }
}
