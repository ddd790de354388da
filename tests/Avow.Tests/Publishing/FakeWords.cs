using System.Text;
using Avow.Statements;

namespace Avow.Tests.Publishing;

/// <summary>
/// Makes content out of lines that are easy to read in a test: "# heading", "- item", "> quotation", "| cell | cell",
/// "[^1] note"; inside a line *emphasis*, **strong**, [words](address) and [^1] for a note mark.
/// </summary>
internal sealed class FakeWords
{
    private readonly StringBuilder words = new();

    public List<Block> Blocks { get; } = [];

    public List<Mark> Marks { get; } = [];

    public string Words => words.ToString();

    public TextRange Add(IEnumerable<string> lines, string language)
    {
        var start = words.Length == 0 ? 0 : words.Length + 1;
        foreach (var line in lines) Add(line, language);
        return new(start, words.Length);
    }

    private void Add(string line, string language)
    {
        if (words.Length > 0) words.Append('\n');
        var (kind, level, label, rest) = KindOf(line);
        var start = words.Length;
        Inline(rest);
        Blocks.Add(new Block { Kind = kind, Level = level, Label = label, Language = language, Range = new(start, words.Length) });
    }

    private static (BlockKind Kind, int Level, string? Label, string Remainder) KindOf(string line)
    {
        var hashes = line.TakeWhile(c => c == '#').Count();
        if (hashes > 0) return (BlockKind.Heading, hashes, null, line[(hashes + 1)..]);
        if (line.StartsWith("- ", StringComparison.Ordinal)) return (BlockKind.ListItem, 1, null, line[2..]);
        if (line.StartsWith("> ", StringComparison.Ordinal)) return (BlockKind.Quotation, 0, null, line[2..]);
        if (line.StartsWith("| ", StringComparison.Ordinal)) return (BlockKind.TableRow, 0, null, line[2..]);
        if (!line.StartsWith("[^", StringComparison.Ordinal)) return (BlockKind.Paragraph, 0, null, line);
        var end = line.IndexOf(']', StringComparison.Ordinal);
        return (BlockKind.Footnote, 0, line[2..end], line[(end + 2)..]);
    }

    private void Inline(string rest)
    {
        for (var at = 0; at < rest.Length;)
        {
            if (rest.AsSpan(at).StartsWith("**")) at = Marked(rest, at, "**", MarkKind.Strong);
            else if (rest[at] == '*') at = Marked(rest, at, "*", MarkKind.Emphasis);
            else if (rest.AsSpan(at).StartsWith("[^")) at = NoteMark(rest, at);
            else if (rest[at] == '[' && rest.IndexOf("](", at, StringComparison.Ordinal) > 0) at = Link(rest, at);
            else words.Append(rest[at++]);
        }
    }

    private int Marked(string rest, int at, string sign, MarkKind kind)
    {
        var end = rest.IndexOf(sign, at + sign.Length, StringComparison.Ordinal);
        Mark(kind, rest[(at + sign.Length)..end], null);
        return end + sign.Length;
    }

    private int NoteMark(string rest, int at)
    {
        var end = rest.IndexOf(']', at);
        Mark(MarkKind.NoteMark, $"[{rest[(at + 2)..end]}]", rest[(at + 2)..end]);
        return end + 1;
    }

    private int Link(string rest, int at)
    {
        var middle = rest.IndexOf("](", at, StringComparison.Ordinal);
        var end = rest.IndexOf(')', middle);
        Mark(MarkKind.Link, rest[(at + 1)..middle], rest[(middle + 2)..end]);
        return end + 1;
    }

    private void Mark(MarkKind kind, string marked, string? target)
    {
        var start = words.Length;
        words.Append(marked);
        Marks.Add(new Mark { Kind = kind, Range = new(start, words.Length), Target = target });
    }
}
