namespace Avow.Relating;

/// <summary>
/// Tokens that are foretold, by column: for each, its place and how many times likelier than chance it is. Filled column after column and
/// used again for another row.
/// </summary>
internal sealed class Hits
{
    private int firstColumn;
    private int columns;
    private int[] starts = new int[64];
    private int[] places = new int[256];
    private float[] odds = new float[256];
    private int count;

    public void Clear(int first)
    {
        (firstColumn, columns, count) = (first, 0, 0);
        starts[0] = 0;
    }

    public void Add(int place, float times)
    {
        if (count == places.Length)
        {
            Array.Resize(ref places, count * 2);
            Array.Resize(ref odds, count * 2);
        }

        (places[count], odds[count++]) = (place, times);
    }

    /// <summary>What is added next is of the next column.</summary>
    public void EndColumn()
    {
        if (++columns == starts.Length) Array.Resize(ref starts, columns * 2);
        starts[columns] = count;
    }

    public ReadOnlySpan<int> Places(int column) => places.AsSpan(Start(column), Start(column + 1) - Start(column));

    public ReadOnlySpan<float> Odds(int column) => odds.AsSpan(Start(column), Start(column + 1) - Start(column));

    private int Start(int column) => starts[column - firstColumn];
}
