namespace Avow.Relating;

/// <summary>
/// Finds where a text must have been that is not in the archive: two copies share readings against their source, and neither can
/// have them from the other, because it came earlier or because it does not have what the other had changed besides.
/// </summary>
internal static class LostTexts
{
    // Places, or one passage: less may be chance.
    private const int Proof = 2;

    // Texts inferred, and copies of one source held against each other; more are a matter for a person.
    private const int MaxInferred = 24;
    private const int MaxCopies = 120;

    public static void Infer(DescentTree tree)
    {
        for (var inferred = 0; inferred < MaxInferred; inferred++)
        {
            if (Strongest(tree) is not { } found) return;
            Insert(tree, found);
        }
    }

    private static Case? Strongest(DescentTree tree)
    {
        Case? best = null;
        var children = tree.Children();
        for (var source = 0; source < tree.Nodes.Count; source++)
        {
            var copies = children[source].Take(MaxCopies).ToList();
            for (var i = 0; i < copies.Count; i++)
            {
                for (var j = i + 1; j < copies.Count; j++) Weigh(new(source, copies[i], copies[j]));
                foreach (var copyOfCopy in children[copies[i]].Take(MaxCopies))
                    if (tree.Nodes[copyOfCopy].Ground != LineageGround.Named) Weigh(new(source, copies[i], copyOfCopy));
            }
        }

        return best;

        void Weigh(Case found)
        {
            if (found.Judge(tree) && (best is null || found.Shared > best.Shared)) best = found;
        }
    }

    private static void Insert(DescentTree tree, Case found)
    {
        var readings = found.ReadingsOfLost(tree);
        var lost = tree.Add(new()
        {
            Parent = found.Source,
            Readings = readings,
            Ground = LineageGround.SharedReadings,
            OldestCopy = Math.Min(OldestOf(tree, found.One), OldestOf(tree, found.Other)),
        });
        foreach (var copy in tree.Children()[found.Source].Concat([found.One, found.Other]).Distinct().Where(copy => copy != lost).ToList())
        {
            var nearer = ReadingMatrix.Differences(tree.Nodes[found.Source].Readings, tree.Nodes[copy].Readings) - ReadingMatrix.Differences(readings, tree.Nodes[copy].Readings);
            if (copy == found.One || copy == found.Other || (nearer >= Proof && tree.Nodes[copy].Ground != LineageGround.Named && tree.AgeOf(copy) > tree.AgeOf(lost)))
                tree.Nodes[copy] = tree.Nodes[copy] with { Parent = lost, Ground = LineageGround.Variants, EquallyNear = 1, DirectionKnown = true };
        }
    }

    private static int OldestOf(DescentTree tree, int node) => tree.Nodes[node].Witness ?? tree.Nodes[node].OldestCopy;

    private sealed record Case(int Source, int One, int Other)
    {
        public int Shared { get; private set; }

        public bool Judge(DescentTree tree)
        {
            // Shared against what may itself be a copy of them, they prove nothing.
            if (!tree.Nodes[One].DirectionKnown || !tree.Nodes[Other].DirectionKnown) return false;
            var (source, one, other) = (tree.Nodes[Source].Readings, tree.Nodes[One].Readings, tree.Nodes[Other].Readings);
            var (shared, ownOfOne, ownOfOther) = (0, 0, 0);
            for (var place = 0; place < source.Length; place++)
            {
                if (source[place] == ReadingMatrix.Lacking) continue;
                if (one[place] == other[place] && one[place] != source[place]) shared += tree.Matrix.WorthOf(place, one[place]);
                else if (other[place] == source[place] && one[place] != source[place]) ownOfOne += Worth(place);
                else if (one[place] == source[place] && other[place] != source[place]) ownOfOther += Worth(place);
            }

            Shared = shared;
            return shared >= Proof && (ownOfOne >= Proof || !MayComeFrom(tree, Other, One)) && (ownOfOther >= Proof || !MayComeFrom(tree, One, Other));

            // What the one had to lose and the other still has.
            int Worth(int place) => tree.Matrix.WorthOf(place, source[place]);
        }

        public short[] ReadingsOfLost(DescentTree tree)
        {
            var (source, one, other) = (tree.Nodes[Source].Readings, tree.Nodes[One].Readings, tree.Nodes[Other].Readings);
            return [.. source.Select((reading, place) => one[place] == other[place] && one[place] != ReadingMatrix.Lacking ? one[place] : reading)];
        }

        private static bool MayComeFrom(DescentTree tree, int taker, int source)
        {
            if (tree.Nodes[taker].Witness is not { } late || tree.Nodes[source].Witness is not { } early) return tree.AgeOf(source) <= tree.AgeOf(taker);
            var direction = Direction.Between(tree.Matrix.Witnesses[early], tree.Matrix.Witnesses[late], []);
            return direction.SourceIsFirst || !direction.IsKnown;
        }
    }
}
