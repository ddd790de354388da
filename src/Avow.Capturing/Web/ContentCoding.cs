using System.IO.Compression;
using Avow.Statements;

namespace Avow.Capturing;

/// <summary>
/// Takes off a compression that was not asked for. Requests say <c>Accept-Encoding: identity</c>, so what is stored is what was sent; a server
/// that compresses all the same is taken at its word, and the bytes of the representation are stored as if it had listened (RFC 9110,
/// section 8.4), like the chunks of a transfer, which are not stored either. The header Content-Encoding stays in the exchange as the
/// trace of it. The reader of the stream bounds what comes out, so a small bomb stays small.
/// </summary>
internal static class ContentCoding
{
    /// <summary>The stream of plain bytes. One coding only: two on top of each other are refused as UnsupportedFormat.</summary>
    public static Outcome<Stream> Remove(Stream coded, string? contentEncoding, WebAddress address) => contentEncoding?.Trim().ToLowerInvariant() switch
    {
        null or "" or "identity" => coded,
        "gzip" or "x-gzip" => new GZipStream(coded, CompressionMode.Decompress),
        "deflate" => new ZLibStream(coded, CompressionMode.Decompress),
        "br" => new BrotliStream(coded, CompressionMode.Decompress),
        var other => new Problem(ProblemKind.UnsupportedFormat, address.Text, $"it is compressed as \"{other}\"", "Save the page by hand."),
    };
}
