namespace Avow.Relating;

/// <summary>Does something for each row of a corridor, several parts of it at once, each with evidence of its own. Where the parts are cut depends on the corridor alone.</summary>
internal static class RowParts
{
    private const int Parts = 8;

    // Places below which it is not worth while to do parts at once.
    private const int FewPlaces = 20_000;

    /// <param name="a">The one text.</param>
    /// <param name="b">The other.</param>
    /// <param name="model">As learned so far; is not changed meanwhile.</param>
    /// <param name="corridor">Whose rows.</param>
    /// <param name="most">Segments that a bead has at most on one side.</param>
    /// <param name="each">Called with every row, the rows of a part in order; writes only what belongs to its row.</param>
    public static void Each(TokenizedSide a, TokenizedSide b, PairModel model, Corridor corridor, int most, Action<Evidence, int> each)
    {
        var odds = new TokenOdds(a, b, model);
        if (corridor.Places < FewPlaces) Part(0, corridor.Rows);
        else Parallel.For(0, Parts, part => Part(RowAt(corridor, part), RowAt(corridor, part + 1)));

        void Part(int from, int to)
        {
            var evidence = new Evidence(a, b, model, odds, corridor, most);
            for (var row = from; row < to; row++)
            {
                if (row > 0) evidence.GoTo(row - 1);
                each(evidence, row);
            }
        }
    }

    // Parts have about the same number of places.
    private static int RowAt(Corridor corridor, int part)
    {
        if (part == Parts) return corridor.Rows;
        var (low, high) = (0, corridor.Rows);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (corridor.Place(middle, corridor.Low(middle)) < (long)corridor.Places * part / Parts) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
