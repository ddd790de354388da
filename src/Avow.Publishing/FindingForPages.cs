using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What the pages have found for them while they are made, because it is not kept: safe for many threads.</summary>
/// <param name="Versions">Who has which wording, among texts of one statement in one language.</param>
public sealed record FindingForPages(Func<IReadOnlyList<Id<Text>>, FoundVersions> Versions)
{
    public static FindingForPages Nothing { get; } = new(_ => FoundVersions.Nothing);

    /// <summary>How two texts in two languages lie against each other.</summary>
    public Func<Text, Text, FoundAlignment> Alignment { get; init; } = (_, _) => FoundAlignment.Nothing;
}
