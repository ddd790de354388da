using Avow.Archive;
using Avow.Capturing;
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
}
