namespace Avow.Relating;

/// <summary>
/// Which copy of a text was made from which, as far as it can be known: a stemma. Every witness has one source, chosen so that all
/// together need the fewest changes of words (a minimum-cost arborescence: Chu and Liu 1965, Edmonds 1967), where nobody takes from what came
/// later, and a source that is named goes before one that is only near. Two readings that two copies share against
/// their source, neither able to have them from the other, prove a text that is not in the archive (shared errors: Maas, Textkritik,
/// 1927); one may be chance, and is never enough.
/// </summary>
/// <remarks>What it says is what the archive holds: a witness copied from two texts at once is shown under the nearer one.</remarks>
public sealed record Lineage
{
    /// <summary>Parents before their children, children by age; the first has no parent.</summary>
    public required IReadOnlyList<LineageNode> Nodes { get; init; }

    /// <param name="table">The table of variants of these texts.</param>
    /// <param name="texts">Those that the table was made of; others are left out.</param>
    /// <returns>A tree with every witness of the table once; the same whatever the order of texts.</returns>
    public static Lineage Of(VariantTable table, IReadOnlyCollection<TextFacts> texts)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(texts);
        var byId = texts.DistinctBy(text => text.Id).ToDictionary(text => text.Id);
        var matrix = new ReadingMatrix(table, [.. table.Witnesses.Select(id => new AddressedText(byId[id]))]);
        var tree = Descent.Of(matrix);
        LostTexts.Infer(tree);
        OutsideSources.Add(tree);
        return new() { Nodes = tree.InOrder() };
    }
}
