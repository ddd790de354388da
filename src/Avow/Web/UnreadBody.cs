using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Avow.Web;

/// <summary>
/// What a client still sends of a request that was answered without reading it. A server that hangs up on it resets the connection, and the client never learns
/// the answer (RFC 9112, section 9.6): so what is small is read away before, and of what is large some is read while the client takes the answer.
/// </summary>
internal static class UnreadBody
{
    /// <summary>A form of words sent by a page of ours is smaller.</summary>
    private const long MostBefore = 64 << 10;

    /// <summary>What is on its way when a client sees the answer: some windows of a fast connection.</summary>
    private const long MostAfter = 4 << 20;

    private static readonly TimeSpan PatienceBefore = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan PatienceAfter = TimeSpan.FromSeconds(3);

    /// <summary>For readers' pages and the desk alike; whoever sends no body, as all who read, pays nothing for it.</summary>
    public static Task Let(HttpContext context, RequestDelegate next) =>
        context.Request is { ContentLength: null or 0, Headers.TransferEncoding.Count: 0 } ? next(context) : LetSend(context, next);

    // What the answer leaves unread is known when its head is about to go; an answer that has no body begins when all is done.
    private static async Task LetSend(HttpContext context, RequestDelegate next)
    {
        var isRead = false;
        context.Response.OnStarting(async () => isRead = await IsReadAway(context));
        await next(context);
        if (!context.Response.HasStarted) await context.Response.CompleteAsync();
        if (!isRead) await Linger(context);
    }

    // Else the connection is of no more use once the answer is sent.
    private static async Task<bool> IsReadAway(HttpContext context)
    {
        // Who asks whether to send at all has sent nothing, and to read would say yes (RFC 9110, section 10.1.1).
        var isWaiting = context.Request.Headers.Expect.Count > 0;
        if (!isWaiting && context.Request.ContentLength is null or <= MostBefore && await IsEnded(context, MostBefore, PatienceBefore)) return true;
        if (HttpProtocol.IsHttp11(context.Request.Protocol)) context.Response.Headers.Connection = "close";
        return false;
    }

    // Sends all of the answer, and reads on while the client takes it.
    private static async Task Linger(HttpContext context)
    {
        await context.Response.CompleteAsync();
        if (context.Request.Headers.Expect.Count > 0) return;
        await IsEnded(context, MostAfter, PatienceAfter);
    }

    // The bounds are ours here: a limit of the server ends the connection at once.
    private static async Task<bool> IsEnded(HttpContext context, long mostBytes, TimeSpan patience)
    {
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } open ? open : null;
        var before = limit?.MaxRequestBodySize;
        limit?.MaxRequestBodySize = null;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        over.CancelAfter(patience);
        var block = ArrayPool<byte>.Shared.Rent(16 << 10);
        try
        {
            while (mostBytes > 0)
            {
                var read = await context.Request.Body.ReadAsync(block, over.Token);
                if (read == 0) return true;
                mostBytes -= read;
            }

            return false;
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException or InvalidOperationException or ObjectDisposedException)
        {
            // It sends too slowly, or is gone.
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
            if (limit is { IsReadOnly: false }) limit.MaxRequestBodySize = before;
        }
    }
}
