using System.IO.Compression;
using System.Text;
using Avow.Publishing;
using Avow.Statements;
using Microsoft.Extensions.Primitives;

namespace Avow.Web;

/// <summary>A page in the two forms in which it is sent; its tag is weak because it names both (RFC 9110, section 8.8.3). Safe for many threads.</summary>
internal sealed class PageBytes
{
    private readonly CompressionLevel level;
    private byte[]? gzip;

    private PageBytes(int status, string contentType, byte[] plain, bool isKept)
    {
        (Status, ContentType, Plain) = (status, contentType, plain);
        // What is sent once is not worth more work than its way over the wire.
        level = isKept ? CompressionLevel.Optimal : CompressionLevel.Fastest;
        ETag = isKept ? $"W/\"{Sha256Digest.Of(plain).ToString()[..20]}\"" : StringValues.Empty;
    }

    public int Status { get; }

    public StringValues ContentType { get; }

    public byte[] Plain { get; }

    /// <summary>Whether our script may run on it.</summary>
    public bool HasScript { get; private init; }

    /// <summary>Empty for what nobody keeps.</summary>
    public StringValues ETag { get; }

    /// <summary>Made when it is first asked for; two readers at once may make it twice, and it is the same.</summary>
    public byte[] Gzip => gzip ??= Compressed();

    /// <summary>What it takes in memory, about: the compressed form is at most half of a page.</summary>
    public int Weight => Plain.Length + (Plain.Length / 2);

    public static PageBytes Of(RenderedPage page, bool isKept) => new(page.Status, RenderedPage.ContentType, page.Utf8, isKept) { HasScript = page.HasScript };

    public static PageBytes Of(DataFile file, bool isKept) => new(200, file.ContentType, Encoding.UTF8.GetBytes(file.Content), isKept);

    private byte[] Compressed()
    {
        using var compressed = new MemoryStream(Plain.Length / 3);
        using (var stream = new GZipStream(compressed, level)) stream.Write(Plain);
        return compressed.ToArray();
    }
}
