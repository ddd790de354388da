namespace Avow.Relating;

/// <summary>
/// Sources that witnesses name and that are not in the archive. Where two and more name the same one they are shown under it: they
/// have their words from there and not from each other; what else it is is not known.
/// </summary>
internal static class OutsideSources
{
    public static void Add(DescentTree tree)
    {
        var naming = tree.Nodes.Where(node => node is { Witness: not null, Ground: not LineageGround.Named }).Select(node => node.Witness!.Value)
            .Select(witness => (Witness: witness, Address: tree.Matrix.OutsideSourceOf(witness)))
            .Where(named => named.Address is not null)
            .GroupBy(named => Addresses.Key(named.Address!), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .OrderBy(group => group.Min(named => named.Witness));
        foreach (var group in naming.ToList()) Gather(tree, group.First().Address!, [.. group.Select(named => named.Witness).Order()]);
    }

    // Under the source that the oldest of them was given; those that hang under one another come along with it.
    private static void Gather(DescentTree tree, string address, List<int> copies)
    {
        var oldest = tree.Nodes[copies[0]];
        var source = oldest.Parent;
        for (var above = source; above is { } node; above = tree.Nodes[node].Parent)
            if (tree.Nodes[node].Witness is { } witness && copies.Contains(witness)) source = tree.Nodes[node].Parent;
        var outside = tree.Add(new()
        {
            Address = address,
            Parent = source,
            Readings = oldest.Readings,
            Ground = source is null ? LineageGround.First : LineageGround.Named,
            DirectionKnown = source is null,
            OldestCopy = copies[0],
        });
        foreach (var copy in copies) tree.Nodes[copy] = tree.Nodes[copy] with { Parent = outside, Ground = LineageGround.Named, EquallyNear = 1, DirectionKnown = true };
    }
}
