using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Avow.Web;

/// <summary>Bytes that are sent as they are, to readers who do not have them already.</summary>
internal static class BytesResponse
{
    /// <summary>The tag is strong and has its quotation marks (RFC 9110, section 8.8.3); how long the bytes may be kept is RFC 9111, section 5.2.2.</summary>
    public static Task Send(HttpContext context, ReadOnlyMemory<byte> bytes, string contentType, string etag, string cacheControl)
    {
        context.Response.Headers.CacheControl = cacheControl;
        return Freshness.IsKnown(context, etag) ? Task.CompletedTask : Write(context, bytes, contentType);
    }

    /// <summary>To who asked for the head alone, what would have come.</summary>
    public static Task Write(HttpContext context, ReadOnlyMemory<byte> bytes, StringValues contentType)
    {
        context.Response.Headers.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted).GetAsTask();
    }

    // Most are written at once; only those that are not cost a task.
    private static Task GetAsTask(this ValueTask<System.IO.Pipelines.FlushResult> flushed)
    {
        if (!flushed.IsCompletedSuccessfully) return flushed.AsTask();
        flushed.GetAwaiter().GetResult();
        return Task.CompletedTask;
    }
}
