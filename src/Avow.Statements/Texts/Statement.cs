namespace Avow.Statements;

/// <summary>A public act: one or more organisations said this, on this day, about this. FRBR: work.</summary>
public sealed record Statement
{
    public required Id<Statement> Id { get; init; }

    /// <summary>The text it is shown by: the earliest wording known.</summary>
    public required Id<Text> LeadText { get; init; }

    public IReadOnlyList<Id<Organisation>> Issuers { get; init; } = [];

    public DateOnly? Date { get; init; }

    public Id<Event>? Event { get; init; }

    /// <summary>A statement is named after its lead text; the names of all its other texts lead to it too, so no address dies.</summary>
    public static Id<Statement> IdOf(Id<Text> first) => Id<Statement>.FromKey("statement", first.Value);
}
