namespace Avow.Statements;

/// <summary>A typed edge between two texts: <see cref="From"/> took from, answers or presents <see cref="To"/>.</summary>
public sealed record Relation
{
    public required Id<Relation> Id { get; init; }

    public required RelationKind Kind { get; init; }

    /// <summary>The taker: the text that reprints, quotes, revises, translates, introduces.</summary>
    public required Id<Text> From { get; init; }

    /// <summary>The source. When <see cref="DirectionKnown"/> is false, only the order of ids decides which is which.</summary>
    public required Id<Text> To { get; init; }

    public bool DirectionKnown { get; init; } = true;

    public required RelationOrigin Origin { get; init; }

    /// <summary>Aligned spans, ordered by the taker's side; empty for a relation between whole texts without shared words.</summary>
    public IReadOnlyList<AlignedSpan> Spans { get; init; } = [];

    public Decision? Decision { get; init; }

    /// <summary>The text at the other end.</summary>
    public Id<Text> OtherThan(Id<Text> text) => From == text ? To : From;

    /// <summary>The spans with a text's own side in <see cref="AlignedSpan.From"/>, whichever end it is; in the order of the taker's side.</summary>
    public IEnumerable<AlignedSpan> SpansSeenFrom(Id<Text> text) => From == text ? Spans : Spans.Select(span => span.Turned());

    /// <summary>One relation of a kind between two texts; its spans may be found anew without its name changing.</summary>
    public static Id<Relation> IdOf(RelationKind kind, Id<Text> from, Id<Text> to)
    {
        if (from == to) throw new ArgumentException("A text has no relation to itself.", nameof(to));
        return Id<Relation>.FromKey("relation", kind.ToString(), from.Value, to.Value);
    }
}

/// <summary>The kinds of relation, read from the taker to the source.</summary>
public enum RelationKind
{
    Reprints,
    Revises,
    Translates,
    Quotes,
    RepliesTo,
    Introduces,
    Mentions,
}
