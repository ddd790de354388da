using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>A passage as another text has it: in another language, by way of what translates and reprints what.</summary>
/// <param name="Line">The other text.</param>
/// <param name="Anchor">The paragraph there; null when it cannot be told.</param>
/// <param name="Words">The sentences there, cut to a line or two.</param>
/// <param name="Steps">Through how many relations it was found; 1 for a translation of the very text.</param>
public sealed record PassageElsewhere(TextLine Line, PassagePlace? Anchor, string Words, int Steps)
{
    // A reprint of a translation of what was reprinted.
    private const int MaxSteps = 3;

    // Relations looked at for one passage.
    private const int MaxRelations = 60;

    private const int MaxChars = 300;

    /// <returns>The nearest text in that language that has the passage; null when there is none, and when the text is in that language itself.</returns>
    internal static PassageElsewhere? Find(ILibrary library, TextSummary text, TextRange passage, string language)
    {
        if (Languages.Primary(text.Language) == Languages.Primary(language)) return null;
        Queue<(Id<Text> Text, TextRange Range, int Steps)> open = new([(text.Id, passage, 0)]);
        HashSet<Id<Text>> seen = [text.Id];
        var looked = 0;
        while (open.TryDequeue(out var here))
        {
            var next = library.RelationsOf(here.Text).Where(Carries).Take(MaxRelations - looked).ToList();
            looked += next.Count;
            var summaries = library.Summaries([.. next.Select(relation => relation.OtherThan(here.Text))]);
            foreach (var relation in next)
            {
                if (!summaries.TryGetValue(relation.OtherThan(here.Text), out var other) || !seen.Add(other.Id)) continue;
                if (Mapped(relation, here.Text, here.Range) is not { } there) continue;
                if (Languages.Primary(other.Language) == Languages.Primary(language)) return Open(library, other, there, here.Steps + 1);
                if (here.Steps + 1 < MaxSteps) open.Enqueue((other.Id, there, here.Steps + 1));
            }
        }

        return null;
    }

    private static bool Carries(Relation relation) => relation.Kind is RelationKind.Translates or RelationKind.Reprints or RelationKind.Revises;

    // Of sentences that translate one another the whole; of shared words the same ones.
    private static TextRange? Mapped(Relation relation, Id<Text> here, TextRange range)
    {
        TextRange? mapped = null;
        foreach (var span in relation.SpansSeenFrom(here).Where(span => span.From.Overlaps(range)))
        {
            var part = relation.Kind == RelationKind.Translates ? span.To : Within(span, range);
            mapped = mapped is { } before ? before.Cover(part) : part;
        }

        return mapped;
    }

    private static TextRange Within(AlignedSpan span, TextRange range)
    {
        var start = Math.Clamp(span.To.StartInclusive + range.StartInclusive - span.From.StartInclusive, span.To.StartInclusive, span.To.EndExclusive - 1);
        var end = Math.Clamp(span.To.EndExclusive + range.EndExclusive - span.From.EndExclusive, start + 1, span.To.EndExclusive);
        return new(start, end);
    }

    private static PassageElsewhere? Open(ILibrary library, TextSummary other, TextRange range, int steps)
    {
        if (RelatedText.Open(library, other.Id) is not { } layout || !range.LiesInside(layout.Text.Words)) return null;
        return new(TextLine.Of(other), layout.PlaceAt(range.StartInclusive), Shown.Name(range.Of(layout.Text.Words), MaxChars), steps);
    }
}
