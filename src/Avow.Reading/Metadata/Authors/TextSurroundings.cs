namespace Avow.Reading;

/// <summary>Where a block or an element stands to the main text: over it, in it, under it, or in a part that belongs to another.</summary>
internal sealed class TextSurroundings
{
    private const int BlocksOver = 6;
    private const int BlocksUnderHeadline = 14;
    private const int BlocksBehind = 12;
    private const int BesideHeadline = 3;

    /// <summary>Parts whose authors are others'.</summary>
    private const Cue Foreign = Cue.Comments | Cue.Related | Cue.Navigation | Cue.Teaser | Cue.Footer | Cue.Advert | Cue.Newsletter;

    /// <summary>Beside a headline these say nothing of a small part: a paper's footer of a headline, a line from which one comments.</summary>
    private const Cue LooseNames = Cue.Teaser | Cue.Footer | Cue.Comments;
    private const int SmallBlocks = 6;

    private readonly int start;
    private readonly int end;
    private readonly PageNode? container;

    public TextSurroundings(Page page, MainText text)
    {
        container = text.Container;
        start = text.Headline?.Index ?? container?.FirstBlock ?? 0;
        Opening = Math.Max(start, Math.Min(container?.FirstBlock ?? start, start + BlocksUnderHeadline));
        end = text.Blocks.Count > 0 ? text.Blocks[^1].Index + 1 : container?.EndBlock ?? page.Blocks.Count;
        First = Math.Max(0, start - BlocksOver);
        Last = Math.Min(page.Blocks.Count, Opening + BlocksUnderHeadline);
        EndOfText = Math.Max(end, Math.Min(start + 1, page.Blocks.Count));
        Behind = Math.Min(page.Blocks.Count, EndOfText + BlocksBehind);
    }

    /// <summary>The blocks near the headline are [First, Last).</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>The first block of the running text, near the headline.</summary>
    public int Opening { get; }

    /// <summary>Behind the last block of the text; the blocks behind it are [EndOfText, Behind).</summary>
    public int EndOfText { get; }

    public int Behind { get; }

    public int DistanceOf(int block) => Math.Min(Math.Abs(block - start), Math.Abs(block - Opening));

    public bool IsNearHeadline(int block) => block >= First && block < Last;

    public bool IsInText(int block) => container is not null && block >= container.FirstBlock && block < container.EndBlock;

    /// <summary>Whether a node belongs to a comment, a teaser, a menu: unless that part holds the text itself.</summary>
    public bool IsForeign(PageNode node)
    {
        var isBeside = IsBesideHeadline(node.FirstBlock);
        return node.Up(n => n.Has(ForeignIn(n)) && !(container is not null && (n == container || n.Holds(container)))) is not null || (node.IsDropped && node.Up(n => n.Has(Cue.Sidebar)) is not null);

        // Papers call the boxes of a headline teasers too, large ones among them.
        Cue ForeignIn(PageNode part) => !isBeside ? Foreign : part.EndBlock - part.FirstBlock <= SmallBlocks ? Foreign & ~LooseNames : node.IsDropped ? Foreign : Foreign & ~Cue.Teaser;
    }

    public bool IsBesideHeadline(int block) => DistanceOf(block) <= BesideHeadline;
}
