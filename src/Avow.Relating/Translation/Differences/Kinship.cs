using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// How much passages of two aligned texts have in common, wherever they stand: numbers, names and meanings, and words that the beads show to
/// be put for each other. 0 is what passages have that have nothing to do with each other, 1 what the beads have.
/// </summary>
internal sealed class Kinship
{
    // Beads and one-sided segments that are looked at, evenly.
    private const int MostBeads = 3_000;
    private const int MostAlone = 3_000;

    // Tokens of a bead's side that are counted together with those of the other.
    private const int MostTokens = 128;

    // Beads that a word must have in common with another, and the least share of the beads of both (Dice).
    private const int LeastTogether = 2;
    private const double LeastDice = 0.4;

    // By how many beads a bead's other side is displaced to see what chance has in common.
    private static readonly int[] Displacements = [3, 5, 8];

    private readonly Dictionary<int, int> slotOfA = [];
    private readonly Dictionary<int, int> slotOfB = [];
    private readonly TokenizedSide sideA;
    private readonly TokenizedSide sideB;
    private readonly Dictionary<int, List<int>> counterparts = [];
    private double[] informationOfA;
    private double[] informationOfB;
    private readonly double byChance;
    private readonly double ofBeads;

    public Kinship(AlignedTexts texts, CancellationToken cancel)
    {
        var pairs = Evenly([.. texts.Beads.Where(bead => !bead.IsOneSided)], MostBeads);
        var alone = texts.Beads.Where(bead => bead.IsOneSided).ToList();
        sideA = Side(texts.A, texts.LexiconOfA, slotOfA, pairs.Select(bead => bead.A).Concat(Evenly([.. alone.Where(bead => bead.B.IsEmpty)], MostAlone).Select(bead => bead.A)));
        sideB = Side(texts.B, texts.LexiconOfB, slotOfB, pairs.Select(bead => bead.B).Concat(Evenly([.. alone.Where(bead => bead.A.IsEmpty)], MostAlone).Select(bead => bead.B)));
        cancel.ThrowIfCancellationRequested();
        foreach (var link in new LinkFinding(sideA, sideB, texts.LexiconOfA, texts.LexiconOfB, []).All()) Add(link.A, link.B);
        HasLexicon = !texts.LexiconOfA.IsEmpty && !texts.LexiconOfB.IsEmpty;
        (informationOfA, informationOfB) = (Weights(sideA), Weights(sideB));
        Met = Share(pairs);
        (informationOfA, informationOfB) = (Information(sideA), Information(sideB));
        LearnFrom(pairs);
        ofBeads = pairs.Count == 0 ? 1 : pairs.Average(bead => Overlap(bead.A, bead.B));
        byChance = pairs.Count == 0 ? 0 : Displacements.Average(by => Enumerable.Range(0, pairs.Count).Average(at => Overlap(pairs[at].A, pairs[(at + by) % pairs.Count].B)));
        Ratio = pairs.Sum(bead => (double)texts.B.RangeOf(bead.B).Length) / Math.Max(1, pairs.Sum(bead => (double)texts.A.RangeOf(bead.A).Length));
        if (Ratio == 0) Ratio = 1;
    }

    /// <summary>Characters of the second text for one of the first.</summary>
    public double Ratio { get; }

    /// <summary>
    /// Of the words, names and numbers of all beads, the share that has a counterpart in its own bead by sound, number or meaning; names and numbers
    /// count twice. Nothing that was learned from the beads is counted.
    /// </summary>
    public double Met { get; }

    /// <summary>Whether words are known by their meaning in both languages.</summary>
    public bool HasLexicon { get; }

    /// <summary>Of segments of the first text and of the second; may be below 0 and above 1.</summary>
    public double Share(TextRange segmentsOfA, TextRange segmentsOfB) => ofBeads - byChance <= 0 ? 0 : (Overlap(segmentsOfA, segmentsOfB) - byChance) / (ofBeads - byChance);

