using System.Globalization;
using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A text as Markdown (CommonMark 0.31.2, with the tables and footnotes of GitHub Flavored Markdown) under front matter in YAML (1.2; every value is written as JSON, which YAML holds).
/// To be read with a text editor.
/// </summary>
internal sealed class MarkdownFile(ParcelText text) : IRunWriter
{
    private const string PunctuationEverywhere = "\\`*_[]<>|~";

    private readonly StringBuilder written = new();
    private readonly TextSpans spans = TextSpans.Of(text.Layout);

    // Where the last mark of a note begins.
    private int noteMarkStart;

    public static void Write(ParcelText text, Stream to) => to.Write(Encoding.UTF8.GetBytes(new MarkdownFile(text).Whole()));

    private string Whole()
    {
        FrontMatter.Write(written, text);
        foreach (var group in BlockGroups.Of(text.Layout.Blocks))
        {
            written.Append('\n');
            Write(group);
        }

        foreach (var gap in spans.GapsAt(0).Where(_ => text.Layout.Blocks.Count == 0)) Gap(gap);
        return written.ToString();
    }

    private void Write(IReadOnlyList<PlacedBlock> group)
    {
        if (group[0].Block.Kind == BlockKind.TableRow)
        {
            Table(group);
            return;
        }

        foreach (var (at, block) in group.Index())
        {
            switch (block.Block.Kind)
            {
                case BlockKind.Heading: Line($"{new string('#', Math.Clamp(block.Block.Level, 1, 6))} ", block); break;
                case BlockKind.ListItem: Line($"{new string(' ', 2 * (Math.Clamp(block.Block.Level, 1, 9) - 1))}- ", block); break;
                case BlockKind.Quotation:
                    if (at > 0) written.Append(">\n");
                    Line("> ", block);
                    break;
                case BlockKind.Footnote: Line(text.Layout.Marks.Any(mark => mark.Kind == MarkKind.NoteMark) ? $"[^{block.Anchor}]: " : "", block); break;
                default: Line("", block); break;
            }
        }
    }

    private void Line(string before, PlacedBlock block)
    {
        written.Append(before);
        var start = written.Length;
        InlineRuns.Write(text.Text.Words, block.Range, spans.Spans, spans.PlacesIn(block.Range), this);
        EscapeBeginning(start);
        written.Append('\n');
    }

    // What would begin a list, a heading or a rule where the source has none.
    private void EscapeBeginning(int start)
    {
        var at = start;
        while (at < written.Length && written[at] == ' ') at++;
        written.Remove(start, at - start);
        at = start;
        if (at < written.Length && written[at] is '#' or '+' or '-' or '=' or '>') written.Insert(at, '\\');
        while (at < written.Length && char.IsAsciiDigit(written[at])) at++;
        if (at > start && at < written.Length && written[at] is '.' or ')') written.Insert(at, '\\');
    }

    private void Table(IReadOnlyList<PlacedBlock> rows)
    {
        var columns = rows.Max(row => TableCells.Of(text.Text.Words, row.Range).Count);
        foreach (var (at, row) in rows.Index())
        {
            var cells = TableCells.Of(text.Text.Words, row.Range);
            written.Append('|');
            for (var cell = 0; cell < columns; cell++)
            {
                written.Append(' ');
                if (cell < cells.Count) InlineRuns.Write(text.Text.Words, cells[cell], spans.Spans, spans.PlacesIn(cells[cell]), this);
                written.Append(" |");
            }

            written.Append('\n');
            if (at == 0) written.Append('|').Insert(written.Length, " --- |", columns).Append('\n');
        }
    }

    void IRunWriter.Open(InlineSpan span)
    {
        if (span.IsNoteMark) noteMarkStart = written.Length;
        written.Append(Opening(span));
    }

    private static string Opening(InlineSpan span) => span.Kind switch
    {
        InlineKind.Link => span.IsNoteMark ? "[^" : "[",
        InlineKind.Strong => "**",
        InlineKind.Emphasis => "*",
        _ => "",
    };

    void IRunWriter.Close(InlineSpan span)
    {
        switch (span.Kind)
        {
            case InlineKind.Link when span.IsNoteMark:
                // The label as printed gives way to the one of the note, which stands in the file once.
                written.Length = noteMarkStart;
                written.Append(CultureInfo.InvariantCulture, $"[^{span.Address![1..]}]");
                break;
            case InlineKind.Link: written.Append(CultureInfo.InvariantCulture, $"](<{span.Address!.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)"); break;
            case InlineKind.Strong: Shut("**"); break;
            case InlineKind.Emphasis: Shut("*"); break;
            case InlineKind.Damaged when spans.Marked.GetValueOrDefault(span.Range.StartInclusive) is { } damage:
                written.Append(CultureInfo.InvariantCulture, $"<!-- {TextSpans.Named(damage.Kind)}{(damage.Repair is { } repair ? $": {Comment(repair)}" : "")} -->");
                break;
        }
    }

    void IRunWriter.Words(string words)
    {
        foreach (var letter in words)
        {
            if (PunctuationEverywhere.Contains(letter, StringComparison.Ordinal) || letter == '&') written.Append('\\');
            written.Append(letter is '\n' or '\r' ? ' ' : letter);
        }
    }

    void IRunWriter.At(int offset)
    {
        foreach (var gap in spans.GapsAt(offset)) Gap(gap);
    }

    private void Gap(Damage gap) => written.Append(CultureInfo.InvariantCulture, $"<!-- {TextSpans.Named(gap.Kind)} -->");

    // Emphasis cannot end with a space (CommonMark, section 6.2).
    private void Shut(string mark)
    {
        var spaces = 0;
        while (written[^1] == ' ')
        {
            written.Length--;
            spaces++;
        }

        written.Append(mark).Append(' ', spaces);
    }

    private static string Comment(string words) => TeiFile.Clean(words).Replace("--", "- -", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
