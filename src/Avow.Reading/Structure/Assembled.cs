using Avow.Statements;

namespace Avow.Reading;

/// <summary>The blocks of a draft set one under the other: one string of words, each block and each mark with its place in it.</summary>
internal sealed record Assembled
{
    public required string Words { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The same blocks as the reader gave them.</summary>
    public required IReadOnlyList<DraftBlock> Drafts { get; init; }

    /// <summary>The reader's marks, in places of <see cref="Words"/>, in the order of their blocks.</summary>
    public required IReadOnlyList<Mark> Marks { get; init; }

    public int Count => Blocks.Count;

    public static Assembled From(IReadOnlyList<DraftBlock> drafts)
    {
        var start = 0;
        var blocks = new List<Block>(drafts.Count);
        var marks = new List<Mark>();
        foreach (var draft in drafts)
        {
            var (from, end) = (start, start + draft.Words.Length);
            blocks.Add(new Block
            {
                Kind = draft.Kind,
                Range = new(from, end),
                Level = draft.Level,
                Label = draft.Kind == BlockKind.Footnote ? draft.Label : null,
                Direction = draft.DeclaredDirection,
                SourceOffset = draft.SourceOffset,
            });
            marks.AddRange(draft.Marks.Where(m => m.Range.LiesInside(draft.Words) && !m.Range.IsEmpty).Select(m => m with { Range = m.Range.Shift(from) }));
            start = end + 1;
        }

        return new Assembled { Words = string.Join('\n', drafts.Select(d => d.Words)), Blocks = blocks, Drafts = drafts, Marks = marks };
    }

    public string WordsOf(int block) => Drafts[block].Words;

    /// <summary>The block that holds an offset, by binary search; line breaks count to the block before them.</summary>
    public int BlockAt(int offset)
    {
        var (low, high) = (0, Blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Range.StartInclusive <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
