using System.Text;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Cuts a text that is too long for one page into parts: between blocks, before a heading rather than after it, and inside a block only where
/// that block alone is too long. A paragraph keeps its number and its name in whichever part it stands.
/// </summary>
internal static class LongText
{
    /// <summary>UTF-8 of one part: with its markup about 30 KiB on the wire, ten thousand words of English, three quarters of an hour.</summary>
    private const int MaxPartBytes = 60_000;

    /// <summary>What a block costs beside its words: a text of very short lines is mostly markup.</summary>
    private const int BlockBytes = 90;

    /// <summary>The last part may be longer by this, so that no text is cut for the sake of a few lines.</summary>
    private const double Slack = 1.4;

    /// <summary>False, without counting, for nearly all texts.</summary>
    public static bool MayHaveParts(TextLayout layout) => (3L * layout.Text.Words.Length) + ((long)BlockBytes * layout.Blocks.Count) > MaxPartBytes * Slack;

    /// <returns>At least one part; blocks in order, footnotes left out.</returns>
    public static IReadOnlyList<IReadOnlyList<PlacedBlock>> Parts(TextLayout layout)
    {
        var words = layout.Text.Words;
        var left = new LinkedList<PlacedBlock>(layout.Blocks.Where(block => block.Block.Kind != BlockKind.Footnote));
        var bytesLeft = left.Sum(block => (long)Cost(words, block.Range));
        List<IReadOnlyList<PlacedBlock>> parts = [];
        while (bytesLeft > MaxPartBytes * Slack)
        {
            var part = Take(words, left);
            bytesLeft -= part.Sum(block => (long)Cost(words, block.Range));
            parts.Add(part);
        }

        if (left.Count > 0 || parts.Count == 0) parts.Add([.. left]);
        return parts;
    }

    private static List<PlacedBlock> Take(string words, LinkedList<PlacedBlock> left)
    {
        List<PlacedBlock> part = [];
        var room = MaxPartBytes;
        while (left.First is { } next && Cost(words, next.Value.Range) is var cost && cost <= room)
        {
            left.RemoveFirst();
            part.Add(next.Value);
            room -= cost;
        }

        while (part.Count > 1 && part[^1].Block.Kind == BlockKind.Heading)
        {
            left.AddFirst(part[^1]);
            part.RemoveAt(part.Count - 1);
        }

        if (part.Count == 0 && left.First is { } giant) part.Add(CutOff(words, giant, left));
        return part;
    }

    // Behind the last space that fits; where there is none, between two characters.
    private static PlacedBlock CutOff(string words, LinkedListNode<PlacedBlock> giant, LinkedList<PlacedBlock> left)
    {
        var range = giant.Value.Range;
        var bytesPerChar = (double)Cost(words, range) / range.Length;
        var end = range.StartInclusive + Math.Clamp((int)(MaxPartBytes / bytesPerChar), 2, range.Length - 1);
        var space = words.AsSpan(range.StartInclusive, end - range.StartInclusive).LastIndexOfAny(' ', '\n');
        if (space > 0) end = range.StartInclusive + space + 1;
        else if (char.IsLowSurrogate(words[end])) end--;
        giant.Value = Of(giant.Value, new(end, range.EndExclusive));
        return Of(giant.Value, new(range.StartInclusive, end));
    }

    private static PlacedBlock Of(PlacedBlock block, TextRange range) => block with { Block = block.Block with { Range = range } };

    private static int Cost(string words, TextRange range) => Encoding.UTF8.GetByteCount(range.Of(words.AsSpan())) + BlockBytes;
}
