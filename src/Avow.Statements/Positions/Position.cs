namespace Avow.Statements;

/// <summary>A proposition one can agree with (Discourse Network Analyzer: concept).</summary>
public sealed record Concept(Id<Concept> Id, string Proposition);

/// <summary>One organisation's stance on one concept, at one date, shown by one passage, coded by one person.</summary>
public sealed record Position
{
    public required Id<Organisation> Organisation { get; init; }

    public required Id<Concept> Concept { get; init; }

    public required Stance Stance { get; init; }

    public required DateOnly On { get; init; }

    public required Passage ShownBy { get; init; }

    public required string CodedBy { get; init; }
}

/// <summary>How an organisation stands to a concept.</summary>
public enum Stance
{
    Agrees,
    Disagrees,
    Qualifies,
}

/// <summary>A passage that asks somebody to do something.</summary>
public sealed record Demand(Passage Passage, string Addressee, string Action);
