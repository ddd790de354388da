namespace Avow.Publishing;

/// <summary>A text and its translation beside each other.</summary>
public sealed record TranslationModel
{
    public required bool BySentence { get; init; }

    public required TranslationCounts Counts { get; init; }

    public required IReadOnlyList<TranslationRow> Rows { get; init; }

    /// <summary>The first row that differs; null when none does.</summary>
    public string? First => Rows.FirstOrDefault(row => row.Differs)?.Anchor;

    /// <summary>Whether a sentence is marked as standing on one side only, among others that do not.</summary>
    public bool HasAlone => Rows.Any(row => (row.OnlyLeft > 0 || row.OnlyRight > 0) && row is { Left.Count: > 0, Right.Count: > 0 });

    public bool HasMarks => HasAlone || Counts.Disagreeing + Counts.Moved > 0;

    internal static TranslationModel Of(TextLayout left, TextLayout right, FoundAlignment found, bool bySentence, bool onlyDifferences)
    {
        List<FoundBead> beads = [.. found.Beads.Where(bead => bead.Left.LiesInside(left.Text.Words) && bead.Right.LiesInside(right.Text.Words))];
        var groups = bySentence ? BeadGroup.BySentence(beads) : BeadGroup.ByParagraph(beads, left, right);
        var rows = Linked(new TranslationRows(left, right, found).Of(groups));
        return new()
        {
            BySentence = bySentence,
            Counts = TranslationCounts.Of(beads, found),
            Rows = onlyDifferences ? OnlyDifferences(rows) : rows,
        };
    }

    private static List<TranslationRow> Linked(List<TranslationRow> rows)
    {
        var differing = rows.Where(row => row.Differs).Select(row => row.Anchor).ToList();
        var place = differing.Select((anchor, at) => (anchor, at)).ToDictionary(entry => entry.anchor, entry => entry.at, StringComparer.Ordinal);
        return [.. rows.Select(row => place.TryGetValue(row.Anchor, out var at)
            ? row with { Previous = at > 0 ? differing[at - 1] : null, Next = at + 1 < differing.Count ? differing[at + 1] : null }
            : row)];
    }

    private static List<TranslationRow> OnlyDifferences(List<TranslationRow> rows)
    {
        List<TranslationRow> shown = [];
        foreach (var row in rows)
        {
            if (row.Differs) shown.Add(row);
            else if (shown.Count > 0 && shown[^1].Skipped > 0) shown[^1] = TranslationRow.Hidden(shown[^1].Skipped + 1);
            else shown.Add(TranslationRow.Hidden(1));
        }

        return shown;
    }
}

/// <summary>What a translation comes to, in sentences.</summary>
public sealed record TranslationCounts(int Together, int OnlyLeft, int OnlyRight, int Moved, int Disagreeing)
{
    internal static TranslationCounts Of(IReadOnlyList<FoundBead> beads, FoundAlignment found) => new(
        beads.Count(bead => !bead.Left.IsEmpty && !bead.Right.IsEmpty),
        beads.Count(bead => bead.Right.IsEmpty && !found.IsMoved(bead)),
        beads.Count(bead => bead.Left.IsEmpty && !found.IsMoved(bead)),
        found.Differences.Count(difference => difference.Kind == FoundDifferenceKind.Moved),
        found.Differences.Count(difference => difference.Kind != FoundDifferenceKind.Moved));
}
