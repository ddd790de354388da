using Avow.Statements;

namespace Avow.Relating;

/// <summary>Walks down one text beside the table's, and notes at every segment what it has of its own.</summary>
internal sealed class Placing(Segmenting segmenting, string tableText, WitnessState state)
{
    private readonly IReadOnlyList<Segment> segments = segmenting.Segments;
    private int segment;
    private int start;
    private int at;
    private bool differs;
    private int? lacks;
    private int? lackedMove;
    private int? broughtMove;
    private int lastLacuna = -1;

    public static void Place(Segmenting segmenting, string tableText, IEnumerable<Piece> pieces, WitnessState state)
    {
        var placing = new Placing(segmenting, tableText, state);
        var number = 0;
        foreach (var piece in pieces) placing.Take(piece, number++);
        while (placing.segment < placing.segments.Count) placing.Close();
    }

    private void Take(Piece piece, int number)
    {
        if (piece.IsPoint)
        {
            var target = segmenting.SegmentFor(piece, segment);
            while (segment < target) Close();
            at = piece.Right.EndExclusive;
            differs = true;
            if (piece.Move is { } move) broughtMove = move;
            return;
        }

        for (var left = piece.Left.StartInclusive; left < piece.Left.EndExclusive;)
        {
            while (segments[segment].End <= left) Close();
            var end = Math.Min(piece.Left.EndExclusive, segments[segment].End);
            if (piece.Kind == CollatedKind.Same) at += end - left;
            else if (piece.Kind is CollatedKind.Removed or CollatedKind.Moved && piece.IsLong && left == segments[segment].Start && end == segments[segment].End) (lacks, lackedMove) = (number, piece.Move);
            else differs = true;
            left = end;
        }

        if (piece.Kind != CollatedKind.Same) at = piece.Right.EndExclusive;
    }

    private void Close()
    {
        var range = new TextRange(start, at);
        if (lacks is { } piece && !differs && range.IsEmpty) Lack(piece);
        else if ((differs || lacks is not null) && !range.Of(state.Text.AsSpan()).SequenceEqual(tableText.AsSpan(segments[segment].Start..segments[segment].End)))
            state.Add(new(segment, range, FormKey.Of(range.Of(state.Text.AsSpan())), broughtMove));
        (start, differs, lacks, lackedMove, broughtMove) = (at, false, null, null, null);
        segment++;
    }

    // What one run left out is one lacuna, through the points that lie in it.
    private void Lack(int piece)
    {
        if (lastLacuna == piece && state.Own.LastOrDefault(new OwnForm(-1, default, 0, null)).Segment <= state.Lacunae[^1].Last) state.Lacunae[^1] = state.Lacunae[^1] with { Last = segment };
        else state.Lacunae.Add(new(segment, segment, lackedMove));
        lastLacuna = piece;
    }
}
