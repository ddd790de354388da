using Avow.Statements;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace Avow.Desk;

/// <summary>How much is sent to the desk at once, how slowly it may come, and for how long. The server takes no bodies at all, except here.</summary>
internal sealed class Bodies(TimeProvider time)
{
    /// <summary>Fields that a form may have: an organisation with a thousand memberships has four thousand. No page of ours offers more.</summary>
    public const int MostFields = 5_000;

    /// <summary>Uploads under way at once: each holds a connection, a file and some memory.</summary>
    private const int MostLarge = 8;

    /// <summary>A poor connection over Tor gives some times as much; who sends less holds a place that others wait for.</summary>
    private const double LeastBytesASecond = 1_024;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>For one request: the largest upload over a slow line of 150 KB a second.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private int large;

    /// <summary>Answers a request whose body is bounded, or says why it is not read.</summary>
    public async ValueTask<DeskAnswer> Within(HttpContext context, long maxBytes, Func<ValueTask<DeskAnswer>> answer)
    {
        if (context.Request.ContentLength > maxBytes) return new DeskAnswer.Refused(Refusals.TooLarge(maxBytes));
        Bound(context, maxBytes);
        if (maxBytes <= DeskRoutes.UsualBodyBytes) return await answer().ConfigureAwait(false);
        try
        {
            if (Interlocked.Increment(ref large) > MostLarge) return new DeskAnswer.Refused(Refusals.TooManyUploads);
            using var tooLong = new CancellationTokenSource(Longest, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, context.RequestAborted);
            context.RequestAborted = either.Token;
            return await answer().ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref large);
        }
    }

    /// <summary>The form in the body; an empty one where the body is none. Files in it go through temporary files, never whole into memory.</summary>
    public static async Task<Outcome<FormFields>> Form(HttpContext context)
    {
        if (!context.Request.HasFormContentType) return new FormFields(FormCollection.Empty);
        var isMultipart = context.Request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);
        if (!isMultipart) context.Request.Body = new NullsAsControls(context.Request.Body);
        try
        {
            return new FormFields(await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false));
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException broken) when (broken.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refusals.TooLarge(null);
        }
        catch (InvalidDataException broken) when (broken.Message.Contains("value count limit", StringComparison.Ordinal))
        {
            return Refusals.TooManyFields;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or OperationCanceledException)
        {
            return Refusals.NotAForm;
        }
    }

    /// <summary>Lets so much of a body be read, at no slower rate than somebody needs; of one that says it is longer nothing can be read.</summary>
    public static void Bound(HttpContext context, long? maxBytes)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body) body.MaxRequestBodySize = maxBytes;
        if (HttpProtocol.IsHttp11(context.Request.Protocol) && context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate) rate.MinDataRate = new MinDataRate(LeastBytesASecond, Grace);
        context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions { MultipartBodyLengthLimit = maxBytes ?? DeskRoutes.UsualBodyBytes, ValueCountLimit = MostFields }));
    }

    /// <summary>A form that was read.</summary>
    internal sealed record FormFields(IFormCollection Form);
}
