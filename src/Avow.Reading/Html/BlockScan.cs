using AngleSharp.Dom;

namespace Avow.Reading;

/// <summary>One walk over a page in reading order, without recursion: notes every element and cuts the words into blocks.</summary>
internal sealed class BlockScan(PageAddress address, int maxBlocks)
{
    private const int MaxMicrodata = 4_000;

    private readonly List<PageNode> nodes = [];
    private readonly List<PageBlock> blocks = [];
    private readonly Stack<Frame> open = new();
    private readonly CueReader cues = new();
    private readonly RunningWords words = new();
    private bool ruleBefore;
    private int breaks;

    public IReadOnlyList<PageNode> Nodes => nodes;

    public IReadOnlyList<PageBlock> Blocks => blocks;

    /// <summary>Elements with an itemprop or rel that may name an author or a day, meta elements included.</summary>
    public List<IElement> Microdata { get; } = [];

    public void Run(IElement body)
    {
        Enter(body, null);
        while (open.TryPop(out var frame))
        {
            if (frame.NextChild >= frame.Node.Element.ChildNodes.Length || blocks.Count >= maxBlocks)
            {
                Leave(frame);
                continue;
            }

            var child = frame.Node.Element.ChildNodes[frame.NextChild];
            open.Push(frame with { NextChild = frame.NextChild + 1 });
            if (child is IText text) Append(text.Data, frame.Node);
            else if (child is IElement element) Enter(element, frame.Node);
        }
    }

    private void Append(string text, PageNode node)
    {
        if (node.Tag is "pre" or "textarea") AppendLines(text, node);
        else if (words.Append(text)) breaks = 0;
    }

    // In preformatted text an empty line parts two paragraphs.
    private void AppendLines(string text, PageNode node)
    {
        foreach (var part in text.AsSpan().EnumerateLines())
        {
            if (part.IsWhiteSpace()) Flush(node);
            else
            {
                words.Append(part);
                words.Append(" ");
            }
        }
    }

    private void Enter(IElement element, PageNode? parent)
    {
        var tag = element.LocalName;
        if (parent is not null && IsBreak(tag, parent)) return;
        var names = ElementNames.Of(element);
        if (names.IsMicrodata && Microdata.Count < MaxMicrodata) Microdata.Add(element);
        if (Tags.IsSilent(tag) || Visibility.IsHidden(names)) return;
        var node = new PageNode(element, nodes.Count, parent, tag, cues.Of(names, tag)) { FirstBlock = blocks.Count, IsUnspoken = names.IsUnspoken, Class = names.Class, Id = names.Id };
        nodes.Add(node);
        if (parent is not null && FormulaSigns.Before(element, parent.Tag) is { Length: > 0 } sign) words.Append(sign);
        if (Tags.IsInline(tag)) words.Open(InlineMark.Of(tag, names.Href, address));
        else if (parent is not null && !IsCellOfData(node)) Flush(parent);
        else words.Append(" | ");
        node.FirstBlock = blocks.Count;
        open.Push(new(node, 0));
    }

    private bool IsBreak(string tag, PageNode parent)
    {
        if (tag is "br")
        {
            // A line all in bold letters before a break is a heading that lacks its element.
            if (++breaks >= 2 || words.IsShortAndStrong) Flush(parent);
            else words.Break();
            return true;
        }

        if (tag is not "hr") return false;
        Flush(parent);
        ruleBefore = true;
        return true;
    }

    private void Leave(Frame frame)
    {
        var node = frame.Node;
        if (Tags.IsInline(node.Tag)) words.Close();
        else if (!IsCellOfData(node)) Flush(node);
        node.End = nodes.Count;
        node.EndBlock = blocks.Count;
    }

    private void Flush(PageNode at)
    {
        breaks = 0;
        if (!words.TryTake(out var text, out var marks, out var lineStarts, out var linkChars)) return;
        var owner = at.Up(n => !Tags.IsInline(n.Tag)) ?? at;
        var (kind, level) = BlockNature.Of(owner);
        blocks.Add(new() { Index = blocks.Count, Words = text, Marks = marks, LineStarts = lineStarts, LinkChars = linkChars, Owner = owner, Kind = kind, Level = level, RuleBefore = ruleBefore });
        ruleBefore = false;
    }

    private static bool IsCellOfData(PageNode node) => node.Tag is "td" or "th" && node.Parent is { Tag: "tr", IsDataRow: true };

    private readonly record struct Frame(PageNode Node, int NextChild);
}
