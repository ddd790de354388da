using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Road;

/// <summary>A capture as the records of a WARC file, with the times at which it was seen again.</summary>
internal static class CaptureRecords
{
    public const string Software = "Avow/0.1";

    /// <returns>The line of an index for it.</returns>
    public static CdxLine Write(ILibrary library, WarcWriter writer, Capture capture, ReadOnlyMemory<byte> bytes)
    {
        var line = writer.WriteCapture(capture, bytes);
        foreach (var sighting in library.Timeline(capture.Source).Where(sighting => sighting.Capture == capture.Id))
        {
            if (sighting.Profile is { } profile) writer.WriteRevisit(capture, bytes, sighting.At, profile);
        }

        return line;
    }

    /// <summary>The same of a capture as it may be published: nothing where it may not, a conversion where its metadata was taken out (section 6.8).</summary>
    /// <returns>The line of an index for it; null for a conversion, which is none of what was received, and where nothing was written.</returns>
    public static CdxLine? WritePublic(ILibrary library, WarcWriter writer, Capture capture, bool keepsMetadata, Output output)
    {
        if (!output.Good(PublicBytes.Of(library, capture, keepsMetadata), out var published) || published.Digest is null) return null;
        if (published.Standing != BytesStanding.Stripped) return Write(library, writer, capture, published.Bytes);
        if (output.Good(library.Bytes(capture.Digest), out var received)) writer.WriteConversion(capture, received, published.Bytes);
        return null;
    }
}
