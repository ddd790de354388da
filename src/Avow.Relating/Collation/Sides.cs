namespace Avow.Relating;

/// <summary>The order of what stands on one side alone, and the same collation seen from the other side.</summary>
internal static class Sides
{
    public static List<CollatedRow> Exchanged(List<CollatedRow> rows) =>
        LeftFirst(rows.ConvertAll(row => row with
        {
            Left = row.Right,
            Right = row.Left,
            Runs = [.. row.Runs.Select(run => run with { Left = run.Right, Right = run.Left, Kind = Opposite(run.Kind) })],
        }));

    /// <summary>Between what stands on both sides, first what only the left has, then the right: the order in which readers of either side meet it.</summary>
    public static List<CollatedRow> LeftFirst(List<CollatedRow> rows)
    {
        var order = Order(rows, row => row.Left is not null, row => row.Right is not null);
        var places = new int[rows.Count];
        for (var at = 0; at < order.Count; at++) places[order[at]] = at;
        return order.ConvertAll(at => rows[at] with
        {
            MovedToRow = rows[at].MovedToRow is { } row ? places[row] : null,
            Runs = [.. Order(rows[at].Runs, run => run.Left is not null, run => run.Right is not null).Select(run => rows[at].Runs[run])],
        });
    }

    private static List<int> Order<T>(IReadOnlyList<T> items, Func<T, bool> hasLeft, Func<T, bool> hasRight)
    {
        List<int> order = [], rights = [];
        for (var at = 0; at < items.Count; at++)
        {
            if (hasLeft(items[at]) && hasRight(items[at])) Flush();
            if (hasLeft(items[at])) order.Add(at);
            else rights.Add(at);
        }

        Flush();
        return order;

        void Flush()
        {
            order.AddRange(rights);
            rights.Clear();
        }
    }

    private static CollatedKind Opposite(CollatedKind kind) => kind switch
    {
        CollatedKind.Removed => CollatedKind.Added,
        CollatedKind.Added => CollatedKind.Removed,
        _ => kind,
    };
}
