using System.Runtime.CompilerServices;

namespace Avow.Road;

/// <summary>Work on many things with all cores, handed on in the order in which they came.</summary>
internal static class InOrder
{
    /// <summary>
    /// How many things a core may be ahead of the one awaited: enough that a slow one does not starve the others, few enough that
    /// memory stays bounded by a handful of sources.
    /// </summary>
    private const int AheadPerCore = 3;

    public static async IAsyncEnumerable<TOut> Map<TIn, TOut>(
        IEnumerable<TIn> source, Func<TIn, TOut> work, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var under = new Queue<Task<TOut>>();
        foreach (var item in source)
        {
            under.Enqueue(Task.Run(() => work(item), cancel));
            if (under.Count >= AheadPerCore * Environment.ProcessorCount) yield return await under.Dequeue();
        }

        while (under.TryDequeue(out var next)) yield return await next;
    }
}
