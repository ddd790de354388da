namespace Avow.Statements;

/// <summary>Who speaks. In the role of publishing a document it is called an outlet.</summary>
public sealed record Organisation
{
    public required Id<Organisation> Id { get; init; }

    /// <summary>The short name in addresses: lower-case letters, digits and hyphens; unique in an archive.</summary>
    public required string Slug { get; init; }

    /// <summary>Names by BCP 47 tag; at least one.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Address prefixes of its own site: what is captured below them it published.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    public static Id<Organisation> IdOf(string slug) => Id<Organisation>.FromKey("organisation", slug);

    /// <summary>The name in a language, else in English, else the first there is.</summary>
    public string NameIn(string language) => Statements.Names.In(Names, language, Slug);
}

/// <summary>A section belongs to a federation from one day (inclusive) to another (exclusive; null: still).</summary>
public sealed record Membership
{
    public required Id<Organisation> Member { get; init; }

    public required Id<Organisation> Of { get; init; }

    public required string As { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public bool HoldsOn(DateOnly day) => (From is null || day >= From) && (Until is null || day < Until);
}
