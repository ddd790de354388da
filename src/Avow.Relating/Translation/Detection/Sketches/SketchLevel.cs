namespace Avow.Relating;

/// <summary>The segments of a text, its sentences or its paragraphs: how long each is and which clues stand in it.</summary>
internal sealed class SketchLevel
{
    /// <summary>Lengths in letters of an alphabet.</summary>
    public required SegmentLaw Lengths { get; init; }

    /// <summary>Distinct, ascending.</summary>
    public required uint[] Clues { get; init; }

    /// <summary>By clue, one more at the end: where its segments begin in <see cref="Places"/>.</summary>
    public required ushort[] Starts { get; init; }

    /// <summary>Segments, ascending for each clue.</summary>
    public required ushort[] Places { get; init; }

    /// <summary>By segment: how many of its clues are meanings.</summary>
    public required float[] Meanings { get; init; }

    /// <summary>By segment: what it costs when none of its other clues is met again.</summary>
    public required float[] Unmet { get; init; }

    public int Count => Lengths.Count;

    public ReadOnlySpan<ushort> PlacesOf(int clue) => Places.AsSpan(Starts[clue]..Starts[clue + 1]);

    /// <param name="segments">In order; clues may stand twice.</param>
    /// <param name="most">Of clues in segments; of more, those that stand in the fewest segments are kept.</param>
    public static SketchLevel Of(IReadOnlyList<ReadSegment> segments, int most)
    {
        var byClue = segments.SelectMany((segment, i) => segment.Clues.Distinct().Select(clue => (Clue: clue, Segment: (ushort)i)))
            .GroupBy(entry => entry.Clue, entry => entry.Segment).Select(group => (Clue: group.Key, Places: group.Order().ToArray()))
            .OrderBy(entry => entry.Places.Length).ThenBy(entry => Mixed.Of(entry.Clue)).ToList();
        var (kept, room) = (0, most);
        while (kept < byClue.Count && byClue[kept].Places.Length <= room) room -= byClue[kept++].Places.Length;
        var clues = byClue.Take(kept).OrderBy(entry => entry.Clue).ToList();
        var starts = new ushort[clues.Count + 1];
        for (var i = 0; i < clues.Count; i++) starts[i + 1] = (ushort)(starts[i] + clues[i].Places.Length);
        var lengths = new SegmentLaw([.. segments.Select(segment => (float)Math.Log(Math.Max(1, segment.Letters)))]);
        return new()
        {
            Lengths = lengths,
            Clues = [.. clues.Select(entry => entry.Clue)],
            Starts = starts,
            Meanings = BySegment(clues.Where(entry => Clue.Kind(entry.Clue) == ClueKind.Meaning).Select(entry => (1f, entry.Places)), segments.Count),
            Unmet = BySegment(clues.Where(entry => Clue.Kind(entry.Clue) != ClueKind.Meaning).Select(entry => (ClueOdds.Missing(Clue.Kind(entry.Clue)), entry.Places)), segments.Count),
            Places = [.. clues.SelectMany(entry => entry.Places)],
        };
    }

    private static float[] BySegment(IEnumerable<(float Value, ushort[] Places)> clues, int segments)
    {
        var sums = new double[segments];
        foreach (var (value, places) in clues)
            foreach (var place in places) sums[place] += value;
        return Array.ConvertAll(sums, sum => (float)sum);
    }
}
