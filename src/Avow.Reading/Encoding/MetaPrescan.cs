using System.Buffers;
using System.Text;

namespace Avow.Reading;

/// <summary>
/// Finds the encoding that a page declares in itself: a meta element, or an XML declaration. The HTML standard, section
/// 13.2.3.2, "prescan a byte stream"; longer than its 1024 bytes because many sites put the declaration behind their scripts.
/// </summary>
internal static class MetaPrescan
{
    private const int PrescanBytes = 16_384;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\"'; />\t\r\n");

    public static CharsetLabel? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanBytes)]);
        if (XmlDeclaration(head) is { } declared) return declared;
        for (var at = NextTag(head, 0); at >= 0; at = NextTag(head, at))
        {
            var end = head.IndexOf('>', at);
            if (end < 0) return null;
            if (CharsetLabel.Find(CharsetIn(head.AsSpan(at, end - at))) is not { } label) continue;

            // A page that can be read as bytes to this point is not UTF-16, whatever it says (step "if charset is UTF-16BE/LE").
            return label.IsWide ? CharsetLabel.Utf8 : label;
        }

        return null;
    }

    private static int NextTag(string head, int from)
    {
        while (true)
        {
            var meta = head.IndexOf("<meta", from, StringComparison.OrdinalIgnoreCase);
            if (meta < 0) return -1;
            var comment = head.IndexOf("<!--", from, meta - from, StringComparison.Ordinal);
            if (comment < 0) return meta + "<meta".Length;
            var end = head.IndexOf("-->", comment, StringComparison.Ordinal);
            if (end < 0) return -1;
            from = end;
        }
    }

    private static string? CharsetIn(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = tag[(at + "charset".Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=') return null;
        rest = rest[1..].TrimStart().TrimStart("\"'").TrimStart();
        var end = rest.IndexOfAny(ValueEnds);
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static CharsetLabel? XmlDeclaration(string head)
    {
        if (!head.StartsWith("<?xml", StringComparison.Ordinal)) return null;
        var end = head.IndexOf('>', StringComparison.Ordinal);
        var at = end < 0 ? -1 : head.IndexOf("encoding=", 0, end, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = head.AsSpan((at + "encoding=".Length)..end).TrimStart("\"' ");
        var stop = value.IndexOfAny("\"'?");
        return CharsetLabel.Find(stop < 0 ? null : value[..stop].ToString()) is { IsWide: false } label ? label : null;
    }
}
