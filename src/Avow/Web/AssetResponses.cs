using System.Collections.Concurrent;
using System.IO.Compression;
using Avow.Publishing;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>Style sheet, script and typefaces, out of the program itself. Words are compressed once; typefaces are so already.</summary>
internal static class AssetResponses
{
    private static readonly ConcurrentDictionary<string, byte[]> Compressed = new(StringComparer.Ordinal);

    public static Task Send(HttpContext context, PageResponses pages)
    {
        if (Assets.Find(context.Request.Path.Value ?? "") is not { } asset) return pages.SendUncached(context, new PageRequest.NotFound());
        var isWords = asset.ContentType.StartsWith("text/", StringComparison.Ordinal);
        var cacheControl = asset.IsNamedByContent ? "public, max-age=31536000, immutable" : "public, max-age=86400";
        if (!isWords) return BytesResponse.Send(context, asset.Bytes, asset.ContentType, asset.ETag, cacheControl);

        // One tag for both forms is a weak one (RFC 9110, section 8.8.3).
        context.Response.Headers.Vary = "Accept-Encoding";
        var gzip = Freshness.TakesGzip(context);
        if (gzip) context.Response.Headers.ContentEncoding = "gzip";
        return BytesResponse.Send(context, gzip ? Compressed.GetOrAdd(asset.ETag, _ => Gzip(asset.Bytes.Span)) : asset.Bytes, asset.ContentType, $"W/{asset.ETag}", cacheControl);
    }

    private static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var stream = new GZipStream(compressed, CompressionLevel.SmallestSize)) stream.Write(bytes);
        return compressed.ToArray();
    }
}
