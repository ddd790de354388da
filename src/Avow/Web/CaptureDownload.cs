using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>The bytes of a capture, to be checked by hand. Never as a page: a stranger's HTML is not shown under our name.</summary>
internal static class CaptureDownload
{
    private static readonly Problem IsWithheld = new(ProblemKind.Withheld, "", "the bytes of this capture are withheld by the editors of this archive", "Search for the words you are looking for.");

    private static readonly Problem HoldsMetadata = new(ProblemKind.NotPermitted, "", "metadata cannot be taken out of files of this kind, so its bytes are not published", "Follow the evidence of a text.");

    public static async Task Send(HttpContext context, Shelf shelf, PageResponses pages, Id<Capture>? id)
    {
        if (id is not { } named || shelf.Library.Find(named) is not { } capture)
        {
            await pages.SendUncached(context, new PageRequest.NotFound());
            return;
        }

        if (!PublicBytes.Of(shelf.Library, capture, shelf.KeepsMetadata).TryGet(out var published, out var problem))
        {
            await pages.SendUncached(context, new PageRequest.Failed(problem with { Thing = $"Capture {named}" }));
            return;
        }

        if (published.Digest is not { } digest)
        {
            await pages.SendUncached(context, published.Standing switch
            {
                BytesStanding.Withheld => new PageRequest.Failed(IsWithheld),
                BytesStanding.HoldMetadata => new PageRequest.Failed(HoldsMetadata),
                _ => new PageRequest.NotFound(),
            });
            return;
        }

        // What may be read today may be withheld tomorrow: who has it asks again.
        context.Response.Headers.CacheControl = "no-cache";
        if (Freshness.IsKnown(context, $"\"{digest}\"")) return;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{capture.Id}\"";
        await BytesResponse.Write(context, published.Bytes, "application/octet-stream");
    }
}
