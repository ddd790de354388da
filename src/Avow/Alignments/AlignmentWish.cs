namespace Avow.Alignments;

/// <summary>How a person wants two texts to be aligned and shown.</summary>
/// <param name="From">The language of the first; null to find it.</param>
/// <param name="To">Of the second.</param>
/// <param name="IsJson">For programs.</param>
/// <param name="Tmx">Where a translation memory goes; "-" for standard output; null for none.</param>
/// <param name="Html">Where a page goes.</param>
internal sealed record AlignmentWish(string? From, string? To, bool IsJson, string? Tmx, string? Html)
{
    /// <summary>The folder of dictionaries whose words are used; "none" for none.</summary>
    public string Dictionaries { get; init; } = "none";

    /// <summary>Whether more than beads is wanted.</summary>
    public bool IsMore => IsJson || Tmx is not null || Html is not null;
}
