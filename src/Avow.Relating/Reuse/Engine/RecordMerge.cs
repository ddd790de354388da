namespace Avow.Relating;

/// <summary>Merges sorted runs into one (Knuth: The Art of Computer Programming 3, section 5.4.1): the least head of all is next.</summary>
internal static class RecordMerge
{
    public static IEnumerable<Record> Of(IReadOnlyList<IEnumerable<Record>> runs)
    {
        if (runs.Count == 1) return runs[0];
        return Merged(runs);
    }

    private static IEnumerable<Record> Merged(IReadOnlyList<IEnumerable<Record>> runs)
    {
        var heads = new PriorityQueue<IEnumerator<Record>, Record>(runs.Count);
        try
        {
            foreach (var run in runs)
            {
                var head = run.GetEnumerator();
                if (head.MoveNext()) heads.Enqueue(head, head.Current);
                else head.Dispose();
            }

            while (heads.TryDequeue(out var head, out var record))
            {
                yield return record;
                if (head.MoveNext()) heads.Enqueue(head, head.Current);
                else head.Dispose();
            }
        }
        finally
        {
            foreach (var (head, _) in heads.UnorderedItems) head.Dispose();
        }
    }
}
