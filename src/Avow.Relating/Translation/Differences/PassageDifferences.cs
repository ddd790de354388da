using System.Globalization;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>Passages that were left out, added or moved: runs of neighbouring beads with one side empty.</summary>
internal static class PassageDifferences
{
    public static IEnumerable<TranslationDifference> Of(AlignedTexts texts, Func<Kinship> known)
    {
        var (omitted, added) = (Runs(texts.Beads, static bead => bead.B.IsEmpty), Runs(texts.Beads, static bead => bead.A.IsEmpty));
        var moved = MovedPassages.Between(texts, omitted, added, known);
        foreach (var (from, to, certainty) in moved)
            yield return new(DifferenceKind.Moved, texts.RangeOfA(from), texts.RangeOfB(to), certainty, from) { Words = "A passage of the first text stands at another place in the second" };
        foreach (var run in omitted.Where(run => !moved.Exists(move => move.From == run)))
            yield return new(DifferenceKind.Omitted, texts.RangeOfA(run), texts.RangeOfB(run.StartInclusive), Certainty(texts.Beads, run), run) { Words = Said(texts.Beads, run, run.Length, "first", "second") };
        foreach (var run in added.Where(run => !moved.Exists(move => move.To == run)))
            yield return new(DifferenceKind.Added, texts.RangeOfA(run.StartInclusive), texts.RangeOfB(run), Certainty(texts.Beads, run), run) { Words = Said(texts.Beads, run, run.Length, "second", "first") };
    }

    private static List<TextRange> Runs(IReadOnlyList<Bead> beads, Func<Bead, bool> isOneSided)
    {
        List<TextRange> runs = [];
        for (var at = 0; at < beads.Count; at++)
        {
            if (!isOneSided(beads[at])) continue;
            var start = at;
            while (at + 1 < beads.Count && isOneSided(beads[at + 1])) at++;
            runs.Add(new(start, at + 1));
        }

        return runs;
    }

    private static double Certainty(IReadOnlyList<Bead> beads, TextRange run) =>
        Math.Round(Enumerable.Range(run.StartInclusive, run.Length).Average(bead => beads[bead].Certainty), 4);

    private static string Said(IReadOnlyList<Bead> beads, TextRange run, int sentences, string there, string missing)
    {
        var what = sentences == 1 ? "A sentence" : string.Create(CultureInfo.InvariantCulture, $"{sentences} sentences");
        var (stands, ends) = (sentences == 1 ? "stands" : "stand", run.EndExclusive == beads.Count);
        var where = run.StartInclusive == 0 && !ends ? $" before what the {missing} begins with" : ends && run.StartInclusive > 0 ? $" behind what the {missing} ends with" : "";
        return where.Length > 0 ? $"{what} of the {there} text {stands}{where}" : $"{what} of the {there} text {(sentences == 1 ? "has" : "have")} nothing in the {missing}";
    }
}
