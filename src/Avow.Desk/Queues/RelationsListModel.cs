using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>Many relations of one kind in a list to tick, the least certain first.</summary>
/// <param name="Kind">Null for all kinds.</param>
/// <param name="Rows">One each.</param>
/// <param name="Next">Behind which the next page begins; null on the last.</param>
public sealed record RelationsListModel(RelationKind? Kind, IReadOnlyList<RelationRow> Rows, Id<Relation>? Next)
{
    /// <summary>As many as one looks through without losing the thread; the words of both texts are read for each.</summary>
    public const int RowsPerPage = 100;

    /// <summary>What came of the form, where this is its answer.</summary>
    public Answered Answered { get; init; } = Answered.Nothing;

    internal static RelationsListModel From(IArchive archive, RelationKind? kind, Id<Relation>? after)
    {
        var waiting = archive.Queues.Relations(kind, RowsPerPage + 1, after);
        var shown = waiting.Take(RowsPerPage).ToList();
        return new(kind, RelationRow.Of(archive.Library, shown), waiting.Count > shown.Count ? shown[^1].Id : null);
    }

    internal static string AddressOf(RelationKind? kind, Id<Relation>? after) =>
        Question.To($"{EditorsDesk.Root}/{RelationsQueue.ListPattern}", ("kind", kind?.ToString().ToLowerInvariant()), ("after", after?.Value));
}

/// <summary>One relation in the list.</summary>
/// <param name="Relation">Which.</param>
/// <param name="Taker">The text that takes.</param>
/// <param name="Source">The text that is taken from.</param>
/// <param name="TakerWords">The first words of the longest passage they share, as the taker has them.</param>
/// <param name="SourceWords">The same as the source has them.</param>
public sealed record RelationRow(Relation Relation, TextLine Taker, TextLine Source, string TakerWords, string SourceWords)
{
    /// <summary>Enough to know a passage again; the card has all of it.</summary>
    private const int MaxWordsChars = 140;

    /// <summary>How strong the evidence is, 0 to 1; null for what a person asserted.</summary>
    public double? Score => (Relation.Origin as RelationOrigin.Detected)?.Score;

    /// <summary>Rows in the order of the relations; none for one whose texts are not there.</summary>
    internal static IReadOnlyList<RelationRow> Of(ILibrary library, IReadOnlyList<Relation> relations)
    {
        var summaries = library.Summaries([.. relations.SelectMany(relation => new[] { relation.From, relation.To }).Distinct()]);
        Dictionary<Id<Text>, string> words = [];
        return
        [
            .. from relation in relations
                where summaries.ContainsKey(relation.From) && summaries.ContainsKey(relation.To)
                let longest = relation.Spans.MaxBy(span => span.From.Length)
                select new RelationRow(
                    relation,
                    TextLine.Of(summaries[relation.From]),
                    TextLine.Of(summaries[relation.To]),
                    longest is null ? "" : First(WordsOf(relation.From), longest.From),
                    longest is null ? "" : First(WordsOf(relation.To), longest.To)),
        ];

        string WordsOf(Id<Text> text) => words.TryGetValue(text, out var known) ? known : words[text] = library.Find(text)?.Words ?? "";
    }

    private static string First(string words, TextRange passage) => passage.LiesInside(words) ? Shown.Name(passage.Of(words), MaxWordsChars) : "";
}
