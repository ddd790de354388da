namespace Avow.Relating;

/// <summary>Learns which words two languages put for each other, from beads that are sure.</summary>
internal static class LexiconLearning
{
    /// <summary>Beads of two sides that are learned from; the first ones. The Bible has thirty thousand.</summary>
    public const int MostBeads = 60_000;

    /// <summary>Pairs of words that are kept; the surest.</summary>
    public const int MostWords = 40_000;

    // Of a bead that something is learned from: how sure it is, and how long its sides are, in characters.
    private const double LeastCertainty = 0.8;
    private const int MostChars = 2_000;

    // Of expectation and maximisation; the sixth changes next to nothing.
    private const int Rounds = 5;

    // Least geometric mean of both directions, and how many pairs one word may have. Measured on half of the documents of shared/data/align,
    // for the other half.
    private const double LeastWeight = 0.1;
    private const int MostOfWord = 4;
    private const double Steps = 1000;

    public static BilingualWords Learn(IEnumerable<AlignedExample> texts, ConceptLexicon lexiconA, ConceptLexicon lexiconB, CancellationToken cancel)
    {
        var (sidesA, sidesB) = Beads(texts);
        var (a, b) = (new TokenizedSide(sidesA, lexiconA), new TokenizedSide(sidesB, lexiconB));
        if (a.Count == 0) return new([]);
        var beads = Enumerable.Range(0, a.Count).Select(i => new Weighed(i, 1, i, 1, 1)).ToList();
        var (learningA, learningB) = (new TableLearning(a, b, []), new TableLearning(b, a, []));
        var (fromA, fromB) = (learningA.Begin(), learningB.Begin());
        for (var round = 0; round < Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            (fromA, fromB) = (learningA.Learn(beads, fromA), learningB.Learn(beads, fromB));
        }

        return BilingualWords.Ordered(Best(Believed(a, b, fromA, fromB)));
    }

    private static (List<string> A, List<string> B) Beads(IEnumerable<AlignedExample> texts)
    {
        var sure = texts.SelectMany(text => text.Beads
                .Where(bead => !bead.IsOneSided && bead.Certainty >= LeastCertainty)
                .Select(bead => (A: Joined(text.A, bead.A), B: Joined(text.B, bead.B))))
            .Where(bead => bead.A.Length <= MostChars && bead.B.Length <= MostChars)
            .Take(MostBeads).ToList();
        return (sure.ConvertAll(bead => bead.A), sure.ConvertAll(bead => bead.B));

        static string Joined(IReadOnlyList<string> segments, Statements.TextRange range) => string.Join(' ', Enumerable.Range(range.StartInclusive, range.Length).Select(i => segments[i]));
    }

    private static IEnumerable<(string A, string B, float Weight)> Believed(TokenizedSide a, TokenizedSide b, TranslationTable fromA, TranslationTable fromB)
    {
        for (var x = 0; x < a.Forms.Count; x++)
        {
            if (!IsWord(a.Kinds[x])) continue;
            var columns = fromA.Foretold.Columns(x).ToArray();
            for (var k = 0; k < columns.Length; k++)
            {
                var back = fromB.Foretold.Columns(columns[k]).BinarySearch(x);
                if (back < 0 || !IsWord(b.Kinds[columns[k]])) continue;
                var weight = Math.Sqrt(fromA.Foretold.Values(x)[k] * fromB.Foretold.Values(columns[k])[back]);
                if (weight >= LeastWeight) yield return (a.Keys[x], b.Keys[columns[k]], (float)(Math.Round(Math.Min(1, weight) * Steps) / Steps));
            }
        }

        static bool IsWord(TokenKind kind) => kind is TokenKind.Word or TokenKind.Name;
    }

    private static IEnumerable<(string A, string B, float Weight)> Best(IEnumerable<(string A, string B, float Weight)> pairs)
    {
        var ofEach = pairs.GroupBy(pair => pair.A, StringComparer.Ordinal)
            .SelectMany(group => group.OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.B, StringComparer.Ordinal).Take(MostOfWord));
        return ofEach.OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.A, StringComparer.Ordinal).ThenBy(pair => pair.B, StringComparer.Ordinal).Take(MostWords);
    }
}
