using Avow.Publishing;
using Microsoft.AspNetCore.Http;

namespace Avow.Web;

/// <summary>The description of what programs can read; the same for every archive.</summary>
internal static class OpenApiResponse
{
    private static readonly PageBytes Document = PageBytes.Of(new DataFile(DataForm.Json.ContentType, OpenApi.Of(new())), isKept: true);

    public static Task Send(HttpContext context) => PageResponses.SendKept(context, Document);
}
