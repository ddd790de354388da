using System.Globalization;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// A learned lexicon as lines: "avow-lexicon 1⇥language⇥language⇥count", then "word⇥word⇥weight" with the weight in thousandths, ordered
/// by code unit, each pair once.
/// </summary>
internal static class LexiconLines
{
    private const string Head = "avow-lexicon 1";
    private const int Thousand = 1000;

    // A word is folded, and may take more characters then.
    private const int MostChars = Words.MaxWordChars * 4;

    private const string Repair = "Learn it anew from the aligned texts.";

    public static IEnumerable<string> Of(LearnedLexicon lexicon) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{Head}\t{lexicon.LanguageOfA}\t{lexicon.LanguageOfB}\t{lexicon.Words.Count}"),
        .. lexicon.Words.Pairs.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.A}\t{pair.B}\t{Math.Round(pair.Weight * Thousand):0}")),
    ];

    public static Outcome<LearnedLexicon> Read(IEnumerable<string> lines, string place)
    {
        List<(string A, string B, float Weight)> pairs = [];
        (string A, string B, int Count)? head = null;
        foreach (var line in lines)
        {
            if (head is null)
            {
                head = HeadOf(line);
                if (head is null) return Damaged(1, $"it does not begin with “{Head}”, two languages and a count");
            }
            else if (PairOf(line) is not { } pair) return Damaged(pairs.Count + 2, "it is not two words and a weight of 1 to 1000");
            else if (pairs.Count > 0 && Compare(pairs[^1], pair) >= 0) return Damaged(pairs.Count + 2, "it does not come behind the line before in order");
            else if (pairs.Count == head.Value.Count) return Damaged(pairs.Count + 2, "there are more pairs than the head says");
            else pairs.Add(pair);
        }

        if (head is not { } said) return Damaged(1, "it is empty");
        return pairs.Count == said.Count ? new LearnedLexicon(said.A, said.B, new(pairs)) : Damaged(pairs.Count + 1, $"it ends after {pairs.Count} of {said.Count} pairs");

        Problem Damaged(int line, string reason) => new(ProblemKind.Malformed, $"{place}, line {line}", reason, Repair);
    }

    private static (string A, string B, int Count)? HeadOf(string line) =>
        line.Split('\t') is [Head, { Length: > 0 } a, { Length: > 0 } b, var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var pairs) && pairs <= LexiconLearning.MostWords
            ? (a, b, pairs) : null;

    private static (string A, string B, float Weight)? PairOf(string line) =>
        line.Split('\t') is [{ Length: > 0 } a, { Length: > 0 } b, var weight] && int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out var thousandths) && thousandths is > 0 and <= Thousand
            && a.Length <= MostChars && b.Length <= MostChars
            ? (a, b, (float)((double)thousandths / Thousand)) : null;

    private static int Compare((string A, string B, float) x, (string A, string B, float) y) => string.CompareOrdinal(x.A, y.A) is not 0 and var order ? order : string.CompareOrdinal(x.B, y.B);
}
