using System.IO.Compression;
using System.Text.Json;
using Avow.Publishing;

namespace Avow.Road;

/// <summary>What an index of pagefind's tells of one text, in a file that is named by a sum: gzip (RFC 1952) around "pagefind_dcd" and JSON, with the address by which the text was given as "url".</summary>
internal static class PagefindFragment
{
    private const int MaxBytes = 256 << 20;
    private const int MarkBytes = 12;

    /// <returns>Null where it is no such thing.</returns>
    public static string? Address(SiteFile fragment)
    {
        try
        {
            using var content = new GZipStream(new MemoryStream(fragment.Bytes.ToArray()), CompressionMode.Decompress);
            content.ReadExactly(stackalloc byte[MarkBytes]);
            if (Bounded(content) is not { } plain) return null;
            using var said = JsonDocument.Parse(plain, new() { MaxDepth = 16 });
            return said.RootElement.TryGetProperty("url", out var address) ? address.GetString() : null;
        }
        catch (Exception rubbish) when (rubbish is InvalidDataException or EndOfStreamException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static MemoryStream? Bounded(Stream content)
    {
        var plain = new MemoryStream();
        var block = new byte[64 << 10];
        while (content.Read(block) is var read and > 0)
        {
            if (plain.Length + read > MaxBytes) return null;
            plain.Write(block, 0, read);
        }

        plain.Position = 0;
        return plain;
    }
}
