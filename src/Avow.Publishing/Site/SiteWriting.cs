using System.Collections.Concurrent;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// Writes an archive as a site of plain files: every page that readers have on a server, from the same components, with relative links, so that it stands on any web server, at any path, and on a
/// stick. The same archive gives the same bytes.
/// </summary>
/// <param name="shelf">Where the pages read from.</param>
/// <param name="collate">Lays two texts of one language beside each other.</param>
/// <param name="finding">What is found among texts while a page is made.</param>
/// <param name="wishes">How the site is to be written.</param>
public sealed class SiteWriting(Shelf shelf, Func<Text, Text, IReadOnlyList<CollatedRow>> collate, FindingForPages finding, SiteWishes wishes)
{
    private readonly SiteRendering rendering = new(shelf, collate, finding, wishes);

    /// <summary>Writes it beside what stands at a place and puts it there at once.</summary>
    /// <param name="place">A folder of a site, an empty one, or none yet.</param>
    /// <param name="progress">Told how many files are written.</param>
    /// <param name="cancel">Ends it; what stood at the place stays. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>Refused with AlreadyExists where something else stands, with NotPermitted where it cannot be written.</returns>
    public Outcome<SiteWritten> To(string place, Action<long> progress, CancellationToken cancel)
    {
        if (!Earlier(place).TryGet(out var earlier, out var other)) return other;
        try
        {
            using var folder = new SiteFolder(place);
            List<PageRequest> first = [.. SitePages.First(shelf)];
            var pages = WritePages(first, folder, progress, cancel);
            foreach (var path in Assets.Paths.Where(path => path != Assets.SearchScriptPath)) folder.Add(new(path, Assets.Find(path)!.Bytes));
            foreach (var file in SearchFiles.Of(shelf.Library, [.. first.OfType<PageRequest.OfText>().Select(page => page.Text)])) folder.Add(file);
            if (wishes.WithCaptureBytes) WriteCaptures(folder, cancel);
            return new SiteWritten(pages, folder.Count, folder.Finish(Shown.Name(shelf.Library.Name), earlier.Manifest)) { Unmade = [.. rendering.Unmade] };
        }
        catch (Exception failure) when (Cause(failure) is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemKind.NotPermitted, place, Cause(failure).Message.TrimEnd('.'), "Free some space or name another place; what was published there is as it was.");
        }
    }

    // What several threads meet comes in one.
    private static Exception Cause(Exception failure) => failure is AggregateException { InnerExceptions: [var first, ..] } ? first : failure;

    private static Outcome<Standing> Earlier(string place)
    {
        if (File.Exists(place)) return new Problem(ProblemKind.AlreadyExists, place, "a file stands there", "Name a folder.");
        if (!Directory.Exists(place) || !Directory.EnumerateFileSystemEntries(place).Any()) return new Standing(null);
        var manifest = Path.Combine(place, SiteManifest.FileName);
        if (!File.Exists(manifest)) return new Problem(ProblemKind.AlreadyExists, place, "something else stands there", "Name a folder that does not exist yet, an empty one, or one with a site that avow publish site wrote.");
        return SiteManifest.FromUntrusted(File.ReadAllBytes(manifest), manifest).Then<Standing>(found => new Standing(found));
    }

    private long WritePages(IEnumerable<PageRequest> first, SiteFolder folder, Action<long> progress, CancellationToken cancel)
    {
        var known = new ConcurrentDictionary<PageRequest, bool>();
        long pages = 0;
        for (var next = new ConcurrentBag<PageRequest>(first.Append(new PageRequest.NotFound()).Where(request => known.TryAdd(request, true))); !next.IsEmpty;)
        {
            var (now, later) = (next, new ConcurrentBag<PageRequest>());
            Parallel.ForEach(now, new ParallelOptions { MaxDegreeOfParallelism = wishes.Threads, CancellationToken = cancel }, request =>
            {
                foreach (var file in rendering.Files(request, linked => Meet(linked, later))) folder.Add(file);
                Interlocked.Increment(ref pages);
                progress(folder.Count);
            });
            next = later;
        }

        return pages;

        void Meet(PageRequest linked, ConcurrentBag<PageRequest> later)
        {
            if (known.TryAdd(linked, true)) later.Add(linked);
        }
    }

    private void WriteCaptures(SiteFolder folder, CancellationToken cancel)
    {
        foreach (var capture in shelf.Library.AllCaptures())
        {
            cancel.ThrowIfCancellationRequested();
            if (shelf.Library.Bytes(capture.Digest).TryGet(out var bytes, out _)) folder.Add(new(rendering.FromRoot.CaptureBytes(capture.Id), bytes));
        }
    }

    private sealed record Standing(SiteManifest? Manifest);
}

/// <summary>What was written.</summary>
/// <param name="Pages">Each counted once, in however many languages and forms.</param>
/// <param name="Files">Of all kinds, without the manifest.</param>
/// <param name="Manifest">The digest of <c>manifest.json</c>: who knows it can tell a true copy of the site from any other.</param>
public sealed record SiteWritten(long Pages, long Files, Sha256Digest Manifest)
{
    /// <summary>Paths of pages that could not be made; empty in a whole archive.</summary>
    public IReadOnlyList<string> Unmade { get; init; } = [];
}
