namespace Avow.Relating;

/// <summary>From the matrix of readings to a tree of all witnesses.</summary>
internal static class Descent
{
    // A source that is named goes before one that is nearer by one place, not by two: one may be chance.
    private const int WorthOfNaming = 19;

    // The same for a link, which may be there for another reason.
    private const int WorthOfLink = 12;

    // Above everything that differing places can sum up to; so there is one first text when there can be.
    private const long CostOfBeingFirst = 1L << 40;

    // Readings compared, about a second; with more wordings only the oldest of them are looked at as sources.
    private const long MaxCompared = 200_000_000;

    // An opposite way that costs so much more, two changes, tells the direction where no date does.
    private const int CostThatTells = 20;

    public static DescentTree Of(ReadingMatrix matrix)
    {
        var root = matrix.Witnesses.Count;
        List<DescentEdge> edges = [];
        for (var witness = 0; witness < root; witness++)
        {
            edges.Add(new(root, witness, CostOfBeingFirst + witness));
            edges.AddRange(SourcesOf(matrix, witness).DistinctBy(edge => edge.From));
        }

        var chosen = Arborescence.Of(root + 1, root, edges);
        var byTaker = edges.ToLookup(edge => edge.To);
        var tree = new DescentTree(matrix);
        for (var witness = 0; witness < root; witness++) tree.Add(Node(matrix, witness, edges[chosen[witness]].From, [.. byTaker[witness]]));
        return tree;
    }

    // What it names; then the oldest with its words, or, when it is that itself, the oldest of every other wording.
    private static IEnumerable<DescentEdge> SourcesOf(ReadingMatrix matrix, int witness)
    {
        var taker = matrix.Witnesses[witness];
        var own = matrix.WordingOf(witness);
        foreach (var other in matrix.MentionedBy(witness))
        {
            var naming = taker.Names(matrix.Witnesses[other]);
            if (naming == Naming.Not || !MayComeFrom(matrix, witness, other)) continue;
            yield return new(other, witness, matrix.Cost(matrix.WordingOf(other), own) - (naming == Naming.ByLink ? WorthOfLink : WorthOfNaming));
        }

        var first = matrix.Table.Wordings[own].Witnesses[0];
        if (first != witness)
        {
            yield return new(first, witness, 0);
            yield break;
        }

        var looked = Math.Clamp(MaxCompared / Math.Max(1, (long)matrix.Places * matrix.Table.Wordings.Count), 1, matrix.Table.Wordings.Count);
        for (var wording = 0; wording < looked; wording++)
        {
            var source = matrix.Table.Wordings[wording].Witnesses[0];
            if (wording != own && MayComeFrom(matrix, witness, source)) yield return new(source, witness, matrix.Cost(wording, own));
        }
    }

    private static bool MayComeFrom(ReadingMatrix matrix, int taker, int source)
    {
        var direction = Direction.Between(matrix.Witnesses[source], matrix.Witnesses[taker], []);
        return direction.SourceIsFirst || !direction.IsKnown;
    }

    private static DescentNode Node(ReadingMatrix matrix, int witness, int source, List<DescentEdge> edges)
    {
        var (text, wording) = (matrix.Witnesses[witness], matrix.WordingOf(witness));
        if (source == matrix.Witnesses.Count) return new() { Witness = witness, Readings = matrix.ReadingsOf(wording), Ground = LineageGround.First };
        var sourceWording = matrix.WordingOf(source);
        var cost = matrix.Cost(sourceWording, wording);
        var equallyNear = edges.Where(edge => edge.From < matrix.Witnesses.Count).Select(edge => matrix.WordingOf(edge.From)).Distinct()
            .Where(near => matrix.Cost(near, wording) == cost)
            .Sum(near => Earlier(matrix.Table.Wordings[near].Witnesses, witness));
        var isNamed = text.Names(matrix.Witnesses[source]) != Naming.Not;
        return new()
        {
            Witness = witness,
            Parent = source,
            Readings = matrix.ReadingsOf(wording),
            Ground = isNamed ? LineageGround.Named : equallyNear <= 1 ? LineageGround.Variants : sourceWording == wording ? LineageGround.SameWords : LineageGround.Earliest,
            EquallyNear = isNamed ? 1 : Math.Max(1, equallyNear),
            DirectionKnown = Direction.Between(matrix.Witnesses[source], text, []).IsKnown || matrix.Cost(wording, sourceWording) - cost >= CostThatTells,
        };
    }

    // Of a list by age; at least the one that was chosen.
    private static int Earlier(IReadOnlyList<int> witnesses, int witness)
    {
        var (low, high) = (0, witnesses.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (witnesses[middle] < witness) low = middle + 1;
            else high = middle;
        }

        return Math.Max(1, low);
    }
}
