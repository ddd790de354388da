using Avow.Publishing;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>Style sheet and typefaces, out of the program itself.</summary>
internal static class AssetResponses
{
    public static Task Send(HttpContext context, PageResponses pages) => Assets.Find(context.Request.Path.Value ?? "") is { } asset
        ? BytesResponse.Send(context, asset.Bytes, asset.ContentType, asset.ETag, asset.IsNamedByContent ? "public, max-age=31536000, immutable" : "public, max-age=86400")
        : pages.SendUncached(context, new PageRequest.NotFound());
}
