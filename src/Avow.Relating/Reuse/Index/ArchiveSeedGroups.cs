namespace Avow.Relating;

/// <summary>Brings texts together by sorted seeds, as <see cref="Meeting"/> says.</summary>
internal sealed class ArchiveSeedGroups(Action<PairHit> meet)
{
    private readonly List<ArchiveSeed> run = [];

    /// <param name="seeds">In order, some at a time; a text has one of a run.</param>
    public void Pair(IEnumerable<ReadOnlyMemory<Record>> seeds)
    {
        foreach (var some in seeds)
        {
            foreach (ref readonly var record in some.Span)
            {
                var seed = ArchiveSeed.Of(record);
                if (run.Count > 0 && (run[0].Key ^ seed.Key) >= TextSeed.KeysOfRun) Close();
                run.Add(seed);
            }
        }

        Close();
    }

    private void Close()
    {
        var spread = Meeting.SpreadOf(run.Count);
        if (run.Count <= Meeting.MaxShared) Pair(0, run.Count, spread);
        else
        {
            for (var (start, end) = (0, 0); start < run.Count; start = end)
            {
                while (end < run.Count && run[end].Key == run[start].Key) end++;
                Pair(start, end, spread);
                for (var far = start + Meeting.Band + 1; far < end; far++) Meet(run[start], run[far], spread);
            }
        }

        run.Clear();
    }

    // Of up to sixteen all are within the band.
    private void Pair(int start, int end, int spread)
    {
        for (var i = start; i < end; i++)
            for (var j = i + 1; j < end && j - i <= Meeting.Band; j++) Meet(run[i], run[j], spread);
    }

    private void Meet(ArchiveSeed x, ArchiveSeed y, int spread)
    {
        // Of up to sixteen texts the seeds are in order of how they go on.
        var (a, b) = x.Text < y.Text ? (x, y) : (y, x);
        meet(new(a.Text, b.Text, a.Place, b.Place, Math.Min(a.Words, b.Words), spread));
    }
}
