namespace Avow.Publishing;

/// <summary>Where a passage stands: the name of its block, and which part of its text holds it.</summary>
/// <param name="Anchor">The block's name in an address: "p3".</param>
/// <param name="Part">From 1; more than 1 only in a text that is too long for one page.</param>
public sealed record PassagePlace(string Anchor, int Part = 1)
{
    public static implicit operator string?(PassagePlace? place) => place?.Anchor;

    public override string ToString() => Anchor;
}
