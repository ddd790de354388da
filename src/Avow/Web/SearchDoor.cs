using System.Threading.RateLimiting;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>
/// Lets as many searches in at once as there are processors; others wait in the order in which they came. Who would wait too long, or finds the
/// queue full, is asked to come again (RFC 9110, section 15.6.4): a thousand searches at once are slow at worst, and pages are sent beside them.
/// </summary>
internal sealed class SearchDoor(PageResponses pages, int maxWaiting = SearchDoor.UsualWaiting) : IDisposable
{
    /// <summary>How long a reader who pressed the button waits, beyond the search itself.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Answers while somebody types are only good at once.</summary>
    public static readonly TimeSpan PatienceWhileTyping = TimeSpan.FromSeconds(1);

    // Connections that wait cost some kilobytes each.
    private const int UsualWaiting = 2_000;

    // The slowest search over 50,000 statements takes a hundredth of it (bench, row search).
    private static readonly TimeSpan LongestSearch = TimeSpan.FromSeconds(5);

    private static readonly Problem Overloaded = new(ProblemKind.TooSlow, "The search", "too many search at this moment", "Wait a little, then ask again.");

    private readonly ConcurrencyLimiter limiter = new(new() { PermitLimit = Environment.ProcessorCount, QueueLimit = maxWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    public async Task Let(HttpContext context, TimeSpan patience, Func<CancellationToken, Task> search)
    {
        using var lease = await Enter(patience, context.RequestAborted);
        if (lease is not { IsAcquired: true })
        {
            await Refuse(context);
            return;
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        time.CancelAfter(LongestSearch);
        try
        {
            await search(time.Token);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            await Refuse(context);
        }
    }

    public void Dispose() => limiter.Dispose();

    // Null for who has waited too long.
    private async ValueTask<RateLimitLease?> Enter(TimeSpan patience, CancellationToken gone)
    {
        if (limiter.AttemptAcquire() is { IsAcquired: true } free) return free;
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(gone);
        waiting.CancelAfter(patience);
        try
        {
            return await limiter.AcquireAsync(1, waiting.Token);
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            return null;
        }
    }

    private Task Refuse(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "5";
        return pages.SendUncached(context, new PageRequest.Failed(Overloaded));
    }
}
