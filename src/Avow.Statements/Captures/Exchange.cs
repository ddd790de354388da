namespace Avow.Statements;

/// <summary>By which request the bytes came: for the web the redirects followed, the final status and the response headers (RFC 9110).</summary>
public sealed record Exchange
{
    /// <summary>A file or standard input: nothing was asked, nothing was answered.</summary>
    public static Exchange None { get; } = new();

    /// <summary>The method of the request (RFC 9110, section 9.3) where a record of it says so; null when it does not, then it was GET.</summary>
    public string? Method { get; init; }

    /// <summary>The final HTTP status; null when the bytes did not come by HTTP.</summary>
    public int? Status { get; init; }

    /// <summary>Response headers of the final answer in the order received; a repeated name is listed again.</summary>
    public IReadOnlyList<HeaderField> Headers { get; init; } = [];

    /// <summary>The redirects followed, first to last; empty when the source answered itself.</summary>
    public IReadOnlyList<Redirect> Redirects { get; init; } = [];

    /// <summary>The record of a web archive file that the bytes were taken from; null when they were received directly.</summary>
    public RecordPlace? Record { get; init; }

    /// <summary>The last value of a header, compared without case; null when absent.</summary>
    public string? Header(string name) =>
        Headers.LastOrDefault(h => string.Equals(h.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;
}

/// <summary>One header field as received.</summary>
public sealed record HeaderField(string Name, string Value);

/// <summary>One redirect followed: the address that answered, with which status, and where it pointed.</summary>
public sealed record Redirect(string From, int Status, string To);
