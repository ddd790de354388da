namespace Avow.Relating;

/// <summary>
/// Cuts the table's text where some witness differs. Small differences that overlap or touch are one place, so that its readings are
/// alternatives; a long omission only cuts at its ends, so that what others change inside it stays a place of its own.
/// </summary>
internal sealed class Segmenting
{
    private readonly List<Segment> places = [];
    private readonly List<Segment> segments = [];

    public Segmenting(IEnumerable<Piece> pieces, int length)
    {
        List<Piece> all = [.. pieces.Where(piece => piece.Kind != CollatedKind.Same)];
        foreach (var small in all.Where(piece => piece.IsSmall).Select(piece => (piece.Left.StartInclusive, piece.Left.EndExclusive)).Distinct().Order()) Merge(small.StartInclusive, small.EndExclusive);
        SortedSet<int> cuts = [0, length];
        HashSet<int> points = [];
        foreach (var place in places) cuts.UnionWith([place.Start, place.End]);
        foreach (var place in places.Where(place => place.IsPoint)) points.Add(place.Start);
        foreach (var piece in all.Where(piece => piece.IsLong))
        {
            if (!IsInside(piece.Left.StartInclusive)) cuts.Add(piece.Left.StartInclusive);
            if (!IsInside(piece.Left.EndExclusive)) cuts.Add(piece.Left.EndExclusive);
            if (piece.IsPoint && !IsInside(piece.Left.StartInclusive)) points.Add(piece.Left.StartInclusive);
        }

        var before = -1;
        foreach (var cut in cuts)
        {
            if (before >= 0 && cut > before) segments.Add(new(before, cut));
            if (points.Contains(cut)) segments.Add(new(cut, cut));
            before = cut;
        }
    }

    /// <summary>In order; together they are the whole text.</summary>
    public IReadOnlyList<Segment> Segments => segments;

    /// <summary>Where words that are put in at a point belong: to the place that reaches there, else to the point itself.</summary>
    public int SegmentFor(Piece insertion, int from)
    {
        var at = insertion.Left.StartInclusive;
        var place = PlaceAt(at);
        var wanted = insertion.IsLong && !IsInside(at) ? new Segment(at, at) : place ?? new Segment(at, at);
        var found = segments.BinarySearch(wanted, ByPlace);
        return Math.Max(from, found < 0 ? Math.Min(~found, segments.Count - 1) : found);
    }

    // Points lie before what begins at them.
    private static readonly Comparer<Segment> ByPlace = Comparer<Segment>.Create((x, y) => (x.Start, x.End).CompareTo((y.Start, y.End)));

    private void Merge(int start, int end)
    {
        if (places.Count > 0 && start <= places[^1].End) places[^1] = new(places[^1].Start, Math.Max(places[^1].End, end));
        else places.Add(new(start, end));
    }

    private bool IsInside(int at) => PlaceAt(at) is { } place && at > place.Start && at < place.End;

    private Segment? PlaceAt(int at)
    {
        var (low, high) = (0, places.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (places[middle].End < at) low = middle + 1;
            else if (places[middle].Start > at) high = middle - 1;
            else return places[middle];
        }

        return null;
    }
}
