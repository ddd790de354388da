namespace Avow.Reading;

/// <summary>The tags of a page in order, found without parsing: comments and the text of scripts, styles and the like are passed over.</summary>
internal struct TagScan(string html)
{
    private int at;

    public readonly TagScan GetEnumerator() => this;

    public Tag Current { get; private set; }

    public bool MoveNext()
    {
        while (at < html.Length)
        {
            var start = html.IndexOf('<', at);
            if (start < 0 || start + 1 >= html.Length) return false;
            at = start + 1;
            if (html.AsSpan(at).StartsWith("!--"))
            {
                var end = html.IndexOf("-->", at, StringComparison.Ordinal);
                if (end < 0) return false;
                at = end + 3;
                continue;
            }

            var closing = html[at] == '/';
            var name = closing ? at + 1 : at;
            if (name >= html.Length || !char.IsAsciiLetter(html[name])) continue;
            Read(start, name, closing);
            return true;
        }

        return false;
    }

    private void Read(int start, int name, bool closing)
    {
        var nameEnd = name;
        while (nameEnd < html.Length && !char.IsWhiteSpace(html[nameEnd]) && html[nameEnd] is not ('>' or '/')) nameEnd++;
        var (end, attributes) = EndOf(nameEnd);
        Current = new(start, end, name, nameEnd, closing, attributes);
        at = end;
        if (!closing && RawTextEnd(html.AsSpan(name, nameEnd - name)) is { } close)
        {
            var raw = html.IndexOf(close, at, StringComparison.OrdinalIgnoreCase);
            at = raw < 0 ? html.Length : raw;
        }
    }

    private readonly (int End, int Attributes) EndOf(int from)
    {
        var attributes = 0;
        for (var i = from; i < html.Length; i++)
        {
            var c = html[i];
            if (c == '>') return (i + 1, attributes);
            if (char.IsWhiteSpace(c) && i + 1 < html.Length && !char.IsWhiteSpace(html[i + 1])) attributes++;
            if (c is not ('"' or '\'') || html[i - 1] is not ('=' or ' ')) continue;
            var end = html.IndexOf(c, i + 1);
            if (end < 0) return (html.Length, attributes);
            attributes++;
            i = end;
        }

        return (html.Length, attributes);
    }

    private static string? RawTextEnd(ReadOnlySpan<char> name)
    {
        if (name.Length is < 3 or > 9) return null;
        Span<char> lower = stackalloc char[9];
        return lower[..name.ToLowerInvariant(lower)] switch
        {
            "script" => "</script",
            "style" => "</style",
            "textarea" => "</textarea",
            "title" => "</title",
            "xmp" => "</xmp",
            "iframe" => "</iframe",
            "noembed" => "</noembed",
            "noframes" => "</noframes",
            _ => null,
        };
    }

    /// <summary>Where a tag stands: [Start, End), its name [NameStart, NameEnd).</summary>
    internal readonly record struct Tag(int Start, int End, int NameStart, int NameEnd, bool IsClosing, int Attributes)
    {
        public ReadOnlySpan<char> Name(string html) => html.AsSpan(NameStart, NameEnd - NameStart);
    }
}
