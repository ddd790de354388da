namespace Avow.Relating;

/// <summary>Everything that is learned of two texts while they are aligned.</summary>
internal sealed class PairModel
{

    private readonly TokenizedSide a;
    private readonly TokenizedSide b;
    private readonly TableLearning learningA;
    private readonly TableLearning learningB;

    /// <param name="a">The one text.</param>
    /// <param name="b">The other.</param>
    /// <param name="links">Between their tokens.</param>
    /// <param name="hasLexicon">Whether words are linked by meaning.</param>
    /// <param name="structure">What their blocks say.</param>
    public PairModel(TokenizedSide a, TokenizedSide b, IReadOnlyList<Link> links, bool hasLexicon, StructureModel structure)
    {
        Structure = structure;
        (SurvivalOfA, SurvivalOfB) = (new(hasLexicon), new(hasLexicon));
        (this.a, this.b) = (a, b);
        learningA = new(a, b, links);
        learningB = new(b, a, [.. links.Select(link => new Link(link.B, link.A, link.Weight))]);
        (FromA, FromB) = (learningA.Begin(), learningB.Begin());
        Lengths = new(a, b);
    }

    public LengthModel Lengths { get; }

    public StructureModel Structure { get; }

    public BeadShapes Shapes { get; } = new();

    /// <summary>What the first text foretells of the second.</summary>
    public TranslationTable FromA { get; private set; }

    public TranslationTable FromB { get; private set; }

    public Survival SurvivalOfA { get; }

    public Survival SurvivalOfB { get; }

    public void Learn(Expectation found, Evidence evidence)
    {
        Shapes.Learn(found.Shapes, found.Gaps, found.Runs);
        Lengths.Learn(found.Beads);
        Structure.Learn(found.Beads);
        LearnSurvival(found.Beads, evidence);
        var turned = found.Beads.Select(bead => new Weighed(bead.B, bead.CountB, bead.A, bead.CountA, bead.Weight)).ToList();
        (FromA, FromB) = (learningA.Learn(found.Beads, FromA), learningB.Learn(turned, FromB));
    }

    private void LearnSurvival(IReadOnlyList<Weighed> beads, Evidence evidence)
    {
        var (tallyA, tallyB) = (new Tally(a, FromB), new Tally(b, FromA));
        foreach (var bead in TableLearning.Telling(beads))
        {
            var (rows, columns) = (Enumerable.Range(bead.A, bead.CountA), Enumerable.Range(bead.B, bead.CountB));
            foreach (var i in rows) tallyA.Count(i, bead.Weight, at => columns.Sum(j => evidence.Row(i).OfA(j)[at]));
            foreach (var j in columns) tallyB.Count(j, bead.Weight, at => rows.Sum(i => evidence.Row(i).OfB(j)[at]));
        }

        SurvivalOfA.Learn(tallyA.Met, tallyA.All);
        SurvivalOfB.Learn(tallyB.Met, tallyB.All);
    }

    // How often the tokens of one side are met again, by kind.
    private sealed class Tally(TokenizedSide side, TranslationTable foretelling)
    {
        public double[] Met { get; } = new double[4];

        public double[] All { get; } = new double[4];

        public void Count(int segment, double weight, Func<int, float> odds)
        {
            var tokens = side.Segments[segment];
            for (var at = 0; at < tokens.Length; at++)
            {
                var kind = side.Kinds[tokens[at]];
                if (kind == TokenKind.Word && foretelling.OddsByForetold.Columns(tokens[at]).IsEmpty) continue;
                All[(int)kind] += weight;
                if (odds(at) >= Survival.Met) Met[(int)kind] += weight;
            }
        }
    }
}
