namespace Avow.Relating;

/// <summary>
/// Aligns the segments (sentences, verses, paragraphs) of a text with those of its translation, in whatever languages, without a
/// dictionary of them: by lengths, shapes of beads, numbers, punctuation, names and other words that sound alike, some thousand
/// meanings, and a table of translations learned from the two texts themselves while they are aligned.
/// </summary>
/// <remarks>
/// Time and memory grow with the number of segments: long texts are looked at in a corridor that is found from coarse to fine. The same
/// texts give the same beads. An order that was changed beyond one bead comes out as omissions and additions.
/// </remarks>
public static class SegmentAlignment
{
    // Of learning and aligning again; the fifth changes next to nothing on shared/data/align.
    private const int Rounds = 4;

    // A long text says in two what a short one says in four.
    private const int RoundsOfLong = 2;
    private const int LongSegments = 10_000;

    // Places beyond which the first, coarse look is not repeated when something is learned: there is evidence enough.
    private const int MostPlacesTwice = 400_000;

    // Pairs of words that are worth as much as a lexicon.
    private const int WordsOfLexicon = 500;

    // Segments by which a round may leave the way of the one before.
    private const int Margin = 2;

    /// <param name="a">Segments of the one text; an empty one is a segment too.</param>
    /// <param name="b">Of the other.</param>
    /// <param name="options">Null for nothing known.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>In order; together they cover each segment of both texts once.</returns>
    public static IReadOnlyList<Bead> Align(IReadOnlyList<string> a, IReadOnlyList<string> b, AlignmentOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Count == 0 || b.Count == 0) return OneSided(a.Count, b.Count);
        options ??= new();
        var (lexiconA, lexiconB) = (ConceptLexicon.For(options.LanguageOfA), ConceptLexicon.For(options.LanguageOfB));
        var sideB = new TokenizedSide(b, lexiconB);
        var sideA = new TokenizedSide(a, lexiconA, PinyinNames.AreIn(a) ? PinyinNames.Of(sideB) : PinyinNames.None);
        if (PinyinNames.AreIn(b)) sideB = new(b, lexiconB, PinyinNames.Of(sideA));
        var links = new LinkFinding(sideA, sideB, lexiconA, lexiconB, options.Words).All();
        return Align(sideA, sideB, links, new(sideA, sideB, links, (!lexiconA.IsEmpty && !lexiconB.IsEmpty) || options.Words.Any(words => words.Count >= WordsOfLexicon), new(options.BlocksOfA, options.BlocksOfB)), cancel);
    }

    private static IReadOnlyList<Bead> Align(TokenizedSide a, TokenizedSide b, IReadOnlyList<Link> links, PairModel model, CancellationToken cancel)
    {
        var rounds = Math.Min(a.Count, b.Count) >= LongSegments ? RoundsOfLong : Rounds;
        Tidy(rounds);
        var wide = Blocks.Of(a, b, links, model.OccurrencesInB);
        var corridor = CoarseLattice.Narrow(model, a, b, wide);
        var room = new LatticeRoom();
        for (var round = 0; ; round++)
        {
            cancel.ThrowIfCancellationRequested();
            var found = new Lattice(model, a, b, corridor, room).Expect();
            if (round == rounds) return Decoding.Best(found.Beads, corridor);
            model.Learn(found, new(a, b, model, new(a, b, model), corridor, BeadShapes.MostSegments));
            Tidy(rounds);
            corridor = round == 0 && wide.Places <= MostPlacesTwice ? CoarseLattice.Narrow(model, a, b, wide) : CoarseLattice.Around(found.Beads, corridor, Margin);
        }
    }

    // What is left behind of long texts, the texts among it, is more than what is needed, and the collector sees no haste where memory is free.
    private static void Tidy(int rounds)
    {
        if (rounds == RoundsOfLong) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static List<Bead> OneSided(int countA, int countB) =>
    [
        .. Enumerable.Range(0, countA).Select(i => new Bead(new(i, i + 1), new(0, 0), 1)),
        .. Enumerable.Range(0, countB).Select(i => new Bead(new(countA, countA), new(i, i + 1), 1)),
    ];
}
