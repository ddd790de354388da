using Avow.Statements;

namespace Avow.Relating;

/// <summary>The beads that an editor set, as segments, and the alignment around them.</summary>
internal sealed class Pins
{
    // Beads on either side of a pin that are found anew with what stands between.
    private const int Surroundings = 6;

    private static readonly Comparer<Bead> ByPlace = Comparer<Bead>.Create(static (x, y) =>
        (x.A.StartInclusive, x.B.StartInclusive, x.A.EndExclusive, x.B.EndExclusive).CompareTo((y.A.StartInclusive, y.B.StartInclusive, y.A.EndExclusive, y.B.EndExclusive)));

    private readonly SegmentedText a;
    private readonly SegmentedText b;
    private readonly List<Bead> kept = [];
    private readonly List<PinnedBead> alone = [];
    private readonly List<PinnedBead> refused = [];

    private Pins(SegmentedText a, SegmentedText b) => (this.a, this.b) = (a, b);

    public IReadOnlyList<PinnedBead> Refused => refused;

    /// <summary>What was given first is kept where two cannot be.</summary>
    public static Pins Of(IReadOnlyList<PinnedBead> pinned, SegmentedText a, SegmentedText b)
    {
        var pins = new Pins(a, b);
        foreach (var pin in pinned)
        {
            if (pin.A.IsEmpty != pin.B.IsEmpty) pins.alone.Add(pin);
            else if (!pins.Keep(pin)) pins.refused.Add(pin);
        }

        return pins;
    }

    public IReadOnlyList<Bead> Align(IPartAligner aligner, CancellationToken cancel)
    {
        var (wholeA, wholeB) = (new TextRange(0, a.Count), new TextRange(0, b.Count));
        var free = aligner.Align(a, wholeA, b, wholeB, cancel);
        foreach (var pin in alone)
            if (!Keep(Placed(pin, free))) refused.Add(pin);
        alone.Clear();
        if (kept.Count == 0) return free;
        List<Bead> beads = [];
        var (nextA, nextB, at) = (0, 0, 0);
        foreach (var pin in kept.Append(new(new(a.Count, a.Count), new(b.Count, b.Count), 1)))
        {
            var (partA, partB) = (new TextRange(nextA, pin.A.StartInclusive), new TextRange(nextB, pin.B.StartInclusive));
            beads.AddRange(Between(partA, partB, Inside(free, ref at, partA, partB)));
            if (pin.A.Length + pin.B.Length > 0) beads.Add(pin);
            (nextA, nextB) = (pin.A.EndExclusive, pin.B.EndExclusive);
        }

        return beads;

        // As they were, but for those next to a pin that they did not end at.
        IEnumerable<Bead> Between(TextRange partA, TextRange partB, List<Bead> inside)
        {
            var startsThere = inside is [var first, ..] && first.A.StartInclusive == partA.StartInclusive && first.B.StartInclusive == partB.StartInclusive;
            var endsThere = inside is [.., var last] && last.A.EndExclusive == partA.EndExclusive && last.B.EndExclusive == partB.EndExclusive;
            var (from, to) = (startsThere ? 0 : Surroundings, inside.Count - (endsThere ? 0 : Surroundings));
            if (from >= to) return Anew(partA, partB);
            var (before, behind) = (inside[from], inside[to - 1]);
            return
            [
                .. startsThere ? [] : Anew(new(partA.StartInclusive, before.A.StartInclusive), new(partB.StartInclusive, before.B.StartInclusive)),
                .. inside[from..to],
                .. endsThere ? [] : Anew(new(behind.A.EndExclusive, partA.EndExclusive), new(behind.B.EndExclusive, partB.EndExclusive)),
            ];
        }

        IReadOnlyList<Bead> Anew(TextRange partA, TextRange partB) => aligner.Align(a, partA, b, partB, cancel);
    }

    // The beads that lie in a part on both sides; they follow each other.
    private static List<Bead> Inside(IReadOnlyList<Bead> beads, ref int at, TextRange partA, TextRange partB)
    {
        while (at < beads.Count && (beads[at].A.StartInclusive < partA.StartInclusive || beads[at].B.StartInclusive < partB.StartInclusive)) at++;
        List<Bead> inside = [];
        while (at < beads.Count && beads[at].A.EndExclusive <= partA.EndExclusive && beads[at].B.EndExclusive <= partB.EndExclusive) inside.Add(beads[at++]);
        return inside;
    }

    // What stands on one side only says nothing of where it would stand on the other: behind what the segment before it belongs to, and
    // between the beads that are set.
    private PinnedBead Placed(PinnedBead pin, IReadOnlyList<Bead> free)
    {
        var isA = pin.B.IsEmpty;
        var (side, other, range) = isA ? (a, b, pin.A) : (b, a, pin.B);
        var first = range.LiesInside(side.Words) ? side.NumbersIn(range).StartInclusive : 0;
        var place = free.TakeWhile(bead => Own(bead).EndExclusive <= first).Select(bead => Others(bead).EndExclusive).LastOrDefault();
        foreach (var set in kept) place = Own(set).EndExclusive <= first ? Math.Max(place, Others(set).EndExclusive) : Math.Min(place, Others(set).StartInclusive);
        return isA ? pin with { B = other.RangeOf(new(place, place)) } : pin with { A = other.RangeOf(new(place, place)) };

        TextRange Own(Bead bead) => isA ? bead.A : bead.B;

        TextRange Others(Bead bead) => isA ? bead.B : bead.A;
    }

    private bool Keep(PinnedBead pin)
    {
        if (!pin.A.LiesInside(a.Words) || !pin.B.LiesInside(b.Words)) return false;
        var bead = new Bead(a.NumbersIn(pin.A), b.NumbersIn(pin.B), 1);
        if (bead.A.IsEmpty != pin.A.IsEmpty || bead.B.IsEmpty != pin.B.IsEmpty || (bead.A.IsEmpty && bead.B.IsEmpty)) return false;
        var place = kept.BinarySearch(bead, ByPlace);
        if (place >= 0) return true;
        place = ~place;
        if (place > 0 && !AreInOrder(kept[place - 1], bead)) return false;
        if (place < kept.Count && !AreInOrder(bead, kept[place])) return false;
        kept.Insert(place, bead);
        return true;
    }

    private static bool AreInOrder(Bead before, Bead behind) => before.A.EndExclusive <= behind.A.StartInclusive && before.B.EndExclusive <= behind.B.StartInclusive;
}
