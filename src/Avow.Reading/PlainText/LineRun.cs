using Avow.Statements;

namespace Avow.Reading;

/// <summary>The lines between two empty lines, read into blocks by what their first signs say.</summary>
internal sealed class LineRun(IReadOnlyList<SourceLine> lines, List<TextPiece> pieces)
{
    private readonly Dictionary<char, int> bullets = lines.Where(l => LineSigns.HasBullet(l.Words))
        .GroupBy(l => l.Words[0]).ToDictionary(g => g.Key, g => g.Count());

    private bool ruleBefore;

    /// <summary>Reads the run onto the pieces; says whether a rule stood after the last block of it.</summary>
    public bool Read(bool ruleStandsBefore)
    {
        ruleBefore = ruleStandsBefore;
        for (var at = 0; at < lines.Count;) at = ReadAt(at);
        return ruleBefore;
    }

    private int ReadAt(int at)
    {
        var line = lines[at];
        if (at + 1 < lines.Count && LineSigns.Underlines(lines[at + 1].Words, line.Words) is > 0 and var underlined)
        {
            Add(BlockKind.Heading, [line], underlined);
            return at + 2;
        }

        if (LineSigns.IsRule(line.Words))
        {
            ruleBefore = true;
            return at + 1;
        }

        if (LineSigns.HeadingLevel(line.Words) is > 0 and var level)
        {
            Add(BlockKind.Heading, [line with { Words = line.Words[level..].Trim().TrimEnd('#').TrimEnd() }], level);
            return at + 1;
        }

        if (LineSigns.Quotation(line.Words).Depth > 0) return ReadQuotation(at);
        if (LineTable.Length(lines, at) is > 0 and var rows) return ReadTable(at, at + rows);
        if (LineSigns.OpensNote(line.Words)) return ReadNote(at);
        return IsItem(at) ? ReadItem(at) : ReadParagraphs(at);
    }

    private int ReadQuotation(int at)
    {
        var paragraph = new List<SourceLine>();
        for (var before = 0; at < lines.Count; at++)
        {
            var (depth, length) = LineSigns.Quotation(lines[at].Words);
            if (depth == 0) break;
            if (depth != before) AddLines(BlockKind.Quotation, paragraph); // a quotation in a quotation is another voice
            before = depth;
            if (length < lines[at].Words.Length) paragraph.Add(lines[at].Skip(length));
            else AddLines(BlockKind.Quotation, paragraph);
        }

        AddLines(BlockKind.Quotation, paragraph);
        return at;
    }

    // The lines of a note hang under its label or stand at the margin; what begins a new note or block ends it.
    private int ReadNote(int at)
    {
        var next = at + 1;
        while (next < lines.Count && !Breaks(next) && !(lines[next].Indent <= lines[at].Indent && IsNewParagraph(lines[at], next))) next++;
        Add(BlockKind.Paragraph, [.. lines.Skip(at).Take(next - at)]);
        return next;
    }

    private int ReadTable(int at, int end)
    {
        for (; at < end; at++)
            if (LineTable.RowOf(lines[at]) is { Length: > 0 } row) Add(BlockKind.TableRow, [lines[at] with { Words = row }]);
        return end;
    }

    private bool IsItem(int at)
    {
        var words = lines[at].Words;
        if (LineSigns.NumberLength(words) > 0) return true;
        if (!LineSigns.HasBullet(words)) return false;
        return !LineSigns.NeedsCompany(words)
            || bullets[words[0]] > 1
            || (pieces.Count > 0 && pieces[^1].Sign == words[0]);
    }

    private int ReadItem(int at)
    {
        var first = lines[at];
        var bullet = LineSigns.HasBullet(first.Words);
        var item = new List<SourceLine> { bullet ? first.Skip(2) : first };
        var next = at + 1;
        for (; next < lines.Count && !Breaks(next) && !IsNewParagraph(first, next); next++) item.Add(lines[next]);
        Add(BlockKind.ListItem, item, Math.Clamp(1 + (first.Indent / 3), 1, 6), bullet ? first.Words[0] : '1');
        return next;
    }

    private bool IsNewParagraph(SourceLine first, int next) =>
        lines[next].Indent <= first.Indent && char.IsUpper(lines[next].Words[0]) && Punctuation.IsClosed(lines[next - 1].Words);

    private int ReadParagraphs(int at)
    {
        var end = at + 1;
        while (end < lines.Count && !Breaks(end)) end++;
        var paragraph = new List<SourceLine>();
        var margin = lines.Skip(at).Take(end - at).Min(l => l.Indent);
        for (var i = at; i < end; i++)
        {
            if (i > at && lines[i].Indent >= margin + 2 && lines[i - 1].Indent == margin) AddLines(BlockKind.Paragraph, paragraph);
            paragraph.Add(lines[i]);
        }

        AddLines(BlockKind.Paragraph, paragraph);
        return end;
    }

    private bool Breaks(int at)
    {
        var words = lines[at].Words;
        return LineSigns.IsRule(words) || LineSigns.HeadingLevel(words) > 0 || LineSigns.Quotation(words).Depth > 0 || IsItem(at)
            || (LineSigns.OpensNote(words) && Punctuation.IsClosed(lines[at - 1].Words)) || IsTable(at)
            || (at + 1 < lines.Count && LineSigns.Underlines(lines[at + 1].Words, words) > 0);
    }

    // Only rows with strokes break off a paragraph; a wide gap in the middle of one is a slip.
    private bool IsTable(int at) => lines[at].Words.AsSpan().ContainsAny('|', '│') && LineTable.Length(lines, at) > 0;

    private void AddLines(BlockKind kind, List<SourceLine> paragraph)
    {
        if (paragraph.Count == 0) return;
        if (paragraph.Count == 1 || WrappedLines.LookWrapped(paragraph)) Add(kind, paragraph);
        else paragraph.ForEach(line => Add(kind, [line]));
        paragraph.Clear();
    }

    private void Add(BlockKind kind, List<SourceLine> block, int level = 0, char sign = '\0')
    {
        var inline = InlineSigns.Read(WrappedLines.Join(block));
        if (inline.Words.Length == 0) return;
        pieces.Add(new TextPiece(
            new DraftBlock
            {
                Kind = kind,
                Words = inline.Words,
                Marks = inline.Marks,
                Level = level,
                SourceOffset = block[0].Offset,
                RuleBefore = ruleBefore,
            },
            StandsAlone: lines.Count == 1,
            sign));
        ruleBefore = false;
    }
}
