using Avow.Archive;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Writes an archive as a site of plain files: every page that readers have on a server, from the same components, with relative links, so that it stands on any web server, at any path, and on a
/// stick. The same archive gives the same bytes, and pages that lead on from addresses which the manifest there gave away; what did not change since the last publication is taken over from it.
/// </summary>
/// <param name="archive">What it is made from.</param>
/// <param name="collate">Lays two texts of one language beside each other.</param>
/// <param name="finding">What is found among texts while a page is made.</param>
/// <param name="wishes">How the site is to be written.</param>
public sealed class SiteWriting(PublishedArchive archive, Func<Text, Text, IReadOnlyList<CollatedRow>> collate, FindingForPages finding, SiteWishes wishes)
{
    private readonly SiteAddresses addresses = new(wishes);
    private readonly SiteRendering rendering = new(archive with { Shelf = archive.Shelf with { KeepsMetadata = wishes.KeepsMetadata } }, collate, finding, new(wishes), wishes);

    /// <summary>Writes it beside what stands at a place and puts it there at once.</summary>
    /// <param name="place">A folder of a site, an empty one, or none yet.</param>
    /// <param name="progress">Told how many files are written.</param>
    /// <param name="cancel">Ends it; what stood at the place stays. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>Refused with AlreadyExists where something else stands, with NotPermitted where it cannot be written.</returns>
    public Outcome<SiteWritten> To(string place, Action<long> progress, CancellationToken cancel)
    {
        UnfinishedSites.Sweep(place);

        // The sums come before the pages: what changes meanwhile counts as changed the next time. While rows are summed, files are looked at.
        var sums = Task.Run(archive.Sums.Now, CancellationToken.None);
        var remembering = Task.Run(() => wishes.Memory is { } file ? SiteMemoryFile.Read(file) : null, CancellationToken.None);
        Task<List<RememberedSegment>>? indexing = null;
        SiteFolder? folder = null;
        try
        {
            if (!SiteStanding.At(place).TryGet(out var standing, out var other)) return other;
            folder = new SiteFolder(place, standing, hasTwin: wishes.Memory is not null);
            var name = Shown.Name(archive.Shelf.Library.Name);
            var maker = SiteMaker.Of(wishes, name);
            var memory = remembering.GetAwaiter().GetResult() is { } read && read.Memory.Maker == maker && read.Manifest == standing.Digest ? read.Memory : null;
            var state = sums.GetAwaiter().GetResult();
            // Beside the pages only where little of it is made anew: while it is made as a whole, the collector would go through it again and again.
            if (memory is not null) indexing = Task.Run(() => AddSearch(folder, state, memory.Segments, place), CancellationToken.None);
            var making = new SitePagesMaking(archive, state, rendering, folder, memory, wishes);
            making.All(progress, cancel);
            foreach (var path in Assets.Paths.Where(IsNeeded)) folder.Add(new(path, Assets.Find(path)!.Bytes));
            var segments = indexing is null ? AddSearch(folder, state, [], place) : indexing.GetAwaiter().GetResult();
            if (AddIndexes(folder, state, memory?.Segments ?? [], cancel) is { } failed) return failed;
            if (wishes.WithCaptureBytes) WriteCaptures(folder, cancel);
            if (archive.Harvest is { } harvest) foreach (var map in SiteForRobots.Files(archive.Shelf, harvest, wishes)) folder.Add(map);
            // Where nothing is other than it was, neither is what is remembered.
            var isRemembered = memory is not null && making.Tally.IsNothingMade && making.Known.Count == memory.Pages.Count && folder.IsAsItStands;
            var remembered = wishes.Memory is null || isRemembered ? null : Task.Run(() => SiteMemoryFile.Laid(new() { Maker = maker, Names = making.Names, Told = making.Told, Lines = making.Lines, Pages = making.Known, Segments = segments }), CancellationToken.None);
            var written = new SiteWritten(making.Tally.Pages, folder.Count, folder.Finish(name)) { Unmade = [.. rendering.Unmade], Books = making.Tally.Books, Made = making.Tally.MadePages, MadeBooks = making.Tally.MadeBooks, Changed = folder.Written };
            if (remembered is not null) SiteMemoryFile.Write(wishes.Memory!, remembered.GetAwaiter().GetResult(), written.Manifest);
            return written;
        }
        catch (Exception failure) when (Cause(failure) is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemKind.NotPermitted, place, Cause(failure).Message.TrimEnd('.'), "Free some space or name another place; what was published there is as it was.");
        }
        finally
        {
            // Whatever came of it, nobody reads the archive when this returns.
            foreach (var task in (Task[])[sums, remembering, indexing ?? Task.CompletedTask]) Task.WaitAny([task], CancellationToken.None);
            folder?.Dispose();
        }
    }

    private bool IsNeeded(string asset) => asset != Assets.SearchScriptPath && (asset != Assets.InflectedScriptPath || wishes.Indexer is not null);

    // What several threads meet comes in one.
    private static Exception Cause(Exception failure) => failure is AggregateException { InnerExceptions: [var first, ..] } ? first : failure;

    private List<RememberedSegment> AddSearch(SiteFolder folder, StateSums state, IReadOnlyList<RememberedSegment> earlier, string place)
    {
        var index = SearchFiles.Of(archive.Shelf.Library, Summed(state), earlier, path => folder.CanKeep([path]) ? File.ReadAllBytes(Path.Combine(place, path)) : null);
        folder.Add(index.First);
        foreach (var segment in index.Segments)
        {
            foreach (var path in segment.Kept) folder.Keep(path);
            foreach (var file in segment.Files) folder.Add(file);
        }

        return [.. index.Segments.Select(segment => new RememberedSegment(segment.Texts, [.. segment.Kept, .. segment.Files.Select(file => file.Path)], segment.Said))];
    }

    // The indexes of another maker are made as a whole, whatever changed.
    private Problem? AddIndexes(SiteFolder folder, StateSums state, IReadOnlyList<RememberedSegment> earlier, CancellationToken cancel)
    {
        if (wishes.Indexer is not { } indexer) return null;
        var texts = Summed(state);
        if (earlier.SelectMany(segment => segment.Texts).SequenceEqual(texts) && folder.TryKeepAll(LanguageIndexes.Folder)) return null;
        return new LanguageIndexes(archive.Shelf.Library, indexer, folder.Add).Make([.. texts.Select(text => text.Text)], cancel);
    }

    private static List<(Id<Text> Text, UInt128 Sum)> Summed(StateSums state) => [.. state.Texts.Select(text => (text.Text, state.Text(text.Text) ?? 0))];

    private void WriteCaptures(SiteFolder folder, CancellationToken cancel)
    {
        foreach (var capture in archive.Shelf.Library.AllCaptures())
        {
            cancel.ThrowIfCancellationRequested();
            var path = addresses.FromRoot.CaptureBytes(capture.Id);
            if (!PublicBytes.Of(archive.Shelf.Library, capture, wishes.KeepsMetadata).TryGet(out var published, out _) || published.Digest is not { } digest) continue;
            if (folder.IsThere(path, new(published.Bytes.Length, digest))) folder.Keep(path);
            else folder.Add(new(path, published.Bytes));
        }
    }
}

/// <summary>What was written.</summary>
/// <param name="Pages">Each counted once, in however many languages and forms; a book is none.</param>
/// <param name="Files">Of all kinds, without the manifest.</param>
/// <param name="Manifest">The digest of <c>manifest.json</c>: who knows it can tell a true copy of the site from any other.</param>
public sealed record SiteWritten(long Pages, long Files, Sha256Digest Manifest)
{
    /// <summary>How many e-books there are, each counted once, in however many languages.</summary>
    public long Books { get; init; }

    /// <summary>How many pages were made anew; the others are as they were published before.</summary>
    public long Made { get; init; }

    /// <summary>How many e-books were.</summary>
    public long MadeBooks { get; init; }

    /// <summary>How many files are others than stood there.</summary>
    public long Changed { get; init; }

    /// <summary>Paths of pages that could not be made; empty in a whole archive.</summary>
    public IReadOnlyList<string> Unmade { get; init; } = [];
}
