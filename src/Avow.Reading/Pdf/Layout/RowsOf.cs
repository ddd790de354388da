namespace Avow.Reading;

/// <summary>Pieces that stand on one line, from top to bottom and from left to right.</summary>
internal static class RowsOf
{
    /// <summary>Pieces overlap by so much of the lower one's height (share).</summary>
    private const double Overlap = 0.55;

    /// <summary>Rows still open for another piece: lines are nearly in order when they come.</summary>
    private const int Looked = 4;

    public static List<List<TextLine>> Pieces(IReadOnlyList<TextLine> pieces)
    {
        var rows = new List<(Box Core, List<TextLine> Pieces)>();
        foreach (var piece in pieces.OrderBy(p => p.Box.Middle).ThenBy(p => p.Box.Left))
        {
            var row = -1;
            for (var i = rows.Count - 1; i >= Math.Max(0, rows.Count - Looked) && row < 0; i--)
            {
                var crosses = rows[i].Pieces.Exists(p => p.Box.Across(piece.Box) > 0.5 * Math.Min(p.Box.Width, piece.Box.Width));
                if (rows[i].Core.Beside(piece.Box) >= Overlap && !crosses) row = i;
            }

            if (row < 0) rows.Add((piece.Box, [piece]));
            else
            {
                rows[row].Pieces.Add(piece);
                if (piece.Box.Height > rows[row].Core.Height) rows[row] = (piece.Box, rows[row].Pieces);
            }
        }

        foreach (var row in rows) row.Pieces.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
        return [.. rows.Select(r => r.Pieces)];
    }
}
