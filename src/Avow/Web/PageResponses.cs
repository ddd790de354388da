using System.IO.Compression;
using System.Text;
using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;

namespace Avow.Web;

/// <summary>
/// Sends pages. A page is rendered once per state of the archive and kept, plain and compressed, in a bounded cache; searches are
/// never kept, for what a reader asked is nobody's affair.
/// </summary>
internal sealed class PageResponses(IArchive archive, PageRenderer renderer) : IDisposable
{
    /// <summary>About 6,000 pages of usual length, both forms together.</summary>
    private const long MaxCachedBytes = 64 << 20;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxCachedBytes });

    public void Dispose() => cache.Dispose();

    public async Task Send(HttpContext context, PageRequest request)
    {
        var key = (archive.Library.Generation, request);
        if (cache.TryGetValue(key, out PageBytes? page) && page is not null)
        {
            await Send(context, page);
            return;
        }

        page = PageBytes.Of(await renderer.Render(request));
        if (page.Status == StatusCodes.Status200OK) cache.Set(key, page, new MemoryCacheEntryOptions { Size = page.Plain.Length + page.Gzip.Length });
        await Send(context, page);
    }

    /// <summary>Renders anew, and asks browsers and caches on the way to keep nothing of it either.</summary>
    public async Task SendUncached(HttpContext context, PageRequest request, int? status = null)
    {
        var page = PageBytes.Of(await renderer.Render(request));
        context.Response.Headers.CacheControl = "no-store";
        await Write(context, page with { Status = status ?? page.Status });
    }

    /// <summary>The same of a page's form for programs; of what is not there, the page that says so.</summary>
    public async Task SendData(HttpContext context, PageRequest request, DataForm form, bool isKept = true)
    {
        var key = (archive.Library.Generation, request, form);
        if (!isKept || !cache.TryGetValue(key, out PageBytes? data) || data is null)
        {
            if (!renderer.Write(request, form).TryGet(out var file, out var problem))
            {
                await SendUncached(context, new PageRequest.Failed(problem));
                return;
            }

            data = PageBytes.Of(StatusCodes.Status200OK, file.ContentType, file.Content);
            if (isKept) cache.Set(key, data, new MemoryCacheEntryOptions { Size = data.Plain.Length + data.Gzip.Length });
        }

        if (isKept) await Send(context, data);
        else
        {
            context.Response.Headers.CacheControl = "no-store";
            await Write(context, data);
        }
    }

    /// <summary>Our own mistakes become a page that says so, without telling what a stranger could use.</summary>
    public async Task CatchFailures(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            context.Response.Clear();
            await SafeHeaders.Add(context, _ => Task.CompletedTask);
            await SayFailure(context);
        }
    }

    private static readonly Problem Failure = new(ProblemKind.Damaged, "This page", "the archive could not show it", "Try again; if it stays so, tell the archive's keeper.");

    private async Task SayFailure(HttpContext context)
    {
        try
        {
            await SendUncached(context, new PageRequest.Failed(Failure), StatusCodes.Status500InternalServerError);
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
            // Even the page that says so bears the archive's name, and the archive may not be there to ask.
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync($"{Failure}\n", context.RequestAborted);
        }
    }

    private static async Task Send(HttpContext context, PageBytes page)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept-Encoding";
        if (page.Status == StatusCodes.Status200OK && Freshness.IsKnown(context, page.ETag)) return;
        await Write(context, page);
    }

    private static async Task Write(HttpContext context, PageBytes page)
    {
        var response = context.Response;
        response.Headers.Vary = "Accept-Encoding";
        var gzip = Freshness.TakesGzip(context);
        var bytes = gzip ? page.Gzip : page.Plain;
        response.StatusCode = page.Status;
        if (gzip) response.Headers.ContentEncoding = "gzip";
        await BytesResponse.Write(context, bytes, page.ContentType);
    }

    /// <summary>A page in the two forms in which it is sent; its tag is weak because it names both (RFC 9110, section 8.8.3).</summary>
    private sealed record PageBytes(int Status, string ContentType, byte[] Plain, byte[] Gzip, string ETag)
    {
        public static PageBytes Of(RenderedPage page) => Of(page.Status, RenderedPage.ContentType, page.Html);

        public static PageBytes Of(int status, string contentType, string content)
        {
            var plain = Encoding.UTF8.GetBytes(content);
            using var compressed = new MemoryStream();
            using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal)) gzip.Write(plain);
            return new(status, contentType, plain, compressed.ToArray(), $"W/\"{Sha256Digest.Of(plain).ToString()[..20]}\"");
        }
    }
}
