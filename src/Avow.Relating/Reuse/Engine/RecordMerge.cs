namespace Avow.Relating;

/// <summary>Merges sorted runs into one (Knuth: The Art of Computer Programming 3, section 5.4.1): the least head of all is next.</summary>
internal static class RecordMerge
{
    // 64 KiB at a time.
    private const int RecordsPerPart = 4_096;

    /// <returns>Some at a time; each part is valid until the next.</returns>
    public static IEnumerable<ReadOnlyMemory<Record>> Of(IReadOnlyList<IEnumerable<Record>> runs)
    {
        var (part, count) = (new Record[RecordsPerPart], 0);
        foreach (var record in Merged(runs))
        {
            part[count++] = record;
            if (count < part.Length) continue;
            yield return part;
            count = 0;
        }

        yield return part.AsMemory(0, count);
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
