using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>As what one organisation belongs to another, and when.</summary>
/// <param name="Name">Of the other.</param>
/// <param name="Slug">Of the other.</param>
/// <param name="As">"section".</param>
/// <param name="From">Null when nobody knows.</param>
/// <param name="Until">Null: still.</param>
public sealed record BelongingLine(Naming Name, string Slug, string As, DateOnly? From, DateOnly? Until)
{
    internal static BelongingLine? See(Membership membership, Id<Organisation> other, IRegistry registry) =>
        registry.Organisation(other) is { } organisation ? new(Naming.Of(organisation), organisation.Slug, Shown.Name(membership.As), membership.From, membership.Until) : null;
}
