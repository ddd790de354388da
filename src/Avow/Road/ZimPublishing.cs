using System.Diagnostics;
using System.Globalization;
using Avow.Archive;
using Avow.Console;
using Avow.Publishing;

namespace Avow.Road;

/// <summary>Publishes an archive as one file that Kiwix opens offline: the site of plain files, packed with its index by Debian's zimwriterfs.</summary>
internal sealed class ZimPublishing(IArchive archive, Output output, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(6);

    private readonly OutsideTool writer = new("zimwriterfs", "zim-tools");

    public async Task To(string untrustedFile, SiteWishes wishes, CancellationToken cancel)
    {
        if ((FileInPlace.Refusal(untrustedFile) ?? writer.Missing) is { } wrong)
        {
            output.Problem(wrong);
            return;
        }

        var file = Path.GetFullPath(untrustedFile);
        var beside = string.Create(CultureInfo.InvariantCulture, $"{file}.unfinished-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(beside);
            var (site, packed) = (Path.Combine(beside, "site"), Path.Combine(beside, "packed.zim"));
            if (!new SitePublishing(archive, output, time).To(site, wishes, cancel, stays: false)) return;
            ZimFolder.Prepare(site);
            output.Remark("avow: packing with zimwriterfs; of a large archive this takes a while …");
            var clock = Stopwatch.StartNew();
            var label = ZimLabel.Of(Shelf.Of(archive), wishes.Languages[0]);
            if (await writer.Run(ZimFolder.Arguments(label, archive.Library.Name, wishes.Origin, site, packed), Patience, cancel) is { } problem)
            {
                output.Problem(problem);
                return;
            }

            File.Move(packed, file, overwrite: true);
            output.Line($"Wrote {untrustedFile} ({new FileInfo(file).Length:N0} bytes; zimwriterfs took {clock.Elapsed.TotalSeconds:0.0} s)");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            output.Problem(FileInPlace.NotWritten(untrustedFile, failure));
        }
        finally
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        }
    }
}
