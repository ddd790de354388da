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
        learningB = new(b, a, [.. links.Select(link => new Link(link.B, link.A, link.Weight)).OrderBy(link => link.A).ThenBy(link => link.B)]);
        Both(() => FromA = learningA.Begin(), () => FromB = learningB.Begin());
        OccurrencesInB = new(b);
        Lengths = new(a, b);
    }

    public LengthModel Lengths { get; }

    public StructureModel Structure { get; }

    public BeadShapes Shapes { get; } = new();

    /// <summary>What the first text foretells of the second.</summary>
    public TranslationTable FromA { get; private set; } = null!;

    public TranslationTable FromB { get; private set; } = null!;

    public Occurrences OccurrencesInB { get; }

    public Survival SurvivalOfA { get; }

    public Survival SurvivalOfB { get; }

    public void Learn(Expectation found, Evidence evidence)
    {
        Shapes.Learn(found.Shapes, found.Gaps, found.Runs);
        Lengths.Learn(found.Beads);
        Structure.Learn(found.Beads);
        var telling = TableLearning.Telling(found.Beads);
        LearnSurvival(telling, evidence);
        var turned = telling.ConvertAll(bead => new Weighed(bead.B, bead.CountB, bead.A, bead.CountA, bead.Weight));
        var (fromA, fromB) = (FromA, FromB);
        Both(() => FromA = learningA.Learn(telling, fromA), () => FromB = learningB.Learn(turned, fromB));
    }

    // Neither needs what the other does: the result is the same on one processor.
    private static void Both(Action first, Action second) => Parallel.Invoke(first, second);

    private void LearnSurvival(List<Weighed> telling, Evidence evidence)
    {
        var (tallyA, tallyB) = (new Tally(a, FromB), new Tally(b, FromA));
        foreach (var bead in telling)
        {
            tallyA.Count(bead.A, bead.CountA, bead.Weight);
            tallyB.Count(bead.B, bead.CountB, bead.Weight);
            evidence.Met(bead, at => tallyA.CountMet(at, bead.Weight), at => tallyB.CountMet(at, bead.Weight));
        }

        SurvivalOfA.Learn(tallyA.Met, tallyA.All);
        SurvivalOfB.Learn(tallyB.Met, tallyB.All);
    }

    // How often the tokens of one side are met again, by kind.
    private sealed class Tally(TokenizedSide side, TranslationTable foretelling)
    {
        public double[] Met { get; } = new double[4];

        public double[] All { get; } = new double[4];

        public void Count(int segment, int count, double weight)
        {
            foreach (var token in side.Segments(segment, count))
                if (side.Kinds[token] != TokenKind.Word || foretelling.Foretells(token)) All[(int)side.Kinds[token]] += weight;
        }

        public void CountMet(int place, double weight) => Met[(int)side.Kinds[side.Tokens[place]]] += weight;
    }
}
