using System.Globalization;
using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Writes all captures and the times at which they were seen again as one WARC file. Written beside and renamed, so a file that is there is
/// whole; the same archive gives the same bytes.
/// </summary>
internal sealed class WarcExporting(IArchive archive, Output output, TimeProvider time)
{
    private const string Software = "Avow/0.1";

    /// <summary>A file that ends so has each record compressed.</summary>
    private const string PackedEnding = ".gz";

    public void To(string untrustedPath, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(untrustedPath))
        {
            output.Problem(new(ProblemKind.Empty, "the WARC file", "it has no name", "Name a file that does not exist yet."));
            return;
        }

        var path = Path.GetFullPath(untrustedPath);
        if (Path.Exists(path))
        {
            output.Problem(new(ProblemKind.AlreadyExists, path, "something is there already", "Name a file that does not exist yet."));
            return;
        }

        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.unfinished-{Environment.ProcessId}");
        var before = output.Problems;
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
            {
                Write(new WarcWriter(file, path.EndsWith(PackedEnding, StringComparison.OrdinalIgnoreCase)), cancel);
                file.Flush(flushToDisk: true);
            }

            if (output.Problems > before) return;
            File.Move(unfinished, path);
            output.Line($"Wrote {path}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            output.Problem(new(ProblemKind.NotPermitted, path, failure.Message.TrimEnd('.'), "Free some space or name another place; the archive is untouched."));
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private void Write(WarcWriter warc, CancellationToken cancel)
    {
        var counts = archive.Library.Counts();
        var progress = new ProgressBar(output, time, "Exporting", "captures", counts.Captures);
        warc.WriteInformation(Software, counts.LastCapturedAt ?? DateTimeOffset.UnixEpoch);
        long done = 0;
        foreach (var capture in archive.Library.AllCaptures())
        {
            cancel.ThrowIfCancellationRequested();
            if (!output.Good(archive.Library.Bytes(capture.Digest), out var bytes)) continue;
            warc.WriteCapture(capture, bytes);
            foreach (var sighting in archive.Library.Timeline(capture.Source).Where(sighting => sighting.Capture == capture.Id))
            {
                if (sighting.Profile is { } profile) warc.WriteRevisit(capture, bytes, sighting.At, profile);
            }

            progress.Report(++done);
        }
    }

    // Tidying must not hide why it was needed.
    private static void Remove(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Left under its unfinished name, which says what it is.
        }
    }
}
