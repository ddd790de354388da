using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A passage that others took, beyond those who took the whole text.</summary>
/// <param name="Line">The text that it stands in.</param>
/// <param name="Anchor">Of its paragraph; null in a text without paragraphs.</param>
/// <param name="Words">The passage, on one line, cut at some 300 characters.</param>
/// <param name="Others">In how many other texts it stands, translations among them.</param>
public sealed record TravelledPassage(TextLine Line, PassagePlace? Anchor, string Words, int Others)
{
    private const int MostPassages = 5;
    private const int MostOfStatement = 2;
    private const int LeastChars = 24;
    private const int MaxChars = 300;

    // Texts that are opened for it, each with its relations.
    private const int MostTexts = 80;

    // From this share of a text on, another has the whole of it.
    private const double WholeShare = 0.7;

    /// <summary>The most travelled passages of some texts until a day, most others first; of each statement those of the wording that was taken most.</summary>
    internal static IReadOnlyList<TravelledPassage> Of(ILibrary library, IEnumerable<TextLine> lines, DateOnly until) =>
    [
        .. lines.Take(MostTexts).Select(line => (line.Statement, Passages: OfText(library, line, until))).Where(found => found.Passages.Count > 0)
            .GroupBy(found => found.Statement, found => found.Passages)
            .SelectMany(wordings => wordings.OrderByDescending(passages => passages[0].Others).ThenBy(passages => passages[0].Line.Date).ThenBy(passages => passages[0].Line.Text).First())
            .OrderByDescending(passage => passage.Others).ThenBy(passage => passage.Line.Date).ThenBy(passage => passage.Line.Text).Take(MostPassages),
    ];

    private static IReadOnlyList<TravelledPassage> OfText(ILibrary library, TextLine line, DateOnly until)
    {
        if (RelatedText.Open(library, line.Text) is not { } layout) return [];
        var words = layout.Text.Words;
        var relations = library.RelationsOf(line.Text).Take(RelatedText.MaxRelations).Where(relation => relation.Kind != RelationKind.Introduces).ToList();
        var others = library.Summaries([.. relations.Select(relation => relation.OtherThan(line.Text)).Distinct()]);
        var spans = relations.Where(relation => others.TryGetValue(relation.OtherThan(line.Text), out var other) && other.CountsFrom <= until)
            .GroupBy(relation => relation.OtherThan(line.Text))
            .Select(group => TextRange.Union(group.SelectMany(relation => relation.SpansSeenFrom(line.Text)).Select(span => span.From).Where(range => range.LiesInside(words)))).ToList();
        var whole = spans.Count(ranges => ranges.Sum(range => (long)range.Length) >= WholeShare * words.Length);
        return [.. layout.Blocks.Where(block => block.Block.Kind is not BlockKind.Heading)
            .Select(block => Deepest(block.Range, spans))
            .Where(best => best.Depth > whole && best.Depth > 1)
            .OrderByDescending(best => best.Depth).ThenBy(best => best.Range.StartInclusive).Take(MostOfStatement)
            .Select(best => new TravelledPassage(line, layout.PlaceAt(best.Range.StartInclusive), Shown.Name(best.Range.Of(words), MaxChars), best.Depth))];
    }

    // The longest stretch of a block that stands in most other texts.
    private static (TextRange Range, int Depth) Deepest(TextRange block, List<List<TextRange>> spans)
    {
        var changes = spans.SelectMany(ranges => ranges).Select(range => range.Intersect(block)).OfType<TextRange>().Where(range => !range.IsEmpty)
            .SelectMany(range => new[] { (At: range.StartInclusive, By: 1), (At: range.EndExclusive, By: -1) })
            .GroupBy(change => change.At, change => change.By).OrderBy(group => group.Key).Select(group => (At: group.Key, By: group.Sum())).Where(change => change.By != 0).ToList();
        var (best, depth, most) = (new TextRange(block.StartInclusive, block.StartInclusive), 0, 0);
        for (var i = 0; i + 1 < changes.Count; i++)
        {
            depth += changes[i].By;
            var length = changes[i + 1].At - changes[i].At;
            if (length >= LeastChars && (depth > most || (depth == most && length > best.Length))) (best, most) = (new(changes[i].At, changes[i + 1].At), depth);
        }

        return (best, most);
    }
}
