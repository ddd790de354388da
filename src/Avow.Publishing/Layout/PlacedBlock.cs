using Avow.Statements;

namespace Avow.Publishing;

/// <summary>One block of a text with the name that its permalink gives it.</summary>
/// <param name="Block">Its range counts in the text's words.</param>
/// <param name="Anchor">"p3" for the third numbered block, "h2" for the second heading, "n1" for the first footnote.</param>
/// <param name="Number">What stands in the margin; null for headings and footnotes.</param>
public sealed record PlacedBlock(Block Block, string Anchor, int? Number)
{
    public TextRange Range => Block.Range;
}
