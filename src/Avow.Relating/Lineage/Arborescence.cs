namespace Avow.Relating;

/// <summary>
/// The tree of least cost that leads from a root to every node (Chu and Liu 1965; Edmonds, Optimum Branchings, 1967): every node takes its
/// cheapest edge; where that closes a circle the circle becomes one node, and whoever enters it pays what that costs more.
/// </summary>
/// <remarks>
/// Among edges of equal cost the one that comes first in the list is taken. Time: edges times the depth of circles within circles; memory: the
/// edges once, however deep the circles lie.
/// </remarks>
internal static class Arborescence
{
    /// <param name="nodes">How many nodes there are, the root included.</param>
    /// <param name="root">Nothing leads to it.</param>
    /// <param name="edges">Every node can be reached by them.</param>
    /// <returns>For each node the edge that leads to it, as an index; -1 for the root.</returns>
    public static int[] Of(int nodes, int root, IReadOnlyList<DescentEdge> edges)
    {
        var contraction = new Contraction(nodes, root, edges);
        while (contraction.CloseCircles())
        {
        }

        return contraction.Expanded();
    }

    private sealed class Contraction
    {
        private readonly int nodes;
        private readonly int root;
        private readonly IReadOnlyList<DescentEdge> edges;
        private readonly List<OpenEdge> open;

        // Of nodes, then of circles in the order in which they were closed: the cheapest edge, and the circle that each lies in; -1 for none.
        private readonly List<int> cheapest = [];
        private readonly List<int> circleOf = [];

        public Contraction(int nodes, int root, IReadOnlyList<DescentEdge> edges)
        {
            (this.nodes, this.root, this.edges) = (nodes, root, edges);
            open = [.. edges.Select((edge, index) => new OpenEdge(edge.From, edge.To, edge.Cost, index)).Where(edge => edge.To != root && edge.From != edge.To)];
            for (var node = 0; node < nodes; node++) Add();
        }

        /// <summary>Chooses the cheapest edge to each node or outermost circle, and closes the circles that these make; false when they make none.</summary>
        public bool CloseCircles()
        {
            var count = cheapest.Count;
            var (from, cost) = (new int[count], new long[count]);
            for (var node = 0; node < count; node++) if (circleOf[node] < 0) cheapest[node] = -1;
            foreach (var edge in open)
                if (cheapest[edge.To] < 0 || edge.Cost < cost[edge.To]) (cheapest[edge.To], from[edge.To], cost[edge.To]) = (edge.Index, edge.From, edge.Cost);
            if (!FindCircles(from)) return false;
            Contract(cost);
            return true;
        }

        /// <summary>Inside a circle every node keeps its cheapest edge, but for the one by which the circle is entered.</summary>
        public int[] Expanded()
        {
            for (var circle = cheapest.Count - 1; circle >= nodes; circle--)
            {
                var entered = edges[cheapest[circle]].To;
                while (circleOf[entered] != circle) entered = circleOf[entered];
                cheapest[entered] = cheapest[circle];
            }

            return [.. cheapest.Take(nodes)];
        }

        private void Add()
        {
            cheapest.Add(-1);
            circleOf.Add(-1);
        }

        private bool FindCircles(int[] from)
        {
            var seenBy = new int[from.Length];
            Array.Fill(seenBy, -1);
            for (var start = 0; start < from.Length; start++)
            {
                if (circleOf[start] >= 0) continue;
                var node = start;
                while (node != root && seenBy[node] < 0)
                {
                    seenBy[node] = start;
                    node = from[node];
                }

                if (node == root || seenBy[node] != start) continue;
                Add();
                for (var member = node; circleOf[member] < 0; member = from[member]) circleOf[member] = cheapest.Count - 1;
            }

            return cheapest.Count > from.Length;
        }

        // What lies within one circle is done; what enters costs what it costs more than the edge it replaces.
        private void Contract(long[] cost)
        {
            var kept = 0;
            for (var at = 0; at < open.Count; at++)
            {
                var edge = open[at];
                var outer = edge with { From = Outer(edge.From), To = Outer(edge.To), Cost = edge.Cost - cost[edge.To] };
                if (outer.From != outer.To) open[kept++] = outer;
            }

            open.RemoveRange(kept, open.Count - kept);
        }

        private int Outer(int node) => circleOf[node] < 0 ? node : circleOf[node];
    }

    /// <summary>An edge between nodes or outermost circles.</summary>
    /// <param name="From">Where it begins.</param>
    /// <param name="To">Where it leads.</param>
    /// <param name="Cost">Above those of the edges that it would replace.</param>
    /// <param name="Index">In the list that was given.</param>
    private readonly record struct OpenEdge(int From, int To, long Cost, int Index);
}
