using Avow.Archive;
using Avow.Capturing;
using Avow.Console;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Writes all captures and the times at which they were seen again as one WARC file, and an index of it where one is wanted. The same
/// archive gives the same bytes. What is withheld is left out; a file whose metadata was taken out is a conversion of what was received, and no record of it.
/// </summary>
internal sealed class WarcExporting(IArchive archive, Output output, TimeProvider time, bool keepsMetadata)
{
    /// <summary>A file that ends so has each record compressed.</summary>
    private const string PackedEnding = ".gz";

    /// <param name="warcPath">Compressed when it ends in ".gz".</param>
    /// <param name="cdxPath">Null for no index.</param>
    /// <param name="cancel">The person's wish to stop: then nothing is there.</param>
    public void To(string warcPath, string? cdxPath, CancellationToken cancel)
    {
        foreach (var untrusted in new[] { warcPath, cdxPath }.OfType<string>())
        {
            if (UnfinishedFile.Refusal(untrusted) is not { } refusal) continue;
            output.Problem(refusal);
            return;
        }

        var before = output.Problems;
        try
        {
            using var warc = new UnfinishedFile(Path.GetFullPath(warcPath));
            using var cdx = cdxPath is null ? null : new UnfinishedFile(Path.GetFullPath(cdxPath));
            Write(warc, cdx, cancel);
            if (output.Problems > before) return;
            warc.Finish();
            cdx?.Finish();
            output.Line($"Wrote {warc.Path}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            output.Problem(new(ProblemKind.NotPermitted, warcPath, failure.Message.TrimEnd('.'), "Free some space or name another place; the archive is untouched."));
        }
    }

    private void Write(UnfinishedFile warc, UnfinishedFile? cdx, CancellationToken cancel)
    {
        var counts = archive.Library.Counts();
        var progress = new ProgressBar(output, time, "Exporting", "captures", counts.Captures);
        var writer = new WarcWriter(warc.Stream, warc.Path.EndsWith(PackedEnding, StringComparison.OrdinalIgnoreCase));
        writer.WriteInformation(CaptureRecords.Software, counts.LastCapturedAt ?? DateTimeOffset.UnixEpoch);
        using var index = cdx is null ? TextWriter.Null : new StreamWriter(cdx.Stream, leaveOpen: true) { NewLine = "\n" };
        index.WriteLine(CdxLine.Columns);
        long done = 0;
        foreach (var capture in archive.Library.AllCaptures())
        {
            cancel.ThrowIfCancellationRequested();
            if (CaptureRecords.WritePublic(archive.Library, writer, capture, keepsMetadata, output) is { } line) index.WriteLine(line.For(Path.GetFileName(warc.Path)));
            progress.Report(++done);
        }
    }
}
