namespace Avow.Reading;

/// <summary>Reads what "pdftotext -bbox" writes: pages with the boxes of their words.</summary>
internal sealed class BoxedWords(int firstPage, int maxWordsPerPage)
{
    private const string WordEnd = "</word>";
    private const int MaxLineChars = 1 << 16;

    public List<PdfPage> Pages { get; } = [];

    /// <summary>A page had more words than are read.</summary>
    public bool IsTooMuch { get; private set; }

    public void Read(TextReader output)
    {
        var (width, height) = (0.0, 0.0);
        List<PageWord>? words = null;
        while (output.ReadLine() is { } line)
        {
            var tag = line.AsSpan().TrimStart();
            if (tag.StartsWith("<page "))
            {
                (width, height) = (Sane(Attributes.Number(tag, "width")), Sane(Attributes.Number(tag, "height")));
                words = [];
            }
            else if (tag.StartsWith("</page>") && words is not null)
            {
                Pages.Add(new(firstPage + Pages.Count, width, height, words));
                words = null;
            }
            else if (tag.StartsWith("<word ") && words is not null)
            {
                while (!line.Contains(WordEnd, StringComparison.Ordinal) && line.Length < MaxLineChars && output.ReadLine() is { } more) line += more;
                if (words.Count >= maxWordsPerPage) IsTooMuch = true;
                else if (WordOf(line.AsSpan().TrimStart()) is { } word && IsSeen(word.Box, width, height)) words.Add(word);
            }
        }
    }

    private static PageWord? WordOf(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf('>');
        var end = line.LastIndexOf(WordEnd);
        if (close < 0 || end <= close) return null;
        var tag = line[..close];
        var box = new Box(Attributes.Number(tag, "xMin"), Attributes.Number(tag, "yMin"), Attributes.Number(tag, "xMax"), Attributes.Number(tag, "yMax"));
        var text = WordText.Of(line[(close + 1)..end].Trim());
        return box.IsSane && !string.IsNullOrWhiteSpace(text) ? new(text, box, new(box.Height, false, false, null)) : null;
    }

    // What stands beside the sheet is not on it.
    private static bool IsSeen(Box box, double width, double height) => box.Right > 0 && box.Bottom > 0 && box.Left < width && box.Top < height;

    private static double Sane(double size) => double.IsFinite(size) && size > 0 ? Math.Min(size, 1e6) : 1;
}
