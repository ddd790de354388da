using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>A relation that waits for an editor's word, with what it rests on.</summary>
public sealed record RelationCard
{
    /// <summary>Enough to decide by; the rest is on the page of the two texts.</summary>
    private const int MaxPassages = 3;

    public required Relation Relation { get; init; }

    public required TextLine Taker { get; init; }

    public required TextLine Source { get; init; }

    /// <summary>The longest passages that the two share, in the taker's order.</summary>
    public required IReadOnlyList<PassagePair> Passages { get; init; }

    public required int MorePassages { get; init; }

    /// <summary>How strong the evidence is, 0 to 1; null for what a person asserted.</summary>
    public double? Score => (Relation.Origin as RelationOrigin.Detected)?.Score;

    /// <summary>Cards in the order of the relations; none for one whose texts are not there.</summary>
    internal static IReadOnlyList<RelationCard> Of(ILibrary library, IReadOnlyList<Relation> relations, Func<Text, Text, IReadOnlyList<CollatedRow>> collate)
    {
        var summaries = library.Summaries([.. relations.SelectMany(relation => new[] { relation.From, relation.To }).Distinct()]);
        Dictionary<Id<Text>, TextLayout?> opened = [];
        return
        [
            .. from relation in relations
                where summaries.ContainsKey(relation.From) && summaries.ContainsKey(relation.To)
                let taker = Open(relation.From)
                let source = Open(relation.To)
                where taker is not null && source is not null
                select Card(relation, summaries, Longest(relation).Select(span => PassagePair.Of(taker, source, span, collate)).OfType<PassagePair>()),
        ];

        TextLayout? Open(Id<Text> id)
        {
            if (!opened.TryGetValue(id, out var layout)) opened[id] = layout = RelatedText.Open(library, id);
            return layout;
        }
    }

    private static RelationCard Card(Relation relation, IReadOnlyDictionary<Id<Text>, TextSummary> summaries, IEnumerable<PassagePair> passages) => new()
    {
        Relation = relation,
        Taker = TextLine.Of(summaries[relation.From]),
        Source = TextLine.Of(summaries[relation.To]),
        Passages = [.. passages],
        MorePassages = Math.Max(0, relation.Spans.Count - MaxPassages),
    };

    private static IEnumerable<AlignedSpan> Longest(Relation relation) =>
        relation.Spans.OrderByDescending(span => span.From.Length).Take(MaxPassages).OrderBy(span => span.From);
}
