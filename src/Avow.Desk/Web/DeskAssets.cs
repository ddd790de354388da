using System.Collections.Frozen;
using Avow.Publishing;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Avow.Desk;

/// <summary>The desk's sheet and script, out of the program itself; named by their content, so a browser keeps them for ever.</summary>
internal static class DeskAssets
{
    private static readonly FrozenDictionary<string, Asset> ByPath = EmbeddedAssets.In(typeof(DeskAssets).Assembly);

    public static string Sheet { get; } = AddressOf("assets/desk.", ".css");

    public static string Script { get; } = AddressOf("assets/desk.", ".js");

    /// <param name="context">Whose path names the asset.</param>
    /// <param name="otherwise">Answers where there is none of this name.</param>
    public static async Task Send(HttpContext context, RequestDelegate otherwise)
    {
        var response = context.Response;
        if (!ByPath.TryGetValue($"assets/{context.Request.RouteValues["path"]}", out var asset))
        {
            await otherwise(context).ConfigureAwait(false);
            return;
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.ETag = asset.ETag;
        if (EntityTagHeaderValue.TryParseList([.. context.Request.Headers.IfNoneMatch!], out var known) && known.Any(tag => tag.Tag == asset.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = asset.ContentType;
        response.ContentLength = asset.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.BodyWriter.WriteAsync(asset.Bytes, context.RequestAborted).ConfigureAwait(false);
    }

    private static string AddressOf(string start, string ending) =>
        $"{EditorsDesk.Root}/{ByPath.Keys.Single(path => path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal))}";
}
