using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// The raw finding about two texts, before any question of who took from whom: what <see cref="PairAligner"/> gave for them.
/// A function of the two texts alone, so it is computed once and kept.
/// </summary>
/// <param name="A">The one text.</param>
/// <param name="B">The other.</param>
/// <param name="Spans"><see cref="AlignedSpan.From"/> lies in A.</param>
public sealed record TextMatch(Id<Text> A, Id<Text> B, IReadOnlyList<AlignedSpan> Spans)
{
    public TextMatch Turned() => new(B, A, [.. Spans.Select(span => span.Turned()).Order(AlignedSpanOrder.Instance)]);

    internal Id<Text> Other(Id<Text> text) => text == A ? B : A;

    /// <summary>The same match with a given text on the first side.</summary>
    internal TextMatch SeenFrom(Id<Text> text) => text == A ? this : Turned();
}
