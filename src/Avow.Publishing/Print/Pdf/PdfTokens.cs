namespace Avow.Publishing;

/// <summary>Reads values of PDF as they are written, without taking them apart (ISO 32000-1, 7.2 and 7.3). What is not well-formed ends the reading.</summary>
internal ref struct PdfTokens(ReadOnlySpan<byte> source)
{
    /// <summary>Arrays and dictionaries within each other; a browser writes fewer than ten.</summary>
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> source = source;

    public int At { get; private set; }

    public void Skip(int bytes) => At += bytes;

    /// <summary>The next number, name, string, keyword, array or dictionary; empty at the end, or where it does not end.</summary>
    public ReadOnlySpan<byte> Next()
    {
        SkipSpace();
        var start = At;
        return Pass(0) ? source[start..At] : [];
    }

    /// <summary>The next value of a dictionary: "12 0 R" is one. Ends where it ends.</summary>
    public ReadOnlySpan<byte> NextValue()
    {
        SkipSpace();
        var start = At;
        if (!Pass(0)) return [];
        if (!IsNumber(source[start..At])) return source[start..At];
        var afterOne = At;
        if (IsNumber(Next()) && Next() is [(byte)'R']) return source[start..At];
        At = afterOne;
        return source[start..At];
    }

    public static bool IsNumber(ReadOnlySpan<byte> token) => token.Length is > 0 and < 12 && token.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    private bool Pass(int depth)
    {
        if (At >= source.Length || depth > MaxDepth) return false;
        switch (source[At])
        {
            case (byte)'(': return PassString();
            case (byte)'[': return PassUntil("]"u8, depth);
            case (byte)'<' when At + 1 < source.Length && source[At + 1] == '<': return PassUntil(">>"u8, depth);
            case (byte)'<':
                var end = source[At..].IndexOf((byte)'>');
                if (end < 0) return false;
                At += end + 1;
                return true;
            default:
                var length = 1;
                while (At + length < source.Length && !IsSpace(source[At + length]) && !IsDelimiter(source[At + length])) length++;
                At += length;
                return true;
        }
    }

    private bool PassUntil(ReadOnlySpan<byte> end, int depth)
    {
        At += end.Length;
        while (true)
        {
            SkipSpace();
            if (source[At..].StartsWith(end))
            {
                At += end.Length;
                return true;
            }

            if (!Pass(depth + 1)) return false;
        }
    }

    // 7.3.4.2: parentheses within balance or are escaped.
    private bool PassString()
    {
        for (var open = 0; At < source.Length; At++)
        {
            switch (source[At])
            {
                case (byte)'\\': At++; break;
                case (byte)'(': open++; break;
                case (byte)')' when --open == 0:
                    At++;
                    return true;
            }
        }

        return false;
    }

    private void SkipSpace()
    {
        while (At < source.Length && (IsSpace(source[At]) || source[At] == '%'))
        {
            if (source[At] == '%') while (At < source.Length && source[At] is not ((byte)'\n' or (byte)'\r')) At++;
            else At++;
        }
    }

    private static bool IsSpace(byte one) => one is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(byte one) => one is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
