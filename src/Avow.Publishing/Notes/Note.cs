using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The four quiet colours of the margin.</summary>
public enum NoteColour
{
    Travel,
    Reserve,
    Render,
    Lost,
}

/// <summary>One note beside a passage.</summary>
public sealed record Note
{
    public required NoteVerb Verb { get; init; }

    public required NoteColour Colour { get; init; }

    /// <summary>The block it belongs to: "p3".</summary>
    public required string Anchor { get; init; }

    public int? Number { get; init; }

    public IReadOnlyList<NoteLink> Links { get; init; } = [];

    /// <summary>How many further texts the note stands for; they are in the table.</summary>
    public int More { get; init; }

    public ChangedWords? Change { get; init; }

    /// <summary>The wording that came first: the other text's where this one changed it, otherwise this one's.</summary>
    public string WordsBefore => Change is null ? "" : Verb == NoteVerb.ChangedFrom ? Change.WordsThere : Change.WordsHere;

    /// <summary>The wording that stands in its place.</summary>
    public string WordsAfter => Change is null ? "" : Verb == NoteVerb.ChangedFrom ? Change.WordsHere : Change.WordsThere;

    /// <summary>Which damage, for a note of that kind.</summary>
    public DamageKind? Damage { get; init; }

    /// <summary>What became of a damage; null while nobody resolved it.</summary>
    public ResolvedNote? Resolved { get; init; }

    /// <summary>For damage that can be undone: what the words probably were.</summary>
    public string? Repair { get; init; }

    /// <summary>Whose reservation, and since when withdrawn.</summary>
    public Naming? By { get; init; }

    /// <summary>The words of a reservation, or those that show a damage.</summary>
    public string? Words { get; init; }
}

/// <summary>The other side of a note: the exact passage there.</summary>
public sealed record NoteLink(Id<Text> Text, PassagePlace? Anchor, Naming Name);
