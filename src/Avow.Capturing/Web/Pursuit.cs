using Avow.Statements;

namespace Avow.Capturing;

/// <summary>Follows one source through its redirects to the answer that is none.</summary>
internal sealed class Pursuit(Asking asking, HostTurns turns, CaptureLimits limits, TimeProvider time)
{
    /// <param name="start">The source.</param>
    /// <param name="mayAsk">Asked before every step; its problem ends the pursuit.</param>
    /// <param name="previous">The condition put along.</param>
    /// <param name="read">Takes the final answer, body and all, before its host's turn is over.</param>
    /// <param name="cancel">The caller's wish to stop: the only exception that leaves.</param>
    public async Task<Outcome<T>> FollowAsync<T>(
        WebAddress start, Func<WebAddress, Task<Problem?>> mayAsk, PreviousAnswer? previous, Func<OpenAnswer, Trail, CancellationToken, Task<Outcome<T>>> read, CancellationToken cancel)
    {
        var trail = new Trail(start, limits.MaxRedirects);
        var budget = new TimeBudget(limits.Timeout, time);
        while (true)
        {
            if (await mayAsk(trail.At).ConfigureAwait(false) is { } refusal) return trail.Placed(refusal);
            using var turn = await turns.TakeAsync(trail.At.Host, cancel).ConfigureAwait(false);
            if (await budget.SpendAsync(StepAsync, cancel).ConfigureAwait(false) is { } end) return end;
        }

        // The end of the pursuit, or null when there is a further step.
        async Task<Outcome<T>?> StepAsync(CancellationToken deadline)
        {
            try
            {
                var asked = await asking.AskAsync(trail.At, previous, deadline).ConfigureAwait(false);
                if (!asked.TryGet(out var answer, out var refused)) return trail.Placed(refused);
                using (answer)
                {
                    if (answer.RedirectsTo is not { } location) return await read(answer, trail, deadline).ConfigureAwait(false);
                    if (trail.Follow(answer.Status, location) is { } lost) return lost;
                    return null;
                }
            }
            catch (Exception e) when (!cancel.IsCancellationRequested && WebProblem.Of(e, trail.At) is { } problem)
            {
                return trail.Placed(problem);
            }
            catch (Exception e) when (cancel.IsCancellationRequested && WebProblem.Of(e, trail.At) is not null)
            {
                throw new OperationCanceledException("The caller wished to stop.", e, cancel);
            }
        }
    }
}
