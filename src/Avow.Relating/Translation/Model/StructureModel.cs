using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// What the blocks of two texts say for beads: paragraphs, headings, list items and notes usually begin where those of the translation do,
/// and a bead seldom runs on from one into the next. Learned from the pair, so that a text whose blocks say nothing is not asked.
/// </summary>
internal sealed class StructureModel
{
    // Within a block; a paragraph or what is as good as one; a heading; a list item; a note.
    private const int Kinds = 5;

    // How many times likelier than chance, before anything is known of a pair, it is that two beginnings are of one kind, or of two.
    private const double SameKind = 6;
    private const double OtherKind = 1.5;

    // What the beads of a pair are counted on top of, in beads.
    private const double Prior = 20;

    // How much rarer a beginning is within a bead than anywhere.
    private const double UsualWithin = 0.2;

    private const int Balancings = 12;
    private const double LeastShare = 1e-6;

    private readonly int[] a;
    private readonly int[] b;
    private readonly double[] sharesA;
    private readonly double[] sharesB;
    private readonly double[,] scores = new double[Kinds, Kinds];
    private readonly double[] withinA = new double[2];
    private readonly double[] withinB = new double[2];
    private readonly bool isKnown;

    /// <param name="a">By segment, the kind of block that it begins; null within one. Empty when nothing is known.</param>
    /// <param name="b">Of the other text.</param>
    public StructureModel(IReadOnlyList<BlockKind?> a, IReadOnlyList<BlockKind?> b)
    {
        (this.a, this.b) = ([.. a.Select(Number)], [.. b.Select(Number)]);
        (sharesA, sharesB) = (Shares(this.a), Shares(this.b));
        isKnown = a.Count > 0 && b.Count > 0 && sharesA[0] < 1 && sharesB[0] < 1;
        if (isKnown) Learn([]);
    }

    /// <summary>Log of the odds against chance. Ranges of segments, none of them empty.</summary>
    public double Score(int startA, int countA, int startB, int countB)
    {
        if (!isKnown) return 0;
        var score = scores[a[startA], b[startB]];
        for (var i = startA + 1; i < startA + countA; i++) score += withinA[Begins(a[i])];
        for (var j = startB + 1; j < startB + countB; j++) score += withinB[Begins(b[j])];
        return score;
    }

    public void Learn(IReadOnlyList<Weighed> beads)
    {
        if (!isKnown) return;
        var met = new double[Kinds, Kinds];
        var (metA, metB) = (new double[2], new double[2]);
        foreach (var bead in beads)
        {
            if (bead.IsGap) continue;
            met[a[bead.A], b[bead.B]] += bead.Weight;
            for (var i = bead.A + 1; i < bead.A + bead.CountA; i++) metA[Begins(a[i])] += bead.Weight;
            for (var j = bead.B + 1; j < bead.B + bead.CountB; j++) metB[Begins(b[j])] += bead.Weight;
        }

        LearnStarts(met);
        LearnWithin(withinA, metA, sharesA[0]);
        LearnWithin(withinB, metB, sharesB[0]);
    }

    private void LearnStarts(double[,] met)
    {
        var expected = Balanced((x, y) => sharesA[x] * sharesB[y] * Affinity(x, y));
        var joint = Balanced((x, y) => met[x, y] + Prior * expected[x, y]);
        for (var x = 0; x < Kinds; x++)
            for (var y = 0; y < Kinds; y++)
                scores[x, y] = sharesA[x] == 0 || sharesB[y] == 0 ? 0 : Math.Log(Math.Max(LeastShare, joint[x, y]) / (sharesA[x] * sharesB[y]));
    }

    private static void LearnWithin(double[] within, double[] met, double inside)
    {
        var begins = 1 - inside;
        if (begins == 0) return;
        var share = (met[1] + Prior * begins * UsualWithin) / (met[0] + met[1] + Prior);
        within[1] = Math.Log(share / begins);
        within[0] = inside == 0 ? 0 : Math.Log((1 - share) / inside);
    }

    // A table with the shares of the two texts as its sums (Sinkhorn), so that what is common on one side alone says nothing.
    private double[,] Balanced(Func<int, int, double> weight)
    {
        var table = new double[Kinds, Kinds];
        for (var x = 0; x < Kinds; x++)
            for (var y = 0; y < Kinds; y++)
                table[x, y] = weight(x, y);
        for (var time = 0; time < Balancings; time++)
        {
            for (var x = 0; x < Kinds; x++) Scale(sharesA[x], y => ref table[x, y]);
            for (var y = 0; y < Kinds; y++) Scale(sharesB[y], x => ref table[x, y]);
        }

        return table;
    }

    private delegate ref double Cell(int at);

    private static void Scale(double share, Cell cell)
    {
        var sum = 0d;
        for (var at = 0; at < Kinds; at++) sum += cell(at);
        if (sum == 0) return;
        for (var at = 0; at < Kinds; at++) cell(at) *= share / sum;
    }

    private static double Affinity(int x, int y) => x == y ? SameKind : x > 0 && y > 0 ? OtherKind : 1;

    private static int Begins(int kind) => kind == 0 ? 0 : 1;

    private static int Number(BlockKind? kind) => kind switch { null => 0, BlockKind.Heading => 2, BlockKind.ListItem => 3, BlockKind.Footnote => 4, _ => 1 };

    private static double[] Shares(int[] kinds)
    {
        var shares = new double[Kinds];
        foreach (var kind in kinds) shares[kind] += 1d / kinds.Length;
        if (shares[0] < LeastShare) shares[0] = 0;
        return shares;
    }
}
