using System.Text;
using System.Text.Unicode;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>A block of header fields, as WARC (section 4) and HTTP (RFC 9112, section 5) write them, with the broken line ends of the field.</summary>
internal static class FieldLines
{
    /// <summary>Many more than any server sends.</summary>
    public const int MaxFields = 1_000;

    /// <summary>The length up to and with the empty line that closes the block that these bytes begin with; null when none does.</summary>
    public static int? Length(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var end = bytes[at..].IndexOf((byte)'\n');
            if (end < 0) return null;
            var isEmpty = bytes.Slice(at, end).TrimEnd((byte)'\r').IsEmpty;
            at += end + 1;
            if (isEmpty) return at;
        }

        return null;
    }

    /// <summary>The lines of a block without their ends and without the empty one.</summary>
    public static List<string> Lines(ReadOnlySpan<byte> block, Encoding encoding)
    {
        List<string> lines = [];
        while (block.IndexOf((byte)'\n') is var end and >= 0 && lines.Count <= MaxFields)
        {
            var line = block[..end].TrimEnd((byte)'\r');
            if (!line.IsEmpty) lines.Add(encoding.GetString(line));
            block = block[(end + 1)..];
        }

        if (!block.IsEmpty && lines.Count <= MaxFields) lines.Add(encoding.GetString(block.TrimEnd((byte)'\r')));
        return lines;
    }

    /// <summary>The fields of lines; a line that begins with white space belongs to the one before it, one without a colon to nobody.</summary>
    public static IEnumerable<HeaderField> Fields(IEnumerable<string> lines)
    {
        HeaderField? field = null;
        foreach (var line in lines)
        {
            if (line is [' ' or '\t', ..] && field is not null)
            {
                field = field with { Value = $"{field.Value} {line.Trim()}" };
                continue;
            }

            if (field is not null) yield return field;
            field = line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? new HeaderField(line[..colon].Trim(), line[(colon + 1)..].Trim()) : null;
        }

        if (field is not null) yield return field;
    }

    /// <summary>WARC fields are UTF-8; what is not is taken byte by byte, so that nothing is lost.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> block) => Utf8.IsValid(block) ? Encoding.UTF8 : Encoding.Latin1;
}
