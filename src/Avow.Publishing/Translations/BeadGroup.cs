using Avow.Statements;

namespace Avow.Publishing;

/// <summary>Neighbouring beads that make one row: one by one, or as many as it takes until both texts come to the end of a paragraph.</summary>
internal sealed record BeadGroup(IReadOnlyList<FoundBead> Beads)
{
    public static List<BeadGroup> BySentence(IReadOnlyList<FoundBead> beads) => [.. beads.Select(bead => new BeadGroup([bead]))];

    public static List<BeadGroup> ByParagraph(IReadOnlyList<FoundBead> beads, TextLayout left, TextLayout right)
    {
        List<BeadGroup> groups = [];
        List<FoundBead> open = [];
        for (var at = 0; at < beads.Count; at++)
        {
            open.Add(beads[at]);
            if (!IsParagraphEnd(open, beads, at, left, bead => bead.Left) || !IsParagraphEnd(open, beads, at, right, bead => bead.Right)) continue;
            groups.Add(new([.. open]));
            open.Clear();
        }

        return groups;
    }

    // The next bead may have nothing on a side: then it is the one after it that tells.
    private static bool IsParagraphEnd(List<FoundBead> open, IReadOnlyList<FoundBead> beads, int at, TextLayout layout, Func<FoundBead, TextRange> side)
    {
        var last = open.FindLast(bead => !side(bead).IsEmpty);
        var next = at + 1;
        while (next < beads.Count && side(beads[next]).IsEmpty) next++;
        return last is null || next == beads.Count || layout.At(side(last).EndExclusive - 1) != layout.At(side(beads[next]).StartInclusive);
    }
}
