using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Where finished blocks go: into the body, or into the cell, box or note that is open. What was said of a paragraph without words
/// is kept for the next block, or for the last when none comes.
/// </summary>
internal sealed class OfficeFlow(int maxBlocks)
{
    private readonly Stack<List<DraftBlock>> open = new([[]]);
    private readonly List<object> waiting = [];
    private bool ruleBefore;
    private int blocks;

    public bool IsFull => blocks > maxBlocks;

    public int Depth => open.Count;

    public void Rule() => ruleBefore = true;

    public void Begin() => open.Push([]);

    public List<DraftBlock> End() => open.Count > 1 ? open.Pop() : [];

    public void Add(OfficeParagraph paragraph, BlockKind kind, int level, string? label = null)
    {
        if (LineSigns.IsRule(paragraph.Words) && kind == BlockKind.Paragraph) ruleBefore = true;
        else if (paragraph.Words.Length == 0) waiting.AddRange(paragraph.Spans.Select(s => s.Meaning));
        else Add(paragraph.Blocks(kind, level, label));
    }

    public void Add(IEnumerable<DraftBlock> finished)
    {
        foreach (var block in finished)
        {
            blocks++;
            open.Peek().Add(WithWaiting(block));
        }
    }

    /// <summary>Blocks that were added already, in a cell or a box, now put in their place.</summary>
    public void Move(IEnumerable<DraftBlock> placed) => open.Peek().AddRange(placed);

    /// <summary>The body's blocks.</summary>
    public List<DraftBlock> Finish()
    {
        while (open.Count > 1)
        {
            var inner = open.Pop();
            open.Peek().AddRange(inner);
        }

        var body = open.Peek();
        if (body.Count > 0 && waiting.Count > 0) body[^1] = With(body[^1], body[^1].Words.Length);
        return body;
    }

    private DraftBlock WithWaiting(DraftBlock block)
    {
        if (waiting.Count > 0) block = With(block, 0);
        if (ruleBefore) block = block with { RuleBefore = true };
        ruleBefore = false;
        return block;
    }

    private DraftBlock With(DraftBlock block, int at)
    {
        var place = new TextRange(at, at);
        var changed = block with
        {
            Changes = [.. waiting.OfType<TrackedChange>().Select(c => c with { Range = place }), .. block.Changes],
            Comments = [.. waiting.OfType<DraftComment>().Where(w => !block.Comments.Any(c => c.Key == w.Key)).Select(c => c with { Comment = c.Comment with { Range = place } }), .. block.Comments],
        };
        waiting.Clear();
        return changed;
    }
}
