namespace Avow.Publishing;

/// <summary>An event in a list, as data.</summary>
public sealed record EventData(string Slug, string Name, DateOnly? From)
{
    internal static EventData Of(EventLine line) => new(line.Slug, line.Name.ForPrograms(), line.From);
}

/// <summary>An organisation in a list, as data.</summary>
public sealed record OrganisationListed(string Slug, string Name);

/// <summary>As what one organisation belongs to another, and when, as data.</summary>
/// <param name="Name">Of the other.</param>
/// <param name="Slug">Of the other.</param>
/// <param name="As">"section".</param>
/// <param name="From">Null when nobody knows.</param>
/// <param name="Until">Null: still.</param>
public sealed record BelongingData(string Name, string Slug, string As, DateOnly? From, DateOnly? Until)
{
    internal static BelongingData Of(BelongingLine line) => new(line.Name.ForPrograms(), line.Slug, line.As, line.From, line.Until);
}
