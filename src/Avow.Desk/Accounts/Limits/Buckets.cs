using System.Collections.Concurrent;

namespace Avow.Desk;

/// <summary>A bucket for each of many keys, in bounded memory: full ones say nothing and are forgotten.</summary>
internal sealed class Buckets(int capacity, TimeSpan perOne, TimeProvider time)
{
    private const int MaxKeys = 20_000;

    private readonly ConcurrentDictionary<string, Bucket> byKey = new(StringComparer.Ordinal);

    public bool Take(string key)
    {
        if (byKey.Count >= MaxKeys) Forget();

        // Whoever makes more keys than that at once fills the common bucket first.
        return byKey.Count >= MaxKeys ? byKey.TryGetValue(key, out var known) && known.Take() : byKey.GetOrAdd(key, _ => new(capacity, perOne, time)).Take();
    }

    public void Forget(string key) => byKey.TryRemove(key, out _);

    public void Clear() => byKey.Clear();

    private void Forget()
    {
        foreach (var (key, bucket) in byKey)
        {
            if (bucket.IsFull) byKey.TryRemove(key, out _);
        }
    }
}
