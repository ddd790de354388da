using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A text with the blocks and marks of its document that fall into it, and the damage shown with it; all ranges count in the text's words.</summary>
public sealed record TextLayout
{
    public required Text Text { get; init; }

    public required IReadOnlyList<PlacedBlock> Blocks { get; init; }

    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public IReadOnlyList<Damage> Damage { get; init; } = [];

    /// <summary>Of each damage, which of its document's it is, from 0.</summary>
    public IReadOnlyList<int> DamageOrdinals { get; init; } = [];

    /// <summary>Without its document, or when the two do not fit, every line of the text is a paragraph.</summary>
    public static TextLayout Of(Text text, Document? document)
    {
        if (document is null || WitnessOf(text, document) is not { } witness)
            return new() { Text = text, Blocks = Placed(Lines(text)) };

        var content = document.Content;
        return new()
        {
            Text = text,
            Blocks = Placed(content.Blocks.Select(block => Clip(block.Range, witness) is { IsEmpty: false } range ? block with { Range = range } : null).OfType<Block>()),
            Marks = [.. content.Marks.Select(mark => Clip(mark.Range, witness) is { IsEmpty: false } range ? mark with { Range = range } : null).OfType<Mark>()],
            Damage = [.. content.DamageOf(text.WitnessOrdinal).Select(damage => damage with { Range = Clip(damage.Range, witness) ?? Nearest(damage.Range, witness) })],
            DamageOrdinals = [.. Enumerable.Range(0, content.Damage.Count).Where(at => content.WitnessOf(content.Damage[at]) == text.WitnessOrdinal)],
        };
    }

    /// <summary>The block at an offset, or the nearest before it; null only in a text without blocks.</summary>
    public PlacedBlock? At(int offset)
    {
        var (low, high) = (0, Blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Range.StartInclusive <= offset) low = middle;
            else high = middle - 1;
        }

        return Blocks.Count == 0 ? null : Blocks[low];
    }

    /// <summary>Where what stands at an offset is shown: the block, and of a long text the part; null only in a text without blocks.</summary>
    public PassagePlace? PlaceAt(int offset) => At(offset) is { } block ? new(block.Anchor, PartNumbers.Of(this, block, offset)) : null;

    private static TextRange? WitnessOf(Text text, Document document)
    {
        var content = document.Content;
        if (text.WitnessOrdinal < 0 || text.WitnessOrdinal >= content.Witnesses.Count) return null;
        var range = content.Witnesses[text.WitnessOrdinal].Range;
        return range.LiesInside(content.Words) && range.Of(content.Words.AsSpan()).SequenceEqual(text.Words) ? range : null;
    }

    private static TextRange? Clip(TextRange range, TextRange witness)
    {
        if (range.IsEmpty) return range.StartInclusive >= witness.StartInclusive && range.StartInclusive <= witness.EndExclusive ? range.Shift(-witness.StartInclusive) : null;
        return range.Intersect(witness)?.Shift(-witness.StartInclusive);
    }

    // What lies outside of the text is shown at its nearer end.
    private static TextRange Nearest(TextRange range, TextRange witness) =>
        range.StartInclusive < witness.StartInclusive ? new(0, 0) : new(witness.Length, witness.Length);

    private static List<PlacedBlock> Placed(IEnumerable<Block> blocks)
    {
        List<PlacedBlock> placed = [];
        int numbered = 0, headings = 0, notes = 0;
        foreach (var block in blocks)
        {
            placed.Add(block.Kind switch
            {
                BlockKind.Heading => new(block, Named('h', ++headings), null),
                BlockKind.Footnote => new(block, Named('n', ++notes), null),
                _ => new(block, Named('p', ++numbered), numbered),
            });
        }

        return placed;

        static string Named(char kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}{number}");
    }

    private static IEnumerable<Block> Lines(Text text)
    {
        for (var start = 0; start < text.Words.Length;)
        {
            var end = text.Words.IndexOf('\n', start);
            if (end < 0) end = text.Words.Length;
            if (end > start) yield return new Block { Kind = BlockKind.Paragraph, Range = new(start, end), Language = text.Language };
            start = end + 1;
        }
    }
}
