using System.Collections.Concurrent;
using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A folder in which a site is written beside the one that is there, and then put in its place at once: what was published is whole at every moment, and a full
/// disk or a kill leaves it as it was. What is the same as there is linked, not written. Files may be added by many threads.
/// </summary>
/// <param name="place">The folder of the site; it need not exist yet.</param>
/// <param name="standing">What stands there.</param>
/// <param name="hasTwin">Whether a twin is kept, by which the next publication costs no more than what changed.</param>
internal sealed class SiteFolder(string place, SiteStanding standing, bool hasTwin) : IDisposable
{
    private readonly string beside = string.Create(CultureInfo.InvariantCulture, $"{place}.unfinished-{Environment.ProcessId}");
    // As large as what stands there from the start: to grow it all would be put in its place again and again.
    private readonly ConcurrentDictionary<string, SiteManifest.Entry> files = new(Environment.ProcessorCount, standing.Manifest?.Files.Count ?? 0, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> kept = [], written = [];
    private readonly SiteTwin? twin = Looked(hasTwin ? new(place) : null, standing);
    private int count;

    /// <summary>How many files there are by now; asked after every page, and the dictionary would take all of its locks to say it.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>How many files are not those that stand there.</summary>
    public long Written => written.Count;

    /// <summary>Whether it holds the files that stand there, each as it is, and no other.</summary>
    public bool IsAsItStands => written.IsEmpty && standing.Manifest?.Files.Count == files.Count;

    /// <summary>Writes a file. Throws an <see cref="IOException"/> where there is no room.</summary>
    public void Add(SiteFile file)
    {
        var entry = new SiteManifest.Entry(file.Bytes.Length, Sha256Digest.Of(file.Bytes.Span));
        if (!files.TryAdd(file.Path, entry)) throw new InvalidOperationException($"Two pages have the file {file.Path}.");
        Interlocked.Increment(ref count);
        if (IsThere(file.Path, entry))
        {
            kept.Add(file.Path);
            return;
        }

        written.Add(file.Path);
        Write(beside, file);
    }

    /// <summary>Files that the manifest names which stood there, and that nobody has added or kept so far.</summary>
    public IEnumerable<string> Unclaimed => standing.Manifest?.Files.Keys.Where(path => !files.ContainsKey(path)) ?? [];

    /// <summary>Whether all these files stand there as they were written.</summary>
    public bool CanKeep(IEnumerable<string> paths) => paths.All(standing.Intact.Contains);

    /// <summary>Takes a file over as it stands there.</summary>
    public void Keep(string path)
    {
        if (!files.TryAdd(path, standing.Manifest!.Files[path])) throw new InvalidOperationException($"Two pages have the file {path}.");
        Interlocked.Increment(ref count);
        kept.Add(path);
    }

    /// <summary>Takes over all files below a folder of the site as they stand there.</summary>
    /// <returns>False, and none, where one of them is not as it was written, or there are none.</returns>
    public bool TryKeepAll(string below)
    {
        List<string> paths = [.. standing.Manifest?.Files.Keys.Where(path => path.StartsWith($"{below}/", StringComparison.Ordinal)) ?? []];
        if (paths.Count == 0 || !CanKeep(paths)) return false;
        foreach (var path in paths) Keep(path);
        return true;
    }

    /// <summary>Whether a file stands there with this digest.</summary>
    public bool IsThere(string path, SiteManifest.Entry entry) => standing.Intact.Contains(path) && standing.Manifest!.Files[path] == entry;

    /// <summary>Ends with the manifest, and puts the site in its place. What the manifest that stood there does not name is somebody else's, and goes over.</summary>
    /// <param name="name">Of the archive.</param>
    /// <returns>The manifest's digest, by which the whole site can be known.</returns>
    public Sha256Digest Finish(string name)
    {
        var manifest = new SiteManifest(name, files);
        var bytes = manifest.ToBytes();
        var digest = Sha256Digest.Of(bytes);
        if (written.IsEmpty && digest == standing.Digest) return digest;
        List<string> gone = [.. (standing.Manifest?.Files.Keys ?? []).Where(path => !files.ContainsKey(path)), .. written.Where(path => standing.Manifest?.Files.ContainsKey(path) == true)];
        var finished = twin?.Take() is { } same ? Changed(same, gone) : AllLinked();
        standing.CopyForeign(place, finished, files.ContainsKey);
        Write(finished, new(SiteManifest.FileName, bytes));
        FolderExchange.Put(finished, place);
        Follow(finished, gone, manifest);
        return digest;
    }

    public void Dispose()
    {
        twin?.Dispose();
        try
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Left under its unfinished name, which says what it is.
        }
    }

    private static SiteTwin? Looked(SiteTwin? twin, SiteStanding standing)
    {
        twin?.Look(standing);
        return twin;
    }

    // What changed goes into the twin.
    private string Changed(string same, List<string> gone)
    {
        File.Delete(Path.Combine(same, SiteManifest.FileName));
        SiteTwin.Remove(same, gone);
        folders.Clear();
        foreach (var path in written)
        {
            Make(same, FolderOf(path));
            File.Move(Path.Combine(beside, path), Path.Combine(same, path));
        }

        return same;
    }

    private string AllLinked()
    {
        foreach (var path in kept) Make(beside, FolderOf(path));
        Parallel.ForEach(kept, path => HardLink.Make(Path.Combine(place, path), Path.Combine(beside, path)));
        return beside;
    }

    // The site stands; whatever comes of the twin.
    private void Follow(string old, List<string> gone, SiteManifest manifest)
    {
        if (twin is null) return;
        try
        {
            twin.Follow(old, [.. gone, .. standing.Foreign], standing.Manifest is null ? [.. files.Keys] : [.. written], manifest);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Without one the next publication takes longer.
        }
    }

    private void Write(string folder, SiteFile file)
    {
        Make(folder, FolderOf(file.Path));
        using var handle = File.OpenHandle(Path.Combine(folder, file.Path), FileMode.CreateNew, FileAccess.Write, preallocationSize: file.Bytes.Length);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
    }

    private static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    // Known only once it is there: another thread may be about to write into it.
    private void Make(string folder, string inside)
    {
        if (folders.ContainsKey(inside)) return;
        Directory.CreateDirectory(Path.Combine(folder, inside));
        folders.TryAdd(inside, true);
    }
}
