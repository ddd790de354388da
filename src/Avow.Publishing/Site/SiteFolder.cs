using System.Collections.Concurrent;
using System.Globalization;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>
/// A folder in which a site is written beside the one that is there, and then put in its place at once: what was published is whole at every moment, and a full
/// disk or a kill leaves it as it was. Files may be added by many threads.
/// </summary>
/// <param name="place">The folder of the site; it need not exist yet.</param>
internal sealed class SiteFolder(string place) : IDisposable
{
    private readonly string beside = string.Create(CultureInfo.InvariantCulture, $"{place}.unfinished-{Environment.ProcessId}");
    private readonly ConcurrentDictionary<string, SiteManifest.Entry> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    public int Count => files.Count;

    /// <summary>Writes a file. Throws an <see cref="IOException"/> where there is no room.</summary>
    public void Add(SiteFile file)
    {
        if (!files.TryAdd(file.Path, new(file.Bytes.Length, Sha256Digest.Of(file.Bytes.Span)))) throw new InvalidOperationException($"Two pages have the file {file.Path}.");
        Write(file);
    }

    /// <summary>Ends with the manifest, and puts the site in its place.</summary>
    /// <param name="name">Of the archive.</param>
    /// <param name="earlier">The manifest of what stands there; null for nothing. What it does not name is somebody else's, and goes over.</param>
    /// <returns>The manifest's digest, by which the whole site can be known.</returns>
    public Sha256Digest Finish(string name, SiteManifest? earlier)
    {
        var manifest = new SiteManifest(name, files).ToBytes();
        Write(new(SiteManifest.FileName, manifest));
        if (earlier is not null) CarryOver(earlier);
        FolderExchange.Put(beside, place);
        return Sha256Digest.Of(manifest);
    }

    public void Dispose()
    {
        try
        {
            if (Directory.Exists(beside)) Directory.Delete(beside, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Left under its unfinished name, which says what it is.
        }
    }

    private void Write(SiteFile file)
    {
        var path = Path.Combine(beside, file.Path);
        Make(Path.GetDirectoryName(file.Path)!);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: file.Bytes.Length);
        RandomAccess.Write(handle, file.Bytes.Span, 0);
    }

    // Known only once it is there: another thread may be about to write into it.
    private void Make(string folder)
    {
        if (folders.ContainsKey(folder)) return;
        Directory.CreateDirectory(Path.Combine(beside, folder));
        folders.TryAdd(folder, true);
    }

    // A host's settings, a key, somebody's note: never ours to drop.
    private void CarryOver(SiteManifest earlier)
    {
        foreach (var path in SiteListing.Of(place).Where(path => path != SiteManifest.FileName && !earlier.Files.ContainsKey(path) && !files.ContainsKey(path)))
        {
            var to = Path.Combine(beside, path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(Path.Combine(place, path), to);
        }
    }
}
