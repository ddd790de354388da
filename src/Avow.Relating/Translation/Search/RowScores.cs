namespace Avow.Relating;

/// <summary>What tokens say for beads that end with one segment of the first text: by how many segments, and by column of the second.</summary>
internal sealed class RowScores
{
    private readonly float[][] scores = [[], [], [], []];
    private int low;

    public void Begin(int first, int columns)
    {
        low = first;
        for (var i = 0; i < scores.Length; i++)
            if (scores[i].Length < columns) scores[i] = new float[columns + columns / 2];
    }

    /// <summary>Of a number of segments, from 1.</summary>
    public ref float At(int count, int column) => ref scores[count - 1][column - low];
}
