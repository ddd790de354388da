using Avow.Statements;

namespace Avow.Relating;

/// <summary>
/// Two wordings in one language side by side: paragraphs beside each other, and inside them what stayed, what only looks
/// different, what was removed, added, changed or moved.
/// </summary>
/// <remarks>
/// Deterministic; time and memory nearly linear, because every search is bounded and has a coarser one behind it that never
/// pairs what is not the same. Lone surrogates and other broken text are carried along.
/// </remarks>
public static class Collation
{
    /// <returns>
    /// Rows from top to bottom; the same from either side, left and right exchanged. Read down one side, the runs' ranges are the whole text in order: every character is in exactly one run.
    /// </returns>
    public static IReadOnlyList<CollatedRow> Of(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return string.CompareOrdinal(left, right) <= 0 ? [.. Sides.LeftFirst(Collate(left, right))] : Sides.Exchanged(Collate(right, left));
    }

    private static List<CollatedRow> Collate(string left, string right)
    {
        var (paragraphsLeft, paragraphsRight) = (Paragraph.Of(left), Paragraph.Of(right));
        var known = new RunsOfBoth(paragraphsLeft, paragraphsRight);
        var (inPlace, moved) = ParagraphPairing.Pair(paragraphsLeft, paragraphsRight, known);
        var moves = moved.ToDictionary(move => move.Left, move => RunBuilder.Between(left, paragraphsLeft[move.Left], right, paragraphsRight[move.Right], known));
        var numbers = moved.Select((move, number) => (move.Left, number)).ToDictionary(move => move.Left, move => move.number);
        var movedThere = moved.ToDictionary(move => move.Left, move => move.Right);
        var movedHere = moved.ToDictionary(move => move.Right, move => move.Left);

        List<List<CollatedRun>> runs = [];
        List<(int Left, int Right)> places = [];
        var nextRight = 0;
        for (var l = 0; l < paragraphsLeft.Count; l++)
        {
            if (inPlace[l] >= 0) AddRightUpTo(inPlace[l]);
            if (inPlace[l] >= 0) AddPair(l, nextRight++);
            else AddLeft(l);
        }

        AddRightUpTo(paragraphsRight.Count);
        MovedRuns.Mark(runs, left, right, moved.Count);
        var rowOfLeft = Rows(places.Select(place => place.Left));
        var rowOfRight = Rows(places.Select(place => place.Right));
        return [.. places.Select((place, row) => new CollatedRow
        {
            Left = place.Left < 0 ? null : paragraphsLeft[place.Left].Range,
            Right = place.Right < 0 ? null : paragraphsRight[place.Right].Range,
            MovedToRow = MovedTo(place),
            Runs = runs[row],
        })];

        void AddPair(int l, int r) => Add(l, r, RunBuilder.Between(left, paragraphsLeft[l], right, paragraphsRight[r], known));

        void AddLeft(int l) => Add(l, -1, moves.TryGetValue(l, out var pair)
            ? [.. pair.Where(run => run.Left is not null).Select(run => OneSide(run, run.Left, null, numbers[l]))]
            : [new(CollatedKind.Removed, paragraphsLeft[l].Range, null)]);

        void AddRightUpTo(int end)
        {
            for (; nextRight < end; nextRight++)
                Add(-1, nextRight, movedHere.TryGetValue(nextRight, out var l)
                    ? [.. moves[l].Where(run => run.Right is not null).Select(run => OneSide(run, null, run.Right, numbers[l]))]
                    : [new(CollatedKind.Added, null, paragraphsRight[nextRight].Range)]);
        }

        void Add(int l, int r, List<CollatedRun> rowRuns)
        {
            places.Add((l, r));
            runs.Add(rowRuns);
        }

        int? MovedTo((int Left, int Right) place) =>
            place.Right < 0 && movedThere.TryGetValue(place.Left, out var r) ? rowOfRight[r]
            : place.Left < 0 && movedHere.TryGetValue(place.Right, out var l) ? rowOfLeft[l]
            : null;
    }

    private static CollatedRun OneSide(CollatedRun run, TextRange? left, TextRange? right, int move) =>
        run.Kind is CollatedKind.Same or CollatedKind.Typographic ? new(CollatedKind.Moved, left, right) { Move = move }
        : new(left is null ? CollatedKind.Added : CollatedKind.Removed, left, right);

    private static Dictionary<int, int> Rows(IEnumerable<int> places) =>
        places.Select((place, row) => (place, row)).Where(at => at.place >= 0).ToDictionary(at => at.place, at => at.row);
}
