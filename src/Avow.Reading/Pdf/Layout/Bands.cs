namespace Avow.Reading;

/// <summary>Cuts a region along its height wherever a line begins or ceases to cross a gutter.</summary>
internal static class Bands
{
    private const int FewestFacing = 3;

    /// <summary>A crossing may touch the strip's middle by so much (points): hanging punctuation, a wide italic.</summary>
    private const double Tolerance = 0.5;

    public static List<Band> At(IReadOnlyList<TextLine> pieces, double gutter)
    {
        var bands = new List<Band>();
        var (open, crossing) = (new List<TextLine>(), new List<TextLine>());
        var (left, right) = (0, 0);
        foreach (var piece in pieces.OrderBy(p => p.Box.Middle).ThenBy(p => p.Box.Left))
        {
            var crosses = piece.Box.Left < gutter - Tolerance && piece.Box.Right > gutter + Tolerance;
            if (crosses && open.Count > 0) EndOpen();
            (crosses ? crossing : open).Add(piece);
            if (crosses) continue;
            if (piece.Box.Centre < gutter) left++;
            else right++;
            if (crossing.Count > 0 && Math.Min(left, right) >= FewestFacing && Facing(open, gutter) >= FewestFacing) EndCrossing();
        }

        EndOpen();
        EndCrossing();
        return bands;

        // Lines that face nobody go with what crosses: the last line of a paragraph, a heading above the columns.
        void EndOpen()
        {
            var facing = Facing(open, gutter);
            if (facing < FewestFacing)
            {
                crossing.AddRange(open);
            }
            else
            {
                EndCrossing();
                bands.Add(new(open, true, facing));
            }

            open = [];
            (left, right) = (0, 0);
        }

        void EndCrossing()
        {
            if (crossing.Count > 0) bands.Add(new(crossing, false, 0));
            crossing = [];
        }
    }

    private static int Facing(List<TextLine> pieces, double gutter)
    {
        if (pieces.Count < 2 * FewestFacing) return 0;
        var left = pieces.Where(p => p.Box.Centre < gutter).ToList();
        var right = pieces.Where(p => p.Box.Centre >= gutter).ToList();
        return left.Count == 0 || right.Count == 0 ? 0 : Math.Min(With(left, right), With(right, left));
    }

    // Both lists run from top to bottom.
    private static int With(List<TextLine> lines, List<TextLine> others)
    {
        var (count, from) = (0, 0);
        foreach (var line in lines)
        {
            while (from < others.Count && others[from].Box.Bottom < line.Box.Top - 40) from++;
            for (var i = from; i < others.Count && others[i].Box.Top < line.Box.Bottom; i++)
            {
                if (others[i].Box.Beside(line.Box) < 0.2) continue;
                count++;
                break;
            }
        }

        return count;
    }
}
