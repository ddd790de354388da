using Avow.Relating;
using FsCheck;
using FsCheck.Fluent;

namespace Avow.Tests.Relating;

public sealed class ArborescenceTests
{
    [Fact]
    public void A_circle_is_entered_where_that_costs_least()
    {
        // 0 is the root; 1 and 2 would rather come from each other.
        DescentEdge[] edges = [new(0, 1, 10), new(0, 2, 12), new(1, 2, 1), new(2, 1, 1)];
        Assert.Equal([-1, 0, 2], Arborescence.Of(3, 0, edges));
    }

    [Fact]
    public void Circles_within_circles_come_apart()
    {
        DescentEdge[] edges = [new(0, 1, 100), new(1, 2, 1), new(2, 1, 1), new(2, 3, 5), new(3, 4, 1), new(4, 3, 1), new(4, 1, 2), new(3, 2, 2), new(0, 4, 90)];
        Assert.Equal(Least(5, edges), Cost(edges, Arborescence.Of(5, 0, edges)));
    }

    [Fact]
    public void Of_equal_edges_the_first_is_taken() => Assert.Equal([-1, 0, 2], Arborescence.Of(3, 0, [new(0, 1, 1), new(0, 1, 1), new(0, 2, 1), new(1, 2, 1)]));

    [Fact]
    public void No_tree_costs_less_than_the_one_found() =>
        Prop.ForAll(Graphs, graph => Cost(graph.Edges, Arborescence.Of(graph.Nodes, 0, graph.Edges)) == Least(graph.Nodes, graph.Edges)).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Hundreds_that_may_each_come_from_each_need_little_room()
    {
        const int Nodes = 300;
        DescentEdge[] edges = [.. Enumerable.Range(1, Nodes - 1).SelectMany(to => Enumerable.Range(0, Nodes).Where(from => from != to).Select(from => new DescentEdge(from, to, from == 0 ? 1_000 : (from * 31 + to * 17) % 97)))];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var chosen = Arborescence.Of(Nodes, 0, edges);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32 << 20);
        Assert.True(Cost(edges, chosen) >= 1_000);
    }

    private static readonly Arbitrary<(int Nodes, DescentEdge[] Edges)> Graphs = (
        from nodes in Gen.Choose(2, 5)
        from others in Gen.ListOf(from @from in Gen.Choose(0, nodes - 1) from to in Gen.Choose(1, nodes - 1) from cost in Gen.Choose(0, 9) select new DescentEdge(@from, to, cost))
        select (nodes, (DescentEdge[])[.. Enumerable.Range(1, nodes - 1).Select(node => new DescentEdge(0, node, 20)), .. others.Where(edge => edge.From != edge.To).Take(9)])).ToArbitrary();

    private static long Cost(IReadOnlyList<DescentEdge> edges, int[] chosen)
    {
        for (var node = 1; node < chosen.Length; node++)
        {
            Assert.Equal(node, edges[chosen[node]].To);
            var (above, steps) = (node, 0);
            while (above != 0)
            {
                above = edges[chosen[above]].From;
                Assert.True(++steps <= chosen.Length, "The edges make a circle.");
            }
        }

        return chosen.Where(edge => edge >= 0).Sum(edge => edges[edge].Cost);
    }

    // Every way to give each node one edge, but for those that make circles.
    private static long Least(int nodes, IReadOnlyList<DescentEdge> edges)
    {
        var (least, chosen) = (long.MaxValue, new int[nodes]);
        chosen[0] = -1;
        Choose(1);
        return least;

        void Choose(int node)
        {
            if (node == nodes)
            {
                if (IsTree()) least = Math.Min(least, chosen.Skip(1).Sum(edge => edges[edge].Cost));
                return;
            }

            for (var edge = 0; edge < edges.Count; edge++)
            {
                if (edges[edge].To != node) continue;
                chosen[node] = edge;
                Choose(node + 1);
            }
        }

        bool IsTree()
        {
            for (var node = 1; node < nodes; node++)
            {
                var (above, steps) = (node, 0);
                while (above != 0 && steps++ <= nodes) above = edges[chosen[above]].From;
                if (above != 0) return false;
            }

            return true;
        }
    }
}
