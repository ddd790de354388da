using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Makes rows of groups of beads: the words of both sides, what is on one side only, what does not agree.</summary>
internal sealed class TranslationRows(TextLayout left, TextLayout right, FoundAlignment found)
{
    private readonly IReadOnlyList<FoundDifference> differences = found.Differences;

    // Below it two passages may not belong together.
    private const double Sure = 0.5;

    private const int MaxRemarkChars = 200;

    public List<TranslationRow> Of(IReadOnlyList<BeadGroup> groups)
    {
        var (onlyLeft, onlyRight) = (OneSided(groups, bead => bead.Left), OneSided(groups, bead => bead.Right));
        var spansLeft = InlineSpans.Of(onlyLeft.Concat(Marked(difference => difference.Left)));
        var spansRight = InlineSpans.Of(onlyRight.Concat(Marked(difference => difference.Right)));
        var rows = groups.Select((group, at) => new TranslationRow
        {
            Anchor = Anchor(at),
            Left = [.. group.Beads.SelectMany(bead => CompareCell.Of(left, bead.Left, spansLeft))],
            Right = [.. group.Beads.SelectMany(bead => CompareCell.Of(right, bead.Right, spansRight))],
            Remarks = [.. RemarksOf(group, groups)],
            OnlyLeft = group.Beads.Count(bead => bead.Right.IsEmpty && !found.IsMoved(bead)),
            OnlyRight = group.Beads.Count(bead => bead.Left.IsEmpty && !found.IsMoved(bead)),
            IsUnsure = group.Beads.Any(bead => !bead.Left.IsEmpty && !bead.Right.IsEmpty && bead.Certainty < Sure),
            IsSetByEditor = group.Beads.Any(bead => bead.IsSetByEditor),
        });
        return [.. rows.Select(row => row with { Left = CompareCell.Joined(row.Left), Right = CompareCell.Joined(row.Right) })];
    }

    private static string Anchor(int at) => string.Create(CultureInfo.InvariantCulture, $"r{at + 1}");

    // A row that is wholly on one side shows that by itself.
    private IEnumerable<InlineSpan> OneSided(IReadOnlyList<BeadGroup> groups, Func<FoundBead, TextRange> side) =>
        groups.Where(group => group.Beads.Any(bead => !bead.Left.IsEmpty) && group.Beads.Any(bead => !bead.Right.IsEmpty)).SelectMany(group => group.Beads).Where(bead => (bead.Left.IsEmpty || bead.Right.IsEmpty) && !found.IsMoved(bead)).Select(side).Where(range => !range.IsEmpty).Select(range => new InlineSpan(InlineKind.OnlyHere, range));

    private IEnumerable<InlineSpan> Marked(Func<FoundDifference, TextRange> side) => differences
        .Where(difference => difference.Kind is not FoundDifferenceKind.Length)
        .Select(difference => (Range: side(difference), Kind: difference.Kind == FoundDifferenceKind.Moved ? InlineKind.Moved : InlineKind.Changed))
        .Where(marked => !marked.Range.IsEmpty).Select(marked => new InlineSpan(marked.Kind, marked.Range));

    private IEnumerable<TranslationRemark> RemarksOf(BeadGroup group, IReadOnlyList<BeadGroup> groups)
    {
        foreach (var difference in differences)
        {
            var (isLeft, isRight) = (Holds(group, difference.Left, bead => bead.Left), Holds(group, difference.Right, bead => bead.Right));
            if (!isLeft && !(isRight && (difference.Left.IsEmpty || difference.Kind == FoundDifferenceKind.Moved))) continue;
            yield return difference.Kind == FoundDifferenceKind.Moved
                ? new(difference.Kind, "", "", isLeft ? RowOf(groups, difference.Right, bead => bead.Right) : RowOf(groups, difference.Left, bead => bead.Left))
                : new(difference.Kind, Words(left, difference.Left), Words(right, difference.Right), null);
        }
    }

    private static string? RowOf(IReadOnlyList<BeadGroup> groups, TextRange range, Func<FoundBead, TextRange> side)
    {
        for (var at = 0; at < groups.Count; at++)
            if (Holds(groups[at], range, side)) return Anchor(at);
        return null;
    }

    private static bool Holds(BeadGroup group, TextRange range, Func<FoundBead, TextRange> side) => !range.IsEmpty && group.Beads.Any(bead => side(bead).Contains(range.StartInclusive));

    private static string Words(TextLayout layout, TextRange range) => range.IsEmpty || !range.LiesInside(layout.Text.Words) ? "" : Shown.Name(range.Of(layout.Text.Words), MaxRemarkChars);
}
