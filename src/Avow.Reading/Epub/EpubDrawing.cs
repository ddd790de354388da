using Avow.Statements;

namespace Avow.Reading;

/// <summary>A page of a book that is a drawing (SVG 2, section 11): each of its text elements is a paragraph.</summary>
internal sealed class EpubDrawing : IXmlVisitor
{
    private const int MaxParagraphs = 20_000;

    private static readonly XmlNames Names = new(("svg", "http://www.w3.org/2000/svg"), ("xlink", "http://www.w3.org/1999/xlink"));

    private readonly OfficeWords words = new();
    private readonly List<EpubBlock> blocks = [];
    private int depth;

    public bool IsFull => blocks.Count >= MaxParagraphs;

    public static Outcome<EpubChapter> Read(byte[] svg, string part, ReadingOptions options)
    {
        var drawing = new EpubDrawing();
        return XmlWalk.Run(svg, part, Names, drawing, options) is { } problem ? problem : new EpubChapter(part, drawing.blocks);
    }

    public bool Enter(XmlTag tag)
    {
        if (tag.Name is "svg:defs" or "svg:style" or "svg:script" or "svg:metadata" || tag["display"] == "none") return false;
        if (tag.Name == "svg:text") depth++;
        return true;
    }

    public void Leave(string name)
    {
        if (name != "svg:text" || depth == 0) return;
        depth--;
        blocks.AddRange(words.Take().Blocks(BlockKind.Paragraph).Select(b => new EpubBlock(b, [])));
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (depth > 0) words.Append(text);
    }
}
