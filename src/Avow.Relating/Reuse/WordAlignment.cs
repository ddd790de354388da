namespace Avow.Relating;

/// <summary>
/// Aligns words step by step (Needleman and Wunsch 1970, within a band): to a given corner, or outward from one until the
/// score has dropped too far below its best (Zhang et al. 1998, X-drop). Keeps its tables between calls; not thread-safe.
/// </summary>
internal sealed class WordAlignment(WordPairs pairs)
{
    // Words that one side may run ahead of the other while extending.
    private const int BandWords = 8;

    // An end is given up after about six changed words in a row with nothing gained.
    private const float MaxDrop = 3.6f;

    // Rows of one extension; a longer undisturbed stretch without any shared run of three words is not the same words.
    private const int MaxExtensionWords = 1_000;

    // Rows of all extensions together, for each word of both texts. Ordinary pairs of texts use less than one; only texts
    // over a handful of words, where everything resembles everything, come to the end of it.
    private const int MaxRowsPerWord = 4;

    private const float Unreached = float.NegativeInfinity;

    private long rowsLeft = 1_000 + MaxRowsPerWord * ((long)pairs.TextA.WordCount + pairs.TextB.WordCount);
    private float[] scores = [];
    private byte[] moves = [];
    private int[] starts = [];
    private int width;

    private enum Move : byte
    {
        None,
        Same,
        Alike,
        Different,
        OnlyA,
        OnlyB,
        TwoToOneSame,
        TwoToOneAlike,
        OneToTwoSame,
        OneToTwoAlike,
    }

    /// <summary>All words of two gaps beside each other.</summary>
    public List<Column> Fill(int a, int endA, int b, int endB)
    {
        var (wordsA, wordsB) = (endA - a, endB - b);
        Prepare(wordsA + 1, wordsB + 1);
        for (var p = 0; p <= wordsA; p++) FillRow(p, 0, wordsB, new(a, b, Forward: true));
        return Trace(wordsA, wordsB, new(a, b, Forward: true));
    }

    /// <summary>The best way on from a corner, to the right of it or to the left; in the order of the text.</summary>
    public List<Column> Extend(int a, int b, bool forward)
    {
        var corner = new Corner(a, b, forward);
        var maxA = Math.Min(forward ? pairs.TextA.WordCount - a : a, MaxExtensionWords);
        var maxB = Math.Min(forward ? pairs.TextB.WordCount - b : b, MaxExtensionWords);
        if (maxA == 0 || maxB == 0) return [];
        Prepare(64, 2 * BandWords + 1);
        var (best, bestP, bestQ, middle) = (0f, 0, 0, 0);
        for (var p = 0; p <= maxA && rowsLeft > 0; p++, rowsLeft--)
        {
            EnsureRows(p + 1);
            FillRow(p, Math.Max(0, middle - BandWords), maxB, corner);
            var (rowBest, rowQ) = DropPoor(p, best - MaxDrop);
            if (rowBest == Unreached) break;
            middle = rowQ + 1;
            if (rowBest > best) (best, bestP, bestQ) = (rowBest, p, rowQ);
        }

        return Trace(bestP, bestQ, corner);
    }

    private void FillRow(int p, int start, int maxQ, Corner corner)
    {
        starts[p] = start;
        for (var cell = 0; cell < width; cell++)
        {
            var q = start + cell;
            var (score, move) = q > maxQ ? (Unreached, Move.None) : p == 0 && q == 0 ? (0f, Move.None) : BestStep(p, q, corner);
            (scores[p * width + cell], moves[p * width + cell]) = (score, (byte)move);
        }
    }

