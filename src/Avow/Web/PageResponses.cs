using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Avow.Web;

/// <summary>
/// Sends pages. A page that is asked for again is kept in a bounded cache, one for each state of the archive; searches are never kept, for what a reader asked is
/// nobody's affair.
/// </summary>
internal sealed class PageResponses(IArchive archive, PageRenderer renderer)
{
    /// <summary>About 4,000 pages of usual length, both forms together.</summary>
    private const long MaxCachedBytes = 64 << 20;

    private static readonly StringValues AskAgain = "no-cache";
    private static readonly StringValues KeepNothing = "no-store";
    private static readonly StringValues ByCoding = "Accept-Encoding";
    private static readonly StringValues ByCodingAndLanguage = "Accept-Encoding, Accept-Language";
    private static readonly StringValues WithScript = RenderedPage.PolicyWithScript;
    private static readonly StringValues Packed = "gzip";

    private readonly PageCache<(PageRequest Request, DataForm? Form, InterfaceChoice? Choice)> cache = new(MaxCachedBytes);

    public async Task Send(HttpContext context, PageRequest request)
    {
        // What was wrong in one address is no page to keep for others.
        if (request is PageRequest.Misasked)
        {
            await SendUncached(context, request);
            return;
        }

        var generation = archive.Library.Generation;
        var choice = SpokenLanguage.Of(context);
        if (cache.Find(generation, (request, null, choice)) is not { } page)
        {
            page = PageBytes.Of(renderer.Render(request, choice, context.RequestAborted), isKept: true);
            if (page.Status == StatusCodes.Status200OK) cache.Keep(generation, (request, null, choice), page);
        }

        await SendKept(context, page, VaryOf(choice));
    }

    /// <summary>Renders anew, and asks browsers and caches on the way to keep nothing of it either.</summary>
    public Task SendUncached(HttpContext context, PageRequest request, int? status = null) => SendUncached(context, request, status, context.RequestAborted);

    /// <param name="context">Where it goes.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="status">The status, where it is not the page's own.</param>
    /// <param name="cancel">Ends a search.</param>
    public async Task SendUncached(HttpContext context, PageRequest request, int? status, CancellationToken cancel)
    {
        var choice = SpokenLanguage.Of(context);
        var page = PageBytes.Of(renderer.Render(request, choice, cancel), isKept: false);
        context.Response.Headers.CacheControl = KeepNothing;
        await Write(context, page, status ?? page.Status, VaryOf(choice));
    }

    /// <summary>A page's form for programs; of what is not there, the page that says so.</summary>
    public async Task SendData(HttpContext context, PageRequest request, DataForm form)
    {
        var generation = archive.Library.Generation;
        if (cache.Find(generation, (request, form, null)) is not { } data)
        {
            if (!renderer.Write(request, form, context.RequestAborted).TryGet(out var file, out var problem))
            {
                await SendUncached(context, new PageRequest.Failed(problem));
                return;
            }

            data = PageBytes.Of(file, isKept: true);
            cache.Keep(generation, (request, form, null), data);
        }

        await SendKept(context, data, ByCoding);
    }

    /// <summary>The same, made anew and kept nowhere.</summary>
    /// <param name="context">Where it goes.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="form">In which form.</param>
    /// <param name="cancel">Ends a search.</param>
    public async Task SendDataUncached(HttpContext context, PageRequest request, DataForm form, CancellationToken cancel)
    {
        if (!renderer.Write(request, form, cancel).TryGet(out var file, out var problem))
        {
            await SendUncached(context, new PageRequest.Failed(problem), status: null, cancel);
            return;
        }

        context.Response.Headers.CacheControl = KeepNothing;
        await Write(context, PageBytes.Of(file, isKept: false), StatusCodes.Status200OK, ByCoding);
    }

    /// <summary>A file made for this request, and kept nowhere.</summary>
    public static Task SendUncached(HttpContext context, DataFile file)
    {
        context.Response.Headers.CacheControl = KeepNothing;
        return Write(context, PageBytes.Of(file, isKept: false), StatusCodes.Status200OK, ByCoding);
    }

    /// <summary>The same; or the page that says why there is none.</summary>
    public Task SendUncached(HttpContext context, Outcome<DataFile> outcome) =>
        outcome.TryGet(out var file, out var problem) ? SendUncached(context, file) : SendUncached(context, new PageRequest.Failed(problem));

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

    // An address that names its language says the same to everybody.
    private static StringValues VaryOf(InterfaceChoice choice) => choice.IsInAddress ? ByCoding : ByCodingAndLanguage;

    private static Task SendKept(HttpContext context, PageBytes page, StringValues vary)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = AskAgain;
        if (page.Status != StatusCodes.Status200OK || !Freshness.IsKnown(context, page.ETag)) return Write(context, page, page.Status, vary);
        headers.Vary = vary;
        return Task.CompletedTask;
    }

    private static Task Write(HttpContext context, PageBytes page, int status, StringValues vary)
    {
        var response = context.Response;
        response.Headers.Vary = vary;
        response.StatusCode = status;
        if (page.HasScript) response.Headers.ContentSecurityPolicy = WithScript;
        if (!Freshness.TakesGzip(context)) return BytesResponse.Write(context, page.Plain, page.ContentType);
        response.Headers.ContentEncoding = Packed;
        return BytesResponse.Write(context, page.Gzip, page.ContentType);
    }
}
