namespace Avow.Publishing;

/// <summary>What became of the metadata of a file: who made a picture, when, where and with what; who wrote a document.</summary>
/// <param name="Standing">Whether there was any, and whether it could be taken out.</param>
/// <param name="Bytes">Without it; empty where it could not be.</param>
public readonly record struct Stripped(MetadataStanding Standing, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file without metadata, by what its first bytes say it is. Pages, text and kinds of which nothing is known here come back as they are.</summary>
    public static Stripped Of(ReadOnlyMemory<byte> file)
    {
        if (KindOf(file.Span) is not { } strip) return IsKnownHolder(file.Span) ? new(MetadataStanding.CannotBeTaken, default) : new(MetadataStanding.None, file);
        return strip(file) is not { } bytes ? new(MetadataStanding.CannotBeTaken, default)
            : bytes.Length == file.Length && bytes.AsSpan().SequenceEqual(file.Span) ? new(MetadataStanding.None, file)
            : new(MetadataStanding.Taken, bytes);
    }

    /// <summary>Null where the file is not what its first bytes say, and so nothing can be told of it.</summary>
    private delegate byte[]? Strip(ReadOnlyMemory<byte> file);

    private static Strip? KindOf(ReadOnlySpan<byte> file) => file switch
    {
        [0xFF, 0xD8, 0xFF, ..] => of => JpegStripping.Of(of.Span),
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => of => PngStripping.Of(of.Span),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => of => GifStripping.Of(of.Span),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => of => WebpStripping.Of(of.Span),
        [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => ContainerStripping.Of,
        _ => null,
    };

    // A PDF (ISO 32000) may hold metadata in streams that are packed, encrypted, or left over from earlier versions; TIFF, HEIF and the rest are metadata through and through.
    private static bool IsKnownHolder(ReadOnlySpan<byte> file) =>
        file[..Math.Min(file.Length, 1_024)].IndexOf("%PDF-"u8) >= 0
        || file is [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] or [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..]
            or [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] or [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..]
            or [(byte)'I', (byte)'D', (byte)'3', ..] or [(byte)'f', (byte)'L', (byte)'a', (byte)'C', ..] or [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] or [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] or [0x1A, 0x45, 0xDF, 0xA3, ..]
        || file.StartsWith("{\\rtf"u8);
}

/// <summary>Whether a file holds metadata.</summary>
public enum MetadataStanding
{
    /// <summary>None that is known, or it is a page or plain text, which is published as it is.</summary>
    None,

    Taken,

    /// <summary>It may, and cannot be taken out soundly.</summary>
    CannotBeTaken,
}
