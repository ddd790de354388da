namespace Avow.Relating;

/// <summary>A node while the tree is being made; texts that are not in the archive come after the witnesses.</summary>
internal sealed record DescentNode
{
    /// <summary>Null for a text that is not in the archive.</summary>
    public int? Witness { get; init; }

    public string? Address { get; init; }

    public int? Parent { get; init; }

    public required short[] Readings { get; init; }

    public required LineageGround Ground { get; init; }

    public int EquallyNear { get; init; } = 1;

    public bool DirectionKnown { get; init; } = true;

    /// <summary>The oldest witness that a text outside the archive is the source of.</summary>
    public int OldestCopy { get; init; }
}

/// <summary>The tree while it is being made.</summary>
internal sealed class DescentTree(ReadingMatrix matrix)
{
    public ReadingMatrix Matrix => matrix;

    public List<DescentNode> Nodes { get; } = [];

    public int Add(DescentNode node)
    {
        Nodes.Add(node);
        return Nodes.Count - 1;
    }

    /// <summary>How old a node is: the place of a witness among all; just before its oldest copy for a text outside the archive.</summary>
    public double AgeOf(int node) => Nodes[node].Witness is { } witness ? witness : Nodes[node].OldestCopy - 0.5;

    public ILookup<int, int> Children() => Enumerable.Range(0, Nodes.Count).Where(node => Nodes[node].Parent is not null).OrderBy(AgeOf).ToLookup(node => Nodes[node].Parent!.Value);

    /// <summary>Parents before their children, each followed by its whole branch.</summary>
    public IReadOnlyList<LineageNode> InOrder()
    {
        var children = Children();
        List<LineageNode> ordered = [];
        Stack<(int Node, int? Parent)> open = new(Enumerable.Range(0, Nodes.Count).Where(node => Nodes[node].Parent is null).OrderByDescending(AgeOf).Select(node => (node, (int?)null)));
        while (open.TryPop(out var next))
        {
            ordered.Add(Finished(next.Node, next.Parent));
            foreach (var child in children[next.Node].Reverse()) open.Push((child, ordered.Count - 1));
        }

        return ordered;
    }

    private LineageNode Finished(int number, int? parent)
    {
        var node = Nodes[number];
        return new()
        {
            Text = node.Witness is { } witness ? matrix.Witnesses[witness].Facts.Id : null,
            Address = node.Address,
            Parent = parent,
            Ground = node.Ground,
            Differences = node.Parent is { } source ? ReadingMatrix.Differences(Nodes[source].Readings, node.Readings) : 0,
            EquallyNear = node.EquallyNear,
            DirectionKnown = node.DirectionKnown,
            NotAfter = node.Witness is null ? matrix.Witnesses[node.OldestCopy].Facts.Date : null,
            NamesOutside = node.Witness is { } known ? matrix.OutsideSourceOf(known) : null,
        };
    }
}
