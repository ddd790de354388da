using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Avow.Web;

/// <summary>Whether a reader has these bytes already (RFC 9110, section 13.1.2: a list of tags, compared weakly), and takes them compressed.</summary>
internal static class Freshness
{
    /// <summary>Sets the tag; answers 304 when the reader has it.</summary>
    public static bool IsKnown(HttpContext context, StringValues etag)
    {
        context.Response.Headers.ETag = etag;
        var said = context.Request.Headers.IfNoneMatch;
        if (said.Count == 0 || !Holds(said, etag.ToString())) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>Whether the reader takes gzip (RFC 9110, section 12.5.3): "gzip;q=0" says no.</summary>
    public static bool TakesGzip(HttpContext context)
    {
        foreach (var line in context.Request.Headers.AcceptEncoding)
        {
            foreach (var part in line.AsSpan().Split(','))
            {
                var coding = line.AsSpan(part).Trim();
                var end = coding.IndexOf(';');
                var name = end < 0 ? coding : coding[..end].TrimEnd();
                if (name.Equals("gzip", StringComparison.OrdinalIgnoreCase)) return end < 0 || !IsZero(coding[(end + 1)..].Trim());
            }
        }

        return false;
    }

    private static bool Holds(StringValues said, string etag)
    {
        // Browsers send the tag back as they got it.
        if (said.Count == 1 && string.Equals(said[0], etag, StringComparison.Ordinal)) return true;
        if (!EntityTagHeaderValue.TryParseList([.. said!], out var known)) return false;
        var ours = EntityTagHeaderValue.Parse(etag);
        return known.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(ours, useStrongComparison: false));
    }

    // "q=0", "q=0.", "q=0.000".
    private static bool IsZero(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase) && weight[2..] is ['0', ..] && weight[2..].TrimEnd('0') is "" or "0." or ".";
}
