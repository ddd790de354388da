using System.Collections.Concurrent;
using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The bytes of a capture as they may be published, by whatever way: a download, a file of a site, a record of a web archive file.</summary>
public sealed record PublicBytes
{
    public required BytesStanding Standing { get; init; }

    /// <summary>Empty where none are published.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>Of the published bytes; null where none are. The capture's own where they are as received.</summary>
    public Sha256Digest? Digest { get; init; }

    /// <param name="library">Where they are kept.</param>
    /// <param name="capture">Which.</param>
    /// <param name="keepsMetadata">Whether files keep the metadata in them (EXIF, properties of documents), as the keeper of the archive may wish.</param>
    /// <returns>What is published; or why the kept bytes could not be read.</returns>
    public static Outcome<PublicBytes> Of(ILibrary library, Capture capture, bool keepsMetadata = false)
    {
        if (NotOf(library, capture) is { } none) return none;
        return library.Bytes(capture.Digest).Then<PublicBytes>(bytes => keepsMetadata ? AsReceived(capture) with { Bytes = bytes } : WithoutMetadata(capture, bytes));
    }

    /// <summary>The same without the bytes, for pages. Of what was sent as a page or text the bytes are not looked into, for most captures are that.</summary>
    internal static PublicBytes ToldOf(ILibrary library, Capture capture, bool keepsMetadata)
    {
        if (NotOf(library, capture) is { } none) return none;
        if (keepsMetadata || IsSentAsPage(capture)) return AsReceived(capture);
        if (Told.TryGetValue(capture.Digest, out var told)) return told;
        if (!library.Bytes(capture.Digest).TryGet(out var bytes, out _)) return AsReceived(capture);
        if (Told.Count >= MaxTold) Told.Clear();
        return Told[capture.Digest] = WithoutMetadata(capture, bytes) with { Bytes = default };
    }

    // It depends on nothing but the bytes, and every page of a statement tells it: they are read, stripped and hashed once.
    private static readonly ConcurrentDictionary<Sha256Digest, PublicBytes> Told = new();

    private const int MaxTold = 20_000;

    // Of a file that nobody said the kind of, its name does.
    private static bool IsSentAsPage(Capture capture) => capture.Exchange.Header("content-type") is { } type
        ? type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase)
        : new[] { ".html", ".htm", ".xhtml", ".txt", ".md" }.Any(ending => capture.Source.Address.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static PublicBytes WithoutMetadata(Capture capture, ReadOnlyMemory<byte> bytes)
    {
        var stripped = Stripped.Of(bytes);
        return stripped.Standing switch
        {
            MetadataStanding.None => AsReceived(capture) with { Bytes = bytes },
            MetadataStanding.Taken => new() { Standing = BytesStanding.Stripped, Bytes = stripped.Bytes, Digest = Sha256Digest.Of(stripped.Bytes.Span) },
            _ => new() { Standing = BytesStanding.HoldMetadata },
        };
    }

    private static PublicBytes? NotOf(ILibrary library, Capture capture) => library.BytesWithheld(capture) switch
    {
        Withheld.Said => new() { Standing = BytesStanding.Withheld },
        Withheld.Unsaid => new() { Standing = BytesStanding.None },
        _ => null,
    };

    private static PublicBytes AsReceived(Capture capture) => new() { Standing = BytesStanding.AsReceived, Digest = capture.Digest };
}

/// <summary>What becomes of the bytes of a capture when they are published.</summary>
public enum BytesStanding
{
    AsReceived,

    /// <summary>They are published without the metadata in them, and so are other bytes than those that were received.</summary>
    Stripped,

    /// <summary>They are not published, for metadata cannot be taken out of files of their kind.</summary>
    HoldMetadata,

    /// <summary>Editors withhold something of them, and that is said.</summary>
    Withheld,

    /// <summary>None, and no reason.</summary>
    None,
}
