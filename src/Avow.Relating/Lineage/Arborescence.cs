namespace Avow.Relating;

/// <summary>
/// The tree of least cost that leads from a root to every node (Chu and Liu 1965; Edmonds, Optimum Branchings, 1967): every node takes its
/// cheapest edge; where that closes a circle the circle becomes one node, and whoever enters it pays what that costs more.
/// </summary>
/// <remarks>Among edges of equal cost the one that comes first in the list is taken. Time: edges times the depth of circles within circles.</remarks>
internal static class Arborescence
{
    /// <param name="nodes">How many nodes there are, the root included.</param>
    /// <param name="root">Nothing leads to it.</param>
    /// <param name="edges">Every node can be reached by them.</param>
    /// <returns>For each node the edge that leads to it, as an index; -1 for the root.</returns>
    public static int[] Of(int nodes, int root, IReadOnlyList<DescentEdge> edges)
    {
        List<Level> levels = [new(nodes, root, [.. edges.Select((edge, index) => (edge, index))])];
        while (levels[^1].Contract() is { } smaller) levels.Add(smaller);
        var chosen = levels[^1].Cheapest;
        for (var level = levels.Count - 2; level >= 0; level--) chosen = levels[level].Expand(chosen);
        return chosen;
    }

    private sealed class Level(int nodes, int root, List<(DescentEdge Edge, int Index)> edges)
    {
        private readonly int[] groupOf = new int[nodes];
        private readonly Dictionary<int, int> targetOf = [];
        private int groups;

        /// <summary>For each node the index of its cheapest edge; -1 for the root.</summary>
        public int[] Cheapest { get; } = new int[nodes];

        public Level? Contract()
        {
            var (from, cost) = (new int[nodes], new long[nodes]);
            Array.Fill(Cheapest, -1);
            foreach (var (edge, index) in edges)
            {
                if (edge.To == root || edge.From == edge.To || (Cheapest[edge.To] >= 0 && edge.Cost >= cost[edge.To])) continue;
                (Cheapest[edge.To], from[edge.To], cost[edge.To]) = (index, edge.From, edge.Cost);
            }

            if (!FindCircles(from)) return null;
            List<(DescentEdge, int)> rest = [];
            foreach (var (edge, index) in edges)
            {
                targetOf[index] = edge.To;
                if (groupOf[edge.From] != groupOf[edge.To]) rest.Add((new(groupOf[edge.From], groupOf[edge.To], edge.To == root ? edge.Cost : edge.Cost - cost[edge.To]), index));
            }

            return new(groups, groupOf[root], rest);
        }

        // Inside a circle every node keeps its cheapest edge, but for the one by which the circle is entered.
        public int[] Expand(int[] chosenAbove)
        {
            var chosen = (int[])Cheapest.Clone();
            foreach (var index in chosenAbove.Where(index => index >= 0)) chosen[targetOf[index]] = index;
            return chosen;
        }

        private bool FindCircles(int[] from)
        {
            var (seenBy, found) = (new int[nodes], false);
            Array.Fill(groupOf, -1);
            Array.Fill(seenBy, -1);
            for (var start = 0; start < nodes; start++)
            {
                var node = start;
                while (node != root && seenBy[node] < 0)
                {
                    seenBy[node] = start;
                    node = from[node];
                }

                if (node == root || seenBy[node] != start || groupOf[node] >= 0) continue;
                found = true;
                for (var member = node; groupOf[member] < 0; member = from[member]) groupOf[member] = groups;
                groups++;
            }

            for (var node = 0; node < nodes; node++) if (groupOf[node] < 0) groupOf[node] = groups++;
            return found;
        }
    }
}
