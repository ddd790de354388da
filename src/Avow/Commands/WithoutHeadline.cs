using Avow.Statements;

namespace Avow.Commands;

/// <summary>What a web page says below its headline. Pages print their title above, among or beside the text; it is told apart and said once.</summary>
internal static class WithoutHeadline
{
    // Blocks among which it stands: a rubric may come before it.
    private const int FirstBlocks = 3;

    /// <returns>The same content without the block of its headline, every range moved along; the same object where there is none, or nothing else.</returns>
    public static Content Of(Content content)
    {
        if (!content.Reader.StartsWith("html/", StringComparison.Ordinal) || content.Blocks.Count < 2) return content;
        var headline = content.Blocks.Take(FirstBlocks).FirstOrDefault(block => content.Parts.Any(part => part.Kind == PartKind.Title && part.Range == block.Range));
        return headline is null ? content : Without(content, headline.Range);
    }

    private static Content Without(Content content, TextRange headline)
    {
        // Its line break goes too: the one behind it, or that before it in the last line.
        var cut = headline.EndExclusive < content.Words.Length ? new TextRange(headline.StartInclusive, headline.EndExclusive + 1) : new TextRange(headline.StartInclusive - 1, headline.EndExclusive);
        return content with
        {
            Words = content.Words.Remove(cut.StartInclusive, cut.Length),
            Blocks = [.. content.Blocks.Where(block => block.Range != headline).Select(block => block with { Range = Moved(block.Range) })],
            Parts = [.. content.Parts.Where(part => !headline.Contains(part.Range)).Select(part => part with { Range = Moved(part.Range) })],
            Marks = [.. content.Marks.Where(mark => !headline.Contains(mark.Range)).Select(mark => mark with { Range = Moved(mark.Range) })],
            Witnesses = [.. content.Witnesses.Select(witness => witness with { Range = Moved(witness.Range) }).Where(witness => !witness.Range.IsEmpty)],
            Damage = [.. content.Damage.Select(damage => damage with { Range = Moved(damage.Range) })],
            Changes = [.. content.Changes.Select(change => change with { Range = Moved(change.Range) })],
            Comments = [.. content.Comments.Select(comment => comment with { Range = Moved(comment.Range) })],
        };

        TextRange Moved(TextRange range) => new(Place(range.StartInclusive), Place(range.EndExclusive));

        int Place(int offset) => offset <= cut.StartInclusive ? offset : Math.Max(cut.StartInclusive, offset - cut.Length);
    }
}
