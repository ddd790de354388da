using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Avow.Web;

/// <summary>
/// The one address that harvesters ask, with GET or with a form (OAI-PMH 2.0, section 3.1.1). A form changes nothing here either, and is no larger than a question. Through the door of the
/// searches, whose refusal the protocol knows: 503 with Retry-After (section 3.1.2.2).
/// </summary>
internal sealed class OaiResponses(Oai? oai, PageResponses pages, SearchDoor door, TimeProvider time)
{
    public const string Path = "/oai";

    public static readonly string[] Methods = ["GET", "HEAD", "POST"];

    /// <summary>A question of all arguments at their longest.</summary>
    private const int MaxFormBytes = 4 << 10;

    private static readonly Problem NoOrigin = new(
        ProblemKind.NotFound, "harvesting (OAI-PMH)", "a record's name holds the address of its archive, and this server does not know its own", "Start it with --origin and the address by which it is called; without a dot in that, also with --contact and a mail address.");

    private static readonly Problem NoForm = new(ProblemKind.Malformed, "harvesting (OAI-PMH)", "what was sent is no form, or a longer one than any question needs", "Send the arguments as application/x-www-form-urlencoded, or in the address.");

    public async Task Send(HttpContext context)
    {
        if (oai is null)
        {
            await pages.SendUncached(context, new PageRequest.Failed(NoOrigin));
            return;
        }

        if (await Asked(context) is not { } asked)
        {
            await pages.SendUncached(context, new PageRequest.Failed(NoForm));
            return;
        }

        await door.Let(context, SearchDoor.Patience, cancel => PageResponses.SendUncached(context, oai.Answer(asked, time.GetUtcNow(), cancel)));
    }

    // Null for what is no form.
    private static async Task<List<KeyValuePair<string, string>>?> Asked(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method)) return Each(request.Query);
        if (!request.HasFormContentType || request.ContentLength > MaxFormBytes) return null;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MaxFormBytes;
        try
        {
            return Each(await request.ReadFormAsync(new FormOptions { ValueCountLimit = 20, KeyLengthLimit = 100, ValueLengthLimit = MaxFormBytes, MultipartBodyLengthLimit = MaxFormBytes }, context.RequestAborted));
        }
        catch (Exception broken) when (broken is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }

    private static List<KeyValuePair<string, string>> Each(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> fields) =>
        [.. fields.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))];
}
