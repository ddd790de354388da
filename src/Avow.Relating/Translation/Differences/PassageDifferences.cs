using System.Globalization;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>Passages that were left out, added or moved: runs of neighbouring beads with one side empty.</summary>
internal static class PassageDifferences
{
    public static IEnumerable<TranslationDifference> Of(AlignedTexts texts, Func<Kinship> known)
    {
        var moved = MovedPassages.Between(texts, Segments(texts, Runs(texts.Beads, IsOmitted), SideA), Segments(texts, Runs(texts.Beads, IsAdded), SideB), known);
        foreach (var move in moved)
        {
            var beads = BeadsOf(texts.Beads, move.From, SideA);
            yield return new(DifferenceKind.Moved, texts.A.RangeOf(move.From), texts.B.RangeOf(move.To), move.Certainty, beads) { Words = "A passage of the first text stands at another place in the second" };
        }

        foreach (var run in Runs(texts.Beads, bead => IsOmitted(bead) && !moved.Exists(move => move.From.Overlaps(bead.A))))
            yield return new(DifferenceKind.Omitted, texts.RangeOfA(run), texts.RangeOfB(run.StartInclusive), Certainty(texts.Beads, run), run) { Words = Said(texts.Beads, run, "first", "second") };
        foreach (var run in Runs(texts.Beads, bead => IsAdded(bead) && !moved.Exists(move => move.To.Overlaps(bead.B))))
            yield return new(DifferenceKind.Added, texts.RangeOfA(run.StartInclusive), texts.RangeOfB(run), Certainty(texts.Beads, run), run) { Words = Said(texts.Beads, run, "second", "first") };
    }

    private static bool IsOmitted(Bead bead) => bead.B.IsEmpty;

    private static bool IsAdded(Bead bead) => bead.A.IsEmpty;

    private static TextRange SideA(Bead bead) => bead.A;

    private static TextRange SideB(Bead bead) => bead.B;

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

    private static List<TextRange> Segments(AlignedTexts texts, List<TextRange> runs, Func<Bead, TextRange> side) =>
        runs.ConvertAll(run => new TextRange(side(texts.Beads[run.StartInclusive]).StartInclusive, side(texts.Beads[run.EndExclusive - 1]).EndExclusive));

    // From the first bead to the last that has any of some segments.
    private static TextRange BeadsOf(IReadOnlyList<Bead> beads, TextRange segments, Func<Bead, TextRange> side)
    {
        var (first, end) = (0, beads.Count);
        while (first < end && side(beads[first]).EndExclusive <= segments.StartInclusive) first++;
        while (end > first + 1 && (side(beads[end - 1]).IsEmpty || side(beads[end - 1]).StartInclusive >= segments.EndExclusive)) end--;
        return new(first, end);
    }

    private static double Certainty(IReadOnlyList<Bead> beads, TextRange run) =>
        Math.Round(Enumerable.Range(run.StartInclusive, run.Length).Average(bead => beads[bead].Certainty), 4);

    private static string Said(IReadOnlyList<Bead> beads, TextRange run, string there, string missing)
    {
        var sentences = run.Length;
        var what = sentences == 1 ? "A sentence" : string.Create(CultureInfo.InvariantCulture, $"{sentences} sentences");
        var (stands, ends) = (sentences == 1 ? "stands" : "stand", run.EndExclusive == beads.Count);
        var where = run.StartInclusive == 0 && !ends ? $" before what the {missing} begins with" : ends && run.StartInclusive > 0 ? $" behind what the {missing} ends with" : "";
        return where.Length > 0 ? $"{what} of the {there} text {stands}{where}" : $"{what} of the {there} text {(sentences == 1 ? "has" : "have")} nothing in the {missing}";
    }
}
