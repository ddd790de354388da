using AngleSharp.Dom;

namespace Avow.Reading;

/// <summary>One element of a page, with its place in the flat order of the whole: its subtree is [Index, End).</summary>
internal sealed class PageNode(IElement element, int index, PageNode? parent, string tag, Cue cues)
{
    public IElement Element { get; } = element;

    public int Index { get; } = index;

    public PageNode? Parent { get; } = parent;

    public string Tag { get; } = tag;

    public Cue Cues { get; } = cues;

    /// <summary>As written; null without one.</summary>
    public string? Class { get; init; }

    /// <summary>As written; null without one.</summary>
    public string? Id { get; init; }

    /// <summary>How many elements it stands in, from the body.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public int End { get; set; }

    /// <summary>Its blocks are [FirstBlock, EndBlock) of the page's.</summary>
    public int FirstBlock { get; set; }

    public int EndBlock { get; set; }

    /// <summary>aria-hidden: read to nobody who listens.</summary>
    public bool IsUnspoken { get; init; }

    /// <summary>Taken out of the main text together with all that is in it.</summary>
    public bool IsDropped { get; set; }

    /// <summary>For a table row: whether its cells make one line of data.</summary>
    public bool IsDataRow => isDataRow ??= DataTable.IsRow(this);

    private bool? isDataRow;

    public bool Holds(PageNode other) => other.Index >= Index && other.Index < End;

    public bool Has(Cue any) => (Cues & any) != Cue.None;

    public PageNode? Up(Func<PageNode, bool> sought)
    {
        for (var at = this; at is not null; at = at.Parent)
            if (sought(at)) return at;
        return null;
    }
}
