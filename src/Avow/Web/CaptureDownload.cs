using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>The bytes of a capture, to be checked by hand. Never as a page: a stranger's HTML is not shown under our name.</summary>
internal static class CaptureDownload
{
    public static async Task Send(HttpContext context, IArchive archive, PageResponses pages, Id<Capture>? id)
    {
        if (id is not { } named || archive.Library.Find(named) is not { } capture)
        {
            await pages.SendUncached(context, new PageRequest.NotFound());
            return;
        }

        if (!archive.Library.Bytes(capture.Digest).TryGet(out var bytes, out var problem))
        {
            await pages.SendUncached(context, new PageRequest.Failed(problem with { Thing = $"Capture {named}" }));
            return;
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        if (Freshness.IsKnown(context, $"\"{capture.Digest}\"")) return;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{capture.Id}\"";
        await BytesResponse.Write(context, bytes, "application/octet-stream");
    }
}
