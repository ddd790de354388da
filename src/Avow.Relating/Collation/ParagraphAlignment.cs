namespace Avow.Relating;

/// <summary>
/// Which words of two paragraphs are each other's: first the runs of words that stand in both, then, between them, the words of sentences that share
/// wording. A sentence that shares none stands alone, whole: that it has a "the" at the same place says nothing.
/// </summary>
internal sealed class ParagraphAlignment(Paragraph left, SentencesOf leftSentences, Paragraph right, SentencesOf rightSentences, RunsOfBoth runs)
{
    // Words of the runs that hold the rest; shorter ones stand in texts that have nothing to do with each other.
    private const int GramLength = 4;

    private readonly List<Step> steps = [];

    public List<Step> Steps()
    {
        if (left.Hashes.AsSpan().SequenceEqual(right.Hashes)) return [.. Enumerable.Range(0, left.Hashes.Length).Select(i => new Step(i, i, IsCut: false))];
        var (l, r) = (0, 0);
        foreach (var run in Runs())
        {
            Between(l, run.Left, r, run.Right);
            for (var i = 0; i < run.Length; i++) steps.Add(new(run.Left + i, run.Right + i, IsCut: false));
            (l, r) = (run.Left + run.Length, run.Right + run.Length);
        }

        Between(l, left.Words.Length, r, right.Words.Length);
        return steps;
    }

    private IEnumerable<(int Left, int Right, int Length)> Runs()
    {
        (int Left, int Right, int Length) run = default;
        foreach (var (i, j) in SequenceDiff.Common(Grams(left.Hashes), Grams(right.Hashes)))
        {
            for (var k = 0; k < GramLength; k++)
            {
                var (l, r) = (i + k, j + k);
                if (l < run.Left + run.Length || r < run.Right + run.Length) continue;
                if (l == run.Left + run.Length && r == run.Right + run.Length && run.Length > 0) run.Length++;
                else
                {
                    if (IsNoChance(run)) yield return run;
                    run = (l, r, 1);
                }
            }
        }

        if (IsNoChance(run)) yield return run;
    }

    // Long, or the whole of a sentence, or in two sentences that share more.
    private bool IsNoChance((int Left, int Right, int Length) run)
    {
        if (run.Length == 0) return false;
        if (run.Length >= SharedWording.RunLength(left.Words[run.Left].Script == WordScript.Spaced)) return true;
        for (var i = 0; i < run.Length; i++)
        {
            var (l, r) = (leftSentences.Of(run.Left + i), rightSentences.Of(run.Right + i));
            if (Holds(leftSentences.WordsOf(l), run.Left) || Holds(rightSentences.WordsOf(r), run.Right) || AreOne(l, r)) return true;
        }

        return false;

        bool Holds((int First, int End) sentence, int first) => first <= sentence.First && sentence.End <= first + run.Length && sentence.End - sentence.First >= GramLength;
    }

    private bool AreOne(int l, int r) => leftSentences.WordingOf(l).LikenessTo(rightSentences.WordingOf(r)) >= SharedWording.LeastReworded;

    private void Between(int fromLeft, int toLeft, int fromRight, int toRight)
    {
        if (fromLeft == toLeft && fromRight == toRight) return;
        var (l, r) = (fromLeft, fromRight);
        var (piecesLeft, piecesRight) = (leftSentences.Within(fromLeft, toLeft), rightSentences.Within(fromRight, toRight));
        steps.Add(new(l, r, IsCut: true));
        foreach (var (i, j) in Paired(piecesLeft, piecesRight))
        {
            Alone(ref l, piecesLeft[i].From, ref r, piecesRight[j].From);
            var words = SequenceDiff.Common(left.Hashes.AsSpan(piecesLeft[i].From..piecesLeft[i].To), right.Hashes.AsSpan(piecesRight[j].From..piecesRight[j].To));
            steps.AddRange(words.Select(pair => new Step(l + pair.Left, r + pair.Right, IsCut: false)));
            (l, r) = (piecesLeft[i].To, piecesRight[j].To);
            steps.Add(new(l, r, IsCut: true));
        }

        Alone(ref l, toLeft, ref r, toRight);
    }

    // What has no counterpart: first what the left side has, then the right.
    private void Alone(ref int l, int toLeft, ref int r, int toRight)
    {
        if (toLeft > l) steps.Add(new(toLeft, r, IsCut: true));
        if (toRight > r) steps.Add(new(toLeft, toRight, IsCut: true));
        (l, r) = (toLeft, toRight);
    }

    private List<(int Left, int Right)> Paired(List<(int From, int To, int Sentence)> piecesLeft, List<(int From, int To, int Sentence)> piecesRight)
    {
        if (piecesLeft is [var l] && piecesRight is [var r]) return AreOne(l.Sentence, r.Sentence) && !AreApart(l.Sentence, r.Sentence) ? [(0, 0)] : [];
        var pairs = WordingPairing.InOrder(piecesLeft.ConvertAll(piece => leftSentences.WordingOf(piece.Sentence)), piecesRight.ConvertAll(piece => rightSentences.WordingOf(piece.Sentence)));
        return pairs.FindAll(pair => !AreApart(piecesLeft[pair.Left].Sentence, piecesRight[pair.Right].Sentence));
    }

    private bool AreApart(int l, int r) => runs.AreApart(leftSentences.WordingOf(l), rightSentences.WordingOf(r));

    private static ulong[] Grams(ulong[] hashes)
    {
        var grams = new ulong[Math.Max(0, hashes.Length - GramLength + 1)];
        for (var i = 0; i < grams.Length; i++)
            foreach (var hash in hashes.AsSpan(i, GramLength)) grams[i] = StableHash.Join(grams[i], hash);
        return grams;
    }
}
