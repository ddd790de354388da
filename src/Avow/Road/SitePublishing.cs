using Avow.Archive;
using Avow.Console;
using Avow.Publishing;
using Avow.Statements;
using Avow.Web;

namespace Avow.Road;

/// <summary>Publishes an archive as a site of plain files, and says what was written.</summary>
internal sealed class SitePublishing(IArchive archive, Output output, TimeProvider time)
{
    /// <param name="untrustedFolder">Where it goes.</param>
    /// <param name="wishes">How it is to be written.</param>
    /// <param name="cancel">Ends it; what stood there stays.</param>
    /// <param name="stays">Whether it may be published there again: then what each page was made of is remembered.</param>
    /// <returns>Whether it was written.</returns>
    public bool To(string untrustedFolder, SiteWishes wishes, CancellationToken cancel, bool stays = true)
    {
        if (string.IsNullOrWhiteSpace(untrustedFolder))
        {
            output.Problem(new(ProblemKind.Empty, "the folder", "it has no name", "Name a folder that does not exist yet."));
            return false;
        }

        var finding = new FindingForPages(texts => VersionsFound.Of(archive, texts)) { Alignment = (left, right) => AlignmentFound.Patiently(archive, left, right) };
        var progress = new ProgressBar(output, time, "Publishing", "files", total: null);
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(untrustedFolder));
        var site = new SiteWriting(PublishedArchive.Of(archive), CollatedRows.Of, finding, wishes with { Memory = stays ? SiteMemoryPlace.Of(archive, place) : null });
        if (!output.Good(site.To(place, progress.Report, cancel), out var written)) return false;
        var books = wishes.WithBooks ? $" and {Counted.Of(written.Books, "e-book")}" : "";
        output.Line($"Wrote {Counted.Of(written.Pages, "page")}{books} in {Counted.Of(wishes.Languages.Count, "language")}, {Counted.Of(written.Files, "file")} in all, to {untrustedFolder}");
        var made = wishes.WithBooks ? $" and {Counted.Of(written.MadeBooks, "e-book")}" : "";
        if (written.Made < written.Pages || written.Changed == 0) output.Line($"Anew since the last publication: {Counted.Of(written.Made, "page")}{made}, {Counted.Of(written.Changed, "file")} changed.");
        foreach (var path in written.Unmade) output.Problem(new(ProblemKind.Damaged, path, "the page could not be made", "Look at the same page with avow serve; avow check says whether the archive is whole."));
        output.Line($"manifest.json  SHA-256 {written.Manifest}");
        return true;
    }
}
