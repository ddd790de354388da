using System.Buffers;
using System.Text;

namespace Avow.Reading;

/// <summary>One line of a plain text: its words cleaned, where it began in the source, and how many columns it was indented.</summary>
internal readonly record struct SourceLine(string Words, int Offset, int Indent)
{
    private const int TabColumns = 4;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u0085\u2028\u2029\f\v");

    public bool IsBlank => Words.Length == 0;

    /// <summary>The words with strokes where tabs or wide gaps stood between them; null for a line without any.</summary>
    public string? Columns { get; init; }

    /// <summary>Line ends are CR, LF, CRLF, NEL, LS; PS and form feed also leave an empty line, because they part paragraphs.</summary>
    public static IEnumerable<SourceLine> AllOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            yield return Of(text.AsSpan(start, end - start), start);
            if (end < text.Length && text[end] is '\u2029' or '\f') yield return new SourceLine("", end, 0);
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }
    }

    public SourceLine Skip(int chars) => this with { Words = Words[chars..].Trim(), Indent = Indent + chars };

    private static SourceLine Of(ReadOnlySpan<char> line, int offset)
    {
        var (indent, at) = (0, 0);
        for (; at < line.Length && (char.IsWhiteSpace(line[at]) || CleanWords.IsJunk(line, at)); at++)
        {
            indent += line[at] switch { '\t' => TabColumns, '\u3000' => 2, '\uFEFF' or '\u200B' => 0, _ => 1 };
        }

        return new SourceLine(CleanWords.Of(line[at..]), offset + at, indent) { Columns = ColumnsOf(line[at..].TrimEnd()) };
    }

    private static string? ColumnsOf(ReadOnlySpan<char> line)
    {
        if (!line.Contains('\t') && !line.Contains("   ", StringComparison.Ordinal)) return null;
        var (columns, from) = (new StringBuilder(), 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not (' ' or '\t')) continue;
            var (start, tab) = (i, false);
            for (; i < line.Length && (line[i] is ' ' or '\t'); i++) tab |= line[i] == '\t';
            if (!tab && i - start < LineTable.WideGap) continue;
            columns.Append(CleanWords.Of(line[from..start])).Append(" | ");
            from = i;
        }

        return columns.Length == 0 ? null : columns.Append(CleanWords.Of(line[from..])).ToString();
    }
}
