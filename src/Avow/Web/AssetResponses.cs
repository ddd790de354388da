using Avow.Publishing;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>Style sheet and typefaces, out of the program itself.</summary>
internal static class AssetResponses
{
    public static async Task Send(HttpContext context, PageResponses pages)
    {
        if (Assets.Find(context.Request.Path.Value ?? "") is not { } asset)
        {
            await pages.SendUncached(context, new PageRequest.NotFound());
            return;
        }

        var response = context.Response;
        response.Headers.CacheControl = asset.IsNamedByContent ? "public, max-age=31536000, immutable" : "public, max-age=86400";
        if (Freshness.IsKnown(context, asset.ETag)) return;

        response.ContentType = asset.ContentType;
        response.ContentLength = asset.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.BodyWriter.WriteAsync(asset.Bytes, context.RequestAborted);
    }
}
