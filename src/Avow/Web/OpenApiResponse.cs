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

    public static Task Send(HttpContext context) => BytesResponse.Send(context, Document, DataForm.Json.ContentType, ETag, "no-cache");
}
