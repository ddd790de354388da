using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Avow.Web;

/// <summary>Whether a reader has these bytes already (RFC 9110, section 13.1.2: a list of tags, compared weakly).</summary>
internal static class Freshness
{
    /// <summary>Sets the tag; answers 304 when the reader has it.</summary>
    public static bool IsKnown(HttpContext context, string etag)
    {
        context.Response.Headers.ETag = etag;
        if (!EntityTagHeaderValue.TryParseList([.. context.Request.Headers.IfNoneMatch!], out var known)) return false;
        var ours = EntityTagHeaderValue.Parse(etag);
        if (!known.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(ours, useStrongComparison: false))) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Whether the reader takes gzip (RFC 9110, section 12.5.3): "gzip;q=0" says no.</summary>
    public static bool TakesGzip(HttpContext context) =>
        StringWithQualityHeaderValue.TryParseList([.. context.Request.Headers.AcceptEncoding!], out var codings)
        && codings.Any(coding => coding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && coding.Quality != 0);
}
