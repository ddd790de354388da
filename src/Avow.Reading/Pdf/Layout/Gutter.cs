namespace Avow.Reading;

/// <summary>A white strip from top to bottom between two columns, at a place from the left, and how many lines face each other across it.</summary>
internal sealed record Gutter(double At, int Facing)
{
    /// <summary>Lines that must face each other on each side; fewer are an accident of spaces, an address, a signature.</summary>
    private const int FewestFacing = 3;

    /// <summary>Narrowest gutter (in type sizes).</summary>
    private const double Narrowest = 1.0;

    /// <summary>More pieces than this are a drawing, not columns.</summary>
    private const int MaxPieces = 2_000;

    private const int MaxCandidates = 24;

    /// <summary>The strip that most lines respect; null when there is none.</summary>
    public static Gutter? In(IReadOnlyList<TextLine> pieces, Func<IReadOnlyList<TextLine>, double, bool> isTable)
    {
        if (pieces.Count is < 2 * FewestFacing or > MaxPieces) return null;
        Gutter? best = null;
        foreach (var at in Candidates(pieces))
        {
            var facing = Bands.At(pieces, at).Where(b => b.IsColumns && !isTable(b.Pieces, at)).Sum(b => b.Facing);
            if (facing >= FewestFacing && facing > (best?.Facing ?? 0)) best = new(at, facing);
        }

        return best;
    }

    // The middles of the gaps between neighbours, the most frequent first.
    private static IEnumerable<double> Candidates(IReadOnlyList<TextLine> pieces)
    {
        var gaps = new List<double>();
        var byTop = pieces.OrderBy(p => p.Box.Top).ToList();
        for (var i = 0; i < byTop.Count; i++)
        {
            var piece = byTop[i];
            TextLine? right = null;
            for (var j = Math.Max(0, i - 12); j < Math.Min(byTop.Count, i + 13); j++)
            {
                var other = byTop[j];
                if (other.Box.Left < piece.Box.Right || piece.Box.Beside(other.Box) < 0.2 || (right is not null && other.Box.Left >= right.Box.Left)) continue;
                right = other;
            }

            if (right is null || right.Box.Left - piece.Box.Right < Narrowest * Math.Min(piece.Size, right.Size)) continue;
            gaps.Add((piece.Box.Right + right.Box.Left) / 2);
            gaps.Add(right.Box.Left - 1);
        }

        return gaps.GroupBy(g => Math.Round(g / 2)).Where(g => g.Count() >= FewestFacing).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(MaxCandidates).Select(g => g.Average());
    }
}
