using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Statements;

namespace Avow.Road;

/// <summary>Captures as the records of a WARC file, with the times at which they were seen again.</summary>
internal sealed class CaptureRecords(IArchive archive, Output output)
{
    public const string Software = "Avow/0.1";

    /// <summary>Whether the bytes of a capture may be given to others. The one place that is asked before bytes leave an archive.</summary>
    public static bool MayLeave(Capture capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        return true;
    }

    /// <summary>When something was last captured, for the first record of a file: a file written again later is the same file.</summary>
    public DateTimeOffset LastCapturedAt => archive.Library.Counts().LastCapturedAt ?? DateTimeOffset.UnixEpoch;

    /// <returns>The line of an index for it; null where its bytes cannot be had, which is said.</returns>
    public CdxLine? Write(WarcWriter writer, Capture capture)
    {
        if (!MayLeave(capture) || !output.Good(archive.Library.Bytes(capture.Digest), out var bytes)) return null;
        var line = writer.WriteCapture(capture, bytes);
        foreach (var sighting in archive.Library.Timeline(capture.Source).Where(sighting => sighting.Capture == capture.Id))
        {
            if (sighting.Profile is { } profile) writer.WriteRevisit(capture, bytes, sighting.At, profile);
        }

        return line;
    }
}
