namespace Avow.Reading;

/// <summary>Tells the gutter of a table, of numbered items or of a form from the gutter between two columns of text.</summary>
internal static class CellColumns
{
    /// <summary>Rows of one side that stand exactly beside a row of the other (share).</summary>
    private const double Aligned = 0.75;

    /// <summary>The lines of running text fill so much of their column's width on average (share), and hold so many words or Chinese signs.</summary>
    private const double Filled = 0.5;
    private const double FewestWords = 3.5;
    private const double FewestSigns = 8;

    /// <summary>Columns narrower than this hold numbers or labels (in type sizes).</summary>
    private const double NarrowestText = 5;

    public static bool Are(IReadOnlyList<TextLine> pieces, double gutter)
    {
        var left = Side.Of(pieces.Where(p => p.Box.Centre < gutter));
        var right = Side.Of(pieces.Where(p => p.Box.Centre >= gutter));
        if (left.Rows.Count == 0 || right.Rows.Count == 0) return false;
        if (left.Width < NarrowestText * left.Size || right.Width < NarrowestText * right.Size) return left.ShareBeside(right) >= Aligned || right.ShareBeside(left) >= Aligned;
        if (left.IsText && right.IsText) return false;
        return left.ShareBeside(right) >= Aligned && right.ShareBeside(left) >= Aligned;
    }

    private sealed record Side(IReadOnlyList<TextLine> Rows, double Width, double Size)
    {
        public bool IsText => Rows.Average(r => r.Box.Width) >= Filled * Width && (Rows.Average(r => r.Words.Count) >= FewestWords || Rows.Average(r => r.Words.Sum(w => w.Text.Count(Punctuation.IsCjk))) >= FewestSigns);

        public static Side Of(IEnumerable<TextLine> pieces)
        {
            var rows = RowsOf.Pieces([.. pieces]).Select(TextLine.Merged).ToList();
            if (rows.Count == 0) return new([], 0, 0);
            return new(rows, rows.Max(r => r.Box.Right) - rows.Min(r => r.Box.Left), rows.Select(r => r.Size).Order().ElementAt(rows.Count / 2));
        }

        public double ShareBeside(Side other)
        {
            var (top, bottom) = (other.Rows[0].Box.Top, other.Rows[^1].Box.Bottom);
            var within = Rows.Where(r => r.Box.Bottom > top && r.Box.Top < bottom).ToList();
            if (within.Count == 0) return 0;
            var beside = within.Count(r => other.Rows.Any(o => Math.Abs(o.Box.Bottom - r.Box.Bottom) < 0.25 * r.Size || Math.Abs(o.Box.Top - r.Box.Top) < 0.15 * r.Size));
            return (double)beside / within.Count;
        }
    }
}
