using System.Collections.Concurrent;

namespace Avow.Web;

/// <summary>
/// Pages of one state of the archive, at most so many bytes of them. A page is kept when it is asked for a second time, so that who walks through the
/// whole archive neither fills the room nor empties it; asked for again, it stays; what nobody asked for while half of the room was filled goes.
/// Finding one is a look into one table, two when it has been long. Safe for many threads.
/// </summary>
internal sealed class PageCache<TKey>(long maxBytes)
    where TKey : notnull
{
    private volatile Shelf shelf = new(-1, [], [], 0);
    private readonly AskedLately<TKey> asked = new();

    /// <param name="generation">The state of the archive; what was kept of an earlier one is forgotten.</param>
    /// <param name="key">Which page.</param>
    public PageBytes? Find(long generation, TKey key)
    {
        var now = shelf;
        if (now.Generation != generation) return null;
        if (now.Fresh.TryGetValue(key, out var page)) return page;
        if (!now.Old.TryGetValue(key, out page)) return null;
        Put(generation, key, page);
        return page;
    }

    /// <summary>Keeps a page that was asked for before, in this state of the archive or an earlier one.</summary>
    public void Keep(long generation, TKey key, PageBytes page)
    {
        if (asked.Again(key)) Put(generation, key, page);
    }

    private void Put(long generation, TKey key, PageBytes page)
    {
        if (page.Weight > maxBytes / 2) return;
        var now = shelf;
        if (now.Generation < generation) Turn(now, new(generation, [], [], 0));
        else if (now.Bytes + page.Weight > maxBytes / 2) Turn(now, new(generation, [], now.Fresh, 0));
        now = shelf;
        if (now.Generation == generation && now.Fresh.TryAdd(key, page)) Interlocked.Add(ref now.Bytes, page.Weight);
    }

    // Whoever turns first has turned.
    private void Turn(Shelf from, Shelf to) => Interlocked.CompareExchange(ref shelf, to, from);

    private sealed class Shelf(long generation, ConcurrentDictionary<TKey, PageBytes> fresh, ConcurrentDictionary<TKey, PageBytes> old, long bytes)
    {
        public long Bytes = bytes;

        public long Generation { get; } = generation;

        public ConcurrentDictionary<TKey, PageBytes> Fresh { get; } = fresh;

        public ConcurrentDictionary<TKey, PageBytes> Old { get; } = old;
    }
}
