using System.Text;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>The description of what programs can read; the same for every archive.</summary>
internal static class OpenApiResponse
{
    private static readonly byte[] Document = Encoding.UTF8.GetBytes(OpenApi.Of(new()));
    private static readonly string ETag = $"\"{Sha256Digest.Of(Document).ToString()[..20]}\"";

    public static async Task Send(HttpContext context)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-cache";
        if (Freshness.IsKnown(context, ETag)) return;
        response.ContentType = DataForm.Json.ContentType;
        response.ContentLength = Document.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.BodyWriter.WriteAsync(Document, context.RequestAborted);
    }
}
