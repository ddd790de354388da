using System.IO.Compression;

namespace Avow.Publishing;

/// <summary>An object of a PDF file: a value, and perhaps a stream behind it (ISO 32000-1, 7.3.8 and 7.3.10).</summary>
/// <param name="Value">As it is written.</param>
/// <param name="Stream">The bytes of its stream as they lie in the file; null where it has none.</param>
internal sealed record PdfObject(ReadOnlyMemory<byte> Value, ReadOnlyMemory<byte>? Stream = null)
{
    /// <summary>No page that a browser writes has more.</summary>
    private const int MaxStreamBytes = 256 << 20;

    public PdfEntries? Entries => PdfEntries.Of(Value.Span);

    /// <returns>What the stream says, inflated; null for other filters than Flate, for damage, and for what would be too large.</returns>
    public byte[]? Content()
    {
        if (Stream is not { } stream || Entries is not { } entries) return null;
        if (entries["Filter"].IsEmpty) return stream.ToArray();
        if (!entries["Filter"].SequenceEqual("/FlateDecode"u8)) return null;
        try
        {
            using var inflating = new ZLibStream(new MemoryStream(stream.ToArray()), CompressionMode.Decompress);
            using var content = new MemoryStream();
            var buffer = new byte[1 << 16];
            while (inflating.Read(buffer) is > 0 and var read && content.Length <= MaxStreamBytes) content.Write(buffer, 0, read);
            return content.Length <= MaxStreamBytes ? content.ToArray() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>The same object with another stream, deflated.</summary>
    public PdfObject With(ReadOnlySpan<byte> content)
    {
        using var bytes = new MemoryStream();
        using (var deflating = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true)) deflating.Write(content);
        var length = bytes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new(Entries!.With("Filter", "/FlateDecode").With("Length", length).Written(), bytes.ToArray());
    }
}