    private (float Score, Move Move) BestStep(int p, int q, Corner corner)
    {
        var best = (Score: Unreached, Move: Move.None);
        if (ScoreAt(p - 1, q - 1) is var diagonal && diagonal > Unreached)
        {
            var (kind, score) = pairs.Compare(corner.WordA(p), corner.WordB(q));
            Take(diagonal + score, kind switch { ColumnKind.Same => Move.Same, ColumnKind.Alike => Move.Alike, _ => Move.Different });
            if (kind == ColumnKind.Same) return best;
        }

        Take(ScoreAt(p - 1, q) + ColumnScores.Skip, Move.OnlyA);
        Take(ScoreAt(p, q - 1) + ColumnScores.Skip, Move.OnlyB);
        if (ScoreAt(p - 2, q - 1) is var twoToOne && twoToOne > Unreached
            && WordPairs.CompareMerged(pairs.TextA, corner.FirstOfTwoA(p), pairs.TextB, corner.WordB(q)) is { } intoOne)
            Take(twoToOne + intoOne.Score, intoOne.Kind == ColumnKind.Same ? Move.TwoToOneSame : Move.TwoToOneAlike);
        if (ScoreAt(p - 1, q - 2) is var oneToTwo && oneToTwo > Unreached
            && WordPairs.CompareMerged(pairs.TextB, corner.FirstOfTwoB(q), pairs.TextA, corner.WordA(p)) is { } fromOne)
            Take(oneToTwo + fromOne.Score, fromOne.Kind == ColumnKind.Same ? Move.OneToTwoSame : Move.OneToTwoAlike);
        return best;

        void Take(float score, Move move)
        {
            if (score > best.Score) best = (score, move);
        }
    }

    private float ScoreAt(int p, int q)
    {
        if (p < 0) return Unreached;
        var cell = q - starts[p];
        return q < 0 || cell < 0 || cell >= width ? Unreached : scores[p * width + cell];
    }

    private (float Score, int Q) DropPoor(int p, float least)
    {
        var best = (Score: Unreached, Q: 0);
        for (var cell = 0; cell < width; cell++)
        {
            ref var score = ref scores[p * width + cell];
            if (score < least) score = Unreached;
            if (score > best.Score) best = (score, starts[p] + cell);
        }

        return best;
    }

    private List<Column> Trace(int p, int q, Corner corner)
    {
        List<Column> columns = [];
        while (p > 0 || q > 0)
        {
            var (kind, wordsA, wordsB) = Step((Move)moves[p * width + q - starts[p]]);
            columns.Add(corner.Column(kind, p, q, wordsA, wordsB));
            (p, q) = (p - wordsA, q - wordsB);
        }

        if (corner.Forward) columns.Reverse();
        return columns;
    }

    private static (ColumnKind Kind, byte WordsA, byte WordsB) Step(Move move) => move switch
    {
        Move.Same => (ColumnKind.Same, 1, 1),
        Move.Alike => (ColumnKind.Alike, 1, 1),
        Move.Different => (ColumnKind.Different, 1, 1),
        Move.OnlyA => (ColumnKind.OnlyA, 1, 0),
        Move.OnlyB => (ColumnKind.OnlyB, 0, 1),
        Move.TwoToOneSame => (ColumnKind.Same, 2, 1),
        Move.TwoToOneAlike => (ColumnKind.Alike, 2, 1),
        Move.OneToTwoSame => (ColumnKind.Same, 1, 2),
        Move.OneToTwoAlike => (ColumnKind.Alike, 1, 2),
        _ => throw new InvalidOperationException("An alignment led to a cell that nothing leads to."),
    };

    private void Prepare(int rows, int rowWidth)
    {
        width = rowWidth;
        EnsureRows(rows);
    }

    private void EnsureRows(int rows)
    {
        if (starts.Length < rows) Array.Resize(ref starts, Math.Max(rows, 2 * starts.Length));
        if (scores.Length >= rows * width) return;
        Array.Resize(ref scores, Math.Max(rows * width, 2 * scores.Length));
        Array.Resize(ref moves, scores.Length);
    }

    /// <summary>Where counting begins: p words of A and q words of B away from here, to the right or to the left.</summary>
    private readonly record struct Corner(int A, int B, bool Forward)
    {
        public int WordA(int p) => Forward ? A + p - 1 : A - p;

        public int WordB(int q) => Forward ? B + q - 1 : B - q;

        public int FirstOfTwoA(int p) => Forward ? A + p - 2 : A - p;

        public int FirstOfTwoB(int q) => Forward ? B + q - 2 : B - q;

        public Column Column(ColumnKind kind, int p, int q, byte wordsA, byte wordsB) => Forward
            ? new(kind, A + p - wordsA, B + q - wordsB, wordsA, wordsB)
            : new(kind, A - p, B - q, wordsA, wordsB);
    }
}
