using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>Bytes that are sent as they are, to readers who do not have them already.</summary>
internal static class BytesResponse
{
    /// <summary>The tag is strong and has its quotation marks (RFC 9110, section 8.8.3); how long the bytes may be kept is RFC 9111, section 5.2.2.</summary>
    public static async Task Send(HttpContext context, ReadOnlyMemory<byte> bytes, string contentType, string etag, string cacheControl)
    {
        context.Response.Headers.CacheControl = cacheControl;
        if (!Freshness.IsKnown(context, etag)) await Write(context, bytes, contentType);
    }

    /// <summary>To who asked for the head alone, what would have come.</summary>
    public static async Task Write(HttpContext context, ReadOnlyMemory<byte> bytes, string contentType)
    {
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }
}
