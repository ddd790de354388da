namespace Avow.Relating;

/// <summary>Numbers by row and column, most of them absent; by rows, or turned.</summary>
internal sealed class SparseRows
{
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly float[] values;

    /// <param name="rows">How many rows there are.</param>
    /// <param name="entries">Each place once; in any order.</param>
    public SparseRows(int rows, IReadOnlyCollection<(int Row, int Column, double Value)> entries)
    {
        starts = new int[rows + 1];
        foreach (var (row, _, _) in entries) starts[row + 1]++;
        for (var row = 0; row < rows; row++) starts[row + 1] += starts[row];
        columns = new int[entries.Count];
        values = new float[entries.Count];
        var next = starts[..rows];
        foreach (var (row, column, value) in entries) (columns[next[row]], values[next[row]++]) = (column, (float)value);
    }

    public ReadOnlySpan<int> Columns(int row) => columns.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public ReadOnlySpan<float> Values(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);
}