    private double Share(List<Bead> pairs)
    {
        var (shared, all) = (0d, 0d);
        foreach (var bead in pairs)
        {
            var (met, of) = Weigh(bead.A, bead.B);
            (shared, all) = (shared + met, all + of);
        }

        return all == 0 ? 0 : shared / all;
    }

    private double Overlap(TextRange segmentsOfA, TextRange segmentsOfB) => Weigh(segmentsOfA, segmentsOfB) is var (met, all) && all > 0 ? met / all : 0;

    // How much the tokens of both sides say, and how much of it is met on the other side.
    private (double Met, double All) Weigh(TextRange segmentsOfA, TextRange segmentsOfB)
    {
        var (inA, inB) = (Tokens(sideA, slotOfA, segmentsOfA), Tokens(sideB, slotOfB, segmentsOfB));
        HashSet<int> met = [];
        var (shared, all) = (0d, inB.Sum(token => informationOfB[token]));
        foreach (var token in inA)
        {
            all += informationOfA[token];
            if (!counterparts.TryGetValue(token, out var others)) continue;
            var isMet = false;
            foreach (var other in others)
            {
                if (!inB.Contains(other)) continue;
                isMet = true;
                met.Add(other);
            }

            if (isMet) shared += informationOfA[token];
        }

        return (shared + met.Sum(token => informationOfB[token]), all);
    }

    private void LearnFrom(List<Bead> pairs)
    {
        Dictionary<long, int> together = [];
        var (beadsOfA, beadsOfB) = (new int[sideA.Forms.Count], new int[sideB.Forms.Count]);
        foreach (var bead in pairs)
        {
            var (inA, inB) = (Tokens(sideA, slotOfA, bead.A), Tokens(sideB, slotOfB, bead.B));
            foreach (var token in inA) beadsOfA[token]++;
            foreach (var token in inB) beadsOfB[token]++;
            foreach (var token in inA.Where(token => sideA.Counts[token] > 1))
                foreach (var other in inB.Where(other => sideB.Counts[other] > 1))
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(together, (long)token << 32 | (uint)other, out _)++;
        }

        foreach (var (pair, count) in together)
        {
            var (token, other) = ((int)(pair >> 32), (int)pair);
            if (count >= LeastTogether && 2d * count / (beadsOfA[token] + beadsOfB[other]) >= LeastDice) Add(token, other);
        }
    }

    private void Add(int token, int other)
    {
        if (!counterparts.TryGetValue(token, out var others)) counterparts[token] = others = [];
        if (!others.Contains(other)) others.Add(other);
    }

    private static double[] Weights(TokenizedSide side) => [.. side.Kinds.Select(kind => kind switch { TokenKind.Mark => 0, TokenKind.Word => 1, _ => 2d })];

    private static double[] Information(TokenizedSide side)
    {
        var segments = Math.Max(2, side.Count);
        return [.. side.Counts.Select((count, token) => side.Kinds[token] == TokenKind.Mark ? 0 : Math.Log(1 + segments / (double)count))];
    }

    private static HashSet<int> Tokens(TokenizedSide side, Dictionary<int, int> slots, TextRange segments)
    {
        HashSet<int> tokens = [];
        for (var segment = segments.StartInclusive; segment < segments.EndExclusive && tokens.Count < MostTokens; segment++)
            if (slots.TryGetValue(segment, out var slot)) tokens.UnionWith(side.Segment(slot)[..Math.Min(side.Segment(slot).Length, MostTokens)].ToArray());
        return tokens;
    }

    private static TokenizedSide Side(SegmentedText text, ConceptLexicon lexicon, Dictionary<int, int> slots, IEnumerable<TextRange> chosen)
    {
        List<string> segments = [];
        foreach (var range in chosen)
            for (var segment = range.StartInclusive; segment < range.EndExclusive; segment++)
                if (slots.TryAdd(segment, segments.Count)) segments.Add(text.Segment(segment));
        return new(segments, lexicon);
    }

    private static List<Bead> Evenly(List<Bead> beads, int most)
    {
        var step = 1 + beads.Count / most;
        return step == 1 ? beads : [.. beads.Where((_, at) => at % step == 0)];
    }
}
