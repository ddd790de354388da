namespace Avow.Relating;

/// <summary>What the clues that two texts share say for each pair of their segments.</summary>
internal static class SharedClues
{
    // What stands in more pairs of segments says nothing.
    private const int MostPlaces = 400;

    [ThreadStatic]
    private static float[]? room;

    /// <returns>By segment of the first text, then of the second; overwritten by the thread's next call.</returns>
    public static Span<float> Of(SketchLevel a, SketchLevel b)
    {
        var odds = None(a, b);
        for (var (i, j) = (0, 0); i < a.Clues.Length && j < b.Clues.Length;)
        {
            if (a.Clues[i] == b.Clues[j]) Add(odds, a.Clues[i], a.PlacesOf(i++), a.Count, b.PlacesOf(j++), b.Count);
            else if (a.Clues[i] < b.Clues[j]) i++;
            else j++;
        }

        return odds;
    }

    /// <summary>As if they shared none.</summary>
    public static Span<float> None(SketchLevel a, SketchLevel b)
    {
        if (room is null || room.Length < a.Count * b.Count) room = new float[a.Count * b.Count];
        var odds = room.AsSpan(0, a.Count * b.Count);
        odds.Clear();
        return odds;
    }

    private static void Add(Span<float> odds, uint clue, ReadOnlySpan<ushort> placesA, int ofA, ReadOnlySpan<ushort> placesB, int ofB)
    {
        if (placesA.Length * placesB.Length > MostPlaces) return;
        var said = ClueOdds.Met(Clue.Kind(clue), placesA.Length, ofA, placesB.Length, ofB);
        if (said <= 0) return;
        foreach (var a in placesA)
            foreach (var b in placesB) odds[a * ofB + b] += said;
    }
}
