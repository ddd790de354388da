using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What a span of words is. The order is the order of nesting, outermost first.</summary>
public enum InlineKind
{
    Words,
    Link,
    Quotation,
    Strong,
    Emphasis,
    Travelled,
    Reserved,
    Damaged,
    Found,

    /// <summary>A sentence that the other of two texts does not have.</summary>
    OnlyHere,
    Removed,
    Added,
    Changed,
    Typographic,
    Moved,

    /// <summary>The mark that stands for withheld words.</summary>
    Withheld,
}

/// <summary>A stretch of a block: plain words, or an element around stretches. Properly nested whatever the marks were.</summary>
/// <param name="Kind">Plain words, or which element.</param>
/// <param name="Words">The words, for plain words only.</param>
/// <param name="Within">What the element holds.</param>
/// <param name="Span">Where the element came from: its address and anchor.</param>
public sealed record Inline(InlineKind Kind, string Words, IReadOnlyList<Inline> Within, InlineSpan? Span);

/// <summary>A wish that a range be shown as something.</summary>
public sealed record InlineSpan(InlineKind Kind, TextRange Range)
{
    /// <summary>A link's target: an outside address, or "#n1" for a note.</summary>
    public string? Address { get; init; }

    /// <summary>The element's own id, for what is linked back to.</summary>
    public string? Anchor { get; init; }

    public bool IsNoteMark { get; init; }
}
