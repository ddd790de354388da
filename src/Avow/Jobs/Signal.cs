namespace Avow.Jobs;

/// <summary>Lets one part of the program tell another that there is something to look at. A signal that nobody waits for is not kept.</summary>
internal sealed class Signal
{
    private TaskCompletionSource next = New();

    /// <summary>Ends at the next signal. To be taken before looking, so that nothing in between is missed.</summary>
    public Task Next => Volatile.Read(ref next).Task;

    public void Give() => Interlocked.Exchange(ref next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
