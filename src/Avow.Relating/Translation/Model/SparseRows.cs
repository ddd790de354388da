namespace Avow.Relating;

/// <summary>Numbers by row and column, most of them absent; columns ascend within a row.</summary>
internal sealed class SparseRows
{
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly float[] values;

    private SparseRows(int[] starts, int[] columns, float[] values) => (this.starts, this.columns, this.values) = (starts, columns, values);

    /// <param name="rows">How many rows there are.</param>
    /// <param name="entries">Each place once, ordered by row, then by column.</param>
    public static SparseRows Of(int rows, IReadOnlyList<(int Row, int Column, double Value)> entries)
    {
        var made = new SparseRows(new int[rows + 1], new int[entries.Count], new float[entries.Count]);
        for (var i = 0; i < entries.Count; i++)
        {
            var (row, column, value) = entries[i];
            made.starts[row + 1]++;
            (made.columns[i], made.values[i]) = (column, (float)value);
        }

        for (var row = 0; row < rows; row++) made.starts[row + 1] += made.starts[row];
        return made;
    }

    /// <summary>Columns for rows.</summary>
    /// <param name="columnCount">How many columns there are.</param>
    public SparseRows Turned(int columnCount)
    {
        var turned = new int[columnCount + 1];
        foreach (var column in columns) turned[column + 1]++;
        for (var column = 0; column < columnCount; column++) turned[column + 1] += turned[column];
        var next = turned[..columnCount];
        var (rowOf, valueOf) = (new int[columns.Length], new float[columns.Length]);
        for (var row = 0; row < starts.Length - 1; row++)
            for (var at = starts[row]; at < starts[row + 1]; at++)
            {
                var place = next[columns[at]]++;
                (rowOf[place], valueOf[place]) = (row, values[at]);
            }

        return new(turned, rowOf, valueOf);
    }

    public ReadOnlySpan<int> Columns(int row) => columns.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public ReadOnlySpan<float> Values(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);
}
