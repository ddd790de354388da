using Avow.Statements;

namespace Avow.Reading;

/// <summary>
/// Sets the chapters of a book one after the other and links notes with their marks across them. A link is a note mark when its words
/// are a label, it does not open its block, and what it leads to is a note or begins with that label. Other links inside the book go.
/// </summary>
internal static class EpubNotes
{
    private const string ByLink = "link to a note";

    public static (IReadOnlyList<DraftBlock> Blocks, IReadOnlyList<int> Gaps) Joined(IReadOnlyList<EpubChapter?> chapters)
    {
        var (blocks, gaps, places) = (new List<DraftBlock>(), new List<int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var chapter in chapters)
        {
            if (chapter is null) gaps.Add(blocks.Count);
            else Add(chapter, blocks, places);
        }

        for (var i = 0; i < blocks.Count; i++) Link(blocks, i, places);
        return (blocks, gaps);
    }

    private static void Add(EpubChapter chapter, List<DraftBlock> blocks, Dictionary<string, int> places)
    {
        var address = EpubChapter.Root + Uri.EscapeDataString(chapter.Part).Replace("%2F", "/", StringComparison.Ordinal);
        foreach (var block in chapter.Blocks)
        {
            foreach (var name in block.Names) places.TryAdd($"{address}#{name}", blocks.Count);
            blocks.Add(block.Draft);
        }
    }

    private static void Link(List<DraftBlock> blocks, int at, Dictionary<string, int> places)
    {
        var block = blocks[at];
        if (block.Marks.Count == 0) return;
        var marks = new List<Mark>(block.Marks.Count);
        var linked = new HashSet<int>();
        foreach (var mark in block.Marks)
        {
            if (mark.Kind != MarkKind.Link || mark.Target?.StartsWith(EpubChapter.Root, StringComparison.Ordinal) != true) marks.Add(mark);
            else if (LabelOf(mark, block) is { } label && NoteAt(blocks, at, mark.Target, label, places) && linked.Add(mark.Range.StartInclusive))
                marks.Add(new() { Kind = MarkKind.NoteMark, Range = mark.Range, Target = label, Cue = ByLink });
        }

        var isNote = blocks[at].Kind == BlockKind.Footnote;
        marks.RemoveAll(m => m.Kind == MarkKind.NoteMark && m.Cue != ByLink && (linked.Contains(m.Range.StartInclusive) || (isNote && m.Range.StartInclusive == 0))); // raised and linked is one mark; the label of a note is the way back
        blocks[at] = blocks[at] with { Marks = marks };
    }

    private static string? LabelOf(Mark mark, DraftBlock block) =>
        mark.Range.StartInclusive == 0 || !mark.Range.LiesInside(block.Words) ? null : InlineMark.LabelOf(mark.Range.Of(block.Words));

    private static bool NoteAt(List<DraftBlock> blocks, int from, string target, string label, Dictionary<string, int> places)
    {
        if (!places.TryGetValue(target, out var at) || at == from) return false;
        var note = blocks[at];
        if (note.Kind != BlockKind.Footnote && !BeginsWith(note.Words, label)) return false;
        blocks[at] = note with { Kind = BlockKind.Footnote, Level = 0, Label = note.Label ?? label };
        return true;
    }

    private static bool BeginsWith(string words, string label)
    {
        var start = words.AsSpan().TrimStart("[(^↑ ");
        return start.StartsWith(label, StringComparison.OrdinalIgnoreCase) && start.Length > label.Length && !char.IsLetterOrDigit(start[label.Length]);
    }
}
