namespace Avow.Reading;

/// <summary>The tags and comments of a page in order, found without parsing. The text of scripts, styles and the like is passed over.</summary>
internal struct TagScan(string html, int from, int to)
{
    private int at = from;

    public TagScan(string html)
        : this(html, 0, html.Length)
    {
    }

    public Tag Current { get; private set; }

    public bool MoveNext()
    {
        while (at < to)
        {
            var next = html.AsSpan(at, to - at).IndexOf('<');
            if (next < 0 || at + next + 1 >= to) return false;
            var start = at + next;
            at = start + 1;
            if (html.AsSpan(at).StartsWith("!--")) return PassComment(start);
            var closing = html[at] == '/';
            var name = closing ? at + 1 : at;
            if (name >= to || !char.IsAsciiLetter(html[name])) continue;
            Read(start, name, closing);
            return true;
        }

        return false;
    }

    /// <summary>Goes on at a place further down.</summary>
    public void JumpTo(int place) => at = place;

    // "-->" ends a comment, and so does "--!>"; "<!-->" is one already (HTML standard, section 13.2.5.43 onwards).
    private bool PassComment(int start)
    {
        at = html.Length;
        for (var i = start + 4; (i = html.IndexOf('>', i)) >= 0; i++)
        {
            if (!(html[i - 1] == '-' && html[i - 2] == '-') && !(html[i - 1] == '!' && html[i - 2] == '-' && html[i - 3] == '-' && i > start + 6)) continue;
            at = i + 1;
            break;
        }

        Current = new(start, at, start, start, false, at);
        return true;
    }

    private void Read(int start, int name, bool closing)
    {
        var names = html.AsSpan(name).IndexOfAny(Tag.NameEnds);
        var nameEnd = names < 0 ? html.Length : name + names;
        at = EndOf(nameEnd);
        var textEnd = !closing && RawTextEnd(html.AsSpan(name, nameEnd - name)) is { } close ? EndOfText(close, at) : at;

        // What a program that runs scripts skips may open elements that it never closes; without an end it would be all the page.
        if (textEnd == html.Length && nameEnd - name == 8 && html.AsSpan(name, 8).Equals("noscript", StringComparison.OrdinalIgnoreCase)) textEnd = at;
        Current = new(start, at, name, nameEnd, closing, textEnd);
        at = textEnd;
    }

    private readonly int EndOf(int from)
    {
        for (var i = from; i < html.Length; i++)
        {
            var sign = html.AsSpan(i).IndexOfAny('>', '"', '\'');
            if (sign < 0) return html.Length;
            i += sign;
            if (html[i] == '>') return i + 1;
            if (html[i - 1] is not ('=' or ' ' or '\n' or '\t')) continue;
            i = html.IndexOf(html[i], i + 1);
            if (i < 0) return html.Length;
        }

        return html.Length;
    }

    private readonly int EndOfText(string close, int from)
    {
        for (var i = from; (i = html.IndexOf(close, i, StringComparison.OrdinalIgnoreCase)) >= 0; i++)
            if (i + close.Length >= html.Length || html[i + close.Length] is '>' or '/' or ' ' or '\n' or '\t' or '\r' or '\f') return i;
        return html.Length;
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
            "noscript" => "</noscript",
            _ => null,
        };
    }

    /// <summary>Where a tag or comment stands, [Start, End), its name [NameStart, NameEnd), and the raw text behind it [End, TextEnd).</summary>
    internal readonly record struct Tag(int Start, int End, int NameStart, int NameEnd, bool IsClosing, int TextEnd)
    {
        public static System.Buffers.SearchValues<char> NameEnds { get; } = System.Buffers.SearchValues.Create(" \t\r\n\f/>");

        public bool IsComment => NameEnd == NameStart;

        public ReadOnlySpan<char> Name(string html) => html.AsSpan(NameStart, NameEnd - NameStart);

        public bool Is(string html, string name) => Name(html).Equals(name, StringComparison.OrdinalIgnoreCase);

        /// <summary>Whether the raw text behind the tag says nothing to a reader of words, and can be left out without changing where it ends.</summary>
        public bool HasIdleText(string html)
        {
            if (TextEnd <= End) return false;
            if (Is(html, "style") || Is(html, "iframe") || Is(html, "noscript")) return true;
            if (!Is(html, "script") || (TextEnd - End <= LinkedData.MaxScriptChars && html.AsSpan(Start, End - Start).Contains("ld+json", StringComparison.OrdinalIgnoreCase))) return false;

            // Within "<!--" a script may hold another, and end at the second closing tag (HTML standard, section 13.2.5.26).
            var text = html.AsSpan(End, TextEnd - End);
            return !text.Contains("<!--", StringComparison.Ordinal) || !text.Contains("<script", StringComparison.OrdinalIgnoreCase);
        }

        /// <summary>Attributes are parted by white space or by the quotation mark that closes the one before.</summary>
        public bool HasMoreAttributesThan(string html, int bound)
        {
            if (End - NameEnd <= bound * 2) return false;
            var attributes = 0;
            var quote = '\0';
            for (var i = NameEnd; i < End - 1; i++)
            {
                var c = html[i];
                if (quote == '\0' && c is '"' or '\'') quote = c;
                else if (c == quote) quote = '\0';
                else if (quote != '\0') continue;
                if (quote == '\0' && (char.IsWhiteSpace(c) || c is '"' or '\'') && !char.IsWhiteSpace(html[i + 1])) attributes++;
            }

            return attributes > bound;
        }
    }
}
