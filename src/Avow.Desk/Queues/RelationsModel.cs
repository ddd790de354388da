using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>The relations that nobody has looked at, the least certain first.</summary>
public sealed record RelationsModel(RelationKind? Kind, IReadOnlyList<RelationCard> Cards, Id<Relation>? Next)
{
    public const int CardsPerPage = 12;

    /// <summary>What came of the form, where this is its answer.</summary>
    public Answered Answered { get; init; } = Answered.Nothing;

    /// <summary>The address of this page of the queue.</summary>
    public string Address => AddressOf(Kind, null);

    internal static RelationsModel From(IArchive archive, RelationKind? kind, Id<Relation>? after, Func<Text, Text, IReadOnlyList<CollatedRow>> collate)
    {
        var waiting = archive.Queues.Relations(kind, CardsPerPage + 1, after);
        var shown = waiting.Take(CardsPerPage).ToList();
        return new(kind, RelationCard.Of(archive.Library, shown, collate), waiting.Count > shown.Count ? shown[^1].Id : null);
    }

    internal static string AddressOf(RelationKind? kind, Id<Relation>? after) =>
        Question.To($"{EditorsDesk.Root}/{RelationsQueue.Pattern}", ("kind", kind?.ToString().ToLowerInvariant()), ("after", after?.Value));
}
