using System.Runtime.ExceptionServices;

namespace Avow.Archive;

/// <summary>Work that needs no database, done before it is locked.</summary>
internal static class Preparing
{
    /// <summary>In the order given, on all processors. The first failure is thrown as it was.</summary>
    public static List<TOut> All<TIn, TOut>(IReadOnlyList<TIn> things, Func<TIn, TOut> prepare)
    {
        var prepared = new TOut[things.Count];
        try
        {
            Parallel.For(0, things.Count, i => prepared[i] = prepare(things[i]));
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.Flatten().InnerExceptions[0]);
        }

        return [.. prepared];
    }
}
