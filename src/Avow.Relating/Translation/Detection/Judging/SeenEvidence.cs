namespace Avow.Relating;

/// <summary>What was seen in two texts, to be told: how many segments lie beside each other, and which clues they share there.</summary>
internal static class SeenEvidence
{
    private static readonly (ClueKind Kind, TranslationClueKind Told)[] Kinds =
    [
        (ClueKind.Number, TranslationClueKind.Numbers), (ClueKind.Item, TranslationClueKind.Items), (ClueKind.Name, TranslationClueKind.Names), (ClueKind.Meaning, TranslationClueKind.Meanings),
        (ClueKind.Mark, TranslationClueKind.Marks),
    ];

    public static IReadOnlyList<TranslationClue> Of(TranslationSketch one, TranslationSketch other, Judgement judgement)
    {
        var (a, b) = TranslationSketch.Ordered(one, other);
        var isParagraphs = judgement.Paragraphs.Odds >= judgement.Sentences.Odds;
        var (levelA, levelB) = isParagraphs ? (a.Paragraphs, b.Paragraphs) : (a.Sentences, b.Sentences);
        var beads = (isParagraphs ? judgement.Paragraphs : judgement.Sentences).Match.Beads;
        var (counted, possible) = Counted(levelA, levelB, beads);
        var paired = Math.Min(beads.Sum(bead => bead.CountA), beads.Sum(bead => bead.CountB));
        return
        [
            new(isParagraphs ? TranslationClueKind.Paragraphs : TranslationClueKind.Sentences, paired, Math.Min(levelA.Count, levelB.Count)),
            .. SurroundingOdds.SharedLinks(a, b) is > 0 and var links ? new[] { new TranslationClue(TranslationClueKind.Links, links, Math.Min(a.Links.Length, b.Links.Length)) } : [],
            .. Kinds.Where(kind => counted[(int)kind.Kind] > 0).Select(kind => new TranslationClue(kind.Told, counted[(int)kind.Kind], possible[(int)kind.Kind])),
        ];
    }

    private static (int[] Seen, int[] Possible) Counted(SketchLevel a, SketchLevel b, IReadOnlyList<SegmentBead> beads)
    {
        var (seen, ofA, ofB) = (new int[Kinds.Length], new int[Kinds.Length], new int[Kinds.Length]);
        var (beadA, beadB) = (new int[a.Count], new int[b.Count]);
        for (var bead = 0; bead < beads.Count; bead++)
        {
            beadA.AsSpan(beads[bead].A, beads[bead].CountA).Fill(bead + 1);
            beadB.AsSpan(beads[bead].B, beads[bead].CountB).Fill(bead + 1);
        }

        for (var clue = 0; clue < a.Clues.Length; clue++) ofA[(int)Clue.Kind(a.Clues[clue])] += Beads(a.PlacesOf(clue), beadA).Count;
        for (var clue = 0; clue < b.Clues.Length; clue++) ofB[(int)Clue.Kind(b.Clues[clue])] += Beads(b.PlacesOf(clue), beadB).Count;
        for (var (i, j) = (0, 0); i < a.Clues.Length && j < b.Clues.Length;)
        {
            if (a.Clues[i] < b.Clues[j]) i++;
            else if (a.Clues[i] > b.Clues[j]) j++;
            else
            {
                var both = Beads(a.PlacesOf(i++), beadA);
                both.IntersectWith(Beads(b.PlacesOf(j), beadB));
                seen[(int)Clue.Kind(b.Clues[j++])] += both.Count;
            }
        }

        return (seen, [.. ofA.Zip(ofB, Math.Min)]);
    }

    private static HashSet<int> Beads(ReadOnlySpan<ushort> places, int[] beadOf)
    {
        HashSet<int> beads = [];
        foreach (var place in places)
            if (beadOf[place] > 0) beads.Add(beadOf[place]);
        return beads;
    }
}
