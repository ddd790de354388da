namespace Avow.Capturing;

/// <summary>The time one source may take altogether. Waiting for other questions to the same host does not use it up.</summary>
internal sealed class TimeBudget(TimeSpan total, TimeProvider time)
{
    private TimeSpan left = total;

    public async Task<T> SpendAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        var begun = time.GetTimestamp();
        try
        {
            return await work(deadline.Token).ConfigureAwait(false);
        }
        finally
        {
            left -= time.GetElapsedTime(begun);
        }
    }
}
