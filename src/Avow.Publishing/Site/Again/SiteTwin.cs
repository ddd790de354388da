using System.Globalization;

namespace Avow.Publishing;

/// <summary>
/// A second folder beside a site that holds the very same files by second names (hard links), so that a change is written into it, the two change places in one step, and the other follows: what a
/// publication costs hangs on what changed and not on what there is. It holds nothing but what is published, and may be deleted at any time. While it is worked at it has another name, so that a kill leaves none that is half.
/// </summary>
/// <param name="place">The site's.</param>
internal sealed class SiteTwin(string place) : IDisposable
{
    private readonly string name = NameBeside(place);
    private readonly string worked = string.Create(CultureInfo.InvariantCulture, $"{NameBeside(place)}.unfinished-{Environment.ProcessId}");
    private Task<bool> isWhole = Task.FromResult(false);

    /// <summary>Where the twin of a site lies.</summary>
    public static string NameBeside(string place) => $"{place}.avow-twin";

    /// <summary>Begins to look whether it is what stands at the site's place.</summary>
    public void Look(SiteStanding standing)
    {
        if (standing is { Manifest: { } manifest, Digest: not null }) isWhole = Task.Run(() => IsWhole(manifest));
    }

    /// <summary>Takes it to be worked at. What has its name and is no twin is let alone; a twin of something else goes.</summary>
    /// <returns>The folder, or null where there is none.</returns>
    public string? Take()
    {
        if (!isWhole.GetAwaiter().GetResult()) return null;
        Directory.Move(name, worked);
        return worked;
    }

    /// <summary>Makes a folder that holds an earlier publication the twin of the one that stands now; nothing, where files have one name only.</summary>
    /// <param name="folder">Any of this site's; gone afterwards, whatever comes of it.</param>
    /// <param name="gone">Paths that the site has no more or has with other bytes.</param>
    /// <param name="come">Paths that it has with other bytes, or had not.</param>
    /// <param name="manifest">Of the site that stands now.</param>
    public void Follow(string folder, IReadOnlyCollection<string> gone, IReadOnlyCollection<string> come, SiteManifest manifest)
    {
        if (folder != worked && Directory.Exists(folder)) Directory.Move(folder, worked);
        Directory.CreateDirectory(worked);
        File.Delete(Path.Combine(worked, SiteManifest.FileName));
        Remove(worked, gone);
        if (!IsLinked(come) || !HardLink.TryMake(Path.Combine(place, SiteManifest.FileName), Path.Combine(worked, SiteManifest.FileName))) return;
        if (Directory.Exists(name))
        {
            if (!File.Exists(Path.Combine(name, SiteManifest.FileName))) return;
            Directory.Delete(name, recursive: true);
        }

        var written = File.GetLastWriteTimeUtc(Path.Combine(place, SiteManifest.FileName));
        foreach (var inside in FoldersOf(manifest)) Directory.SetLastWriteTimeUtc(Path.Combine(worked, inside), written);
        Directory.Move(worked, name);
    }

    /// <summary>Deletes files, and the folders that are empty without them.</summary>
    public static void Remove(string folder, IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(path => File.Exists(Path.Combine(folder, path))))
        {
            File.Delete(Path.Combine(folder, path));
            for (var slash = path.LastIndexOf('/'); slash > 0 && !Directory.EnumerateFileSystemEntries(Path.Combine(folder, path[..slash])).Any(); slash = path.LastIndexOf('/', slash - 1)) Directory.Delete(Path.Combine(folder, path[..slash]));
        }
    }

    public void Dispose()
    {
        try
        {
            isWhole.GetAwaiter().GetResult();
            if (Directory.Exists(worked)) Directory.Delete(worked, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Left under its unfinished name, which says what it is.
        }
    }

    // Its files are the site's by other names, so that what is written into them is seen there; and whoever puts others in their place changes the time of a folder.
    private bool IsWhole(SiteManifest manifest)
    {
        try
        {
            var written = File.GetLastWriteTimeUtc(Path.Combine(place, SiteManifest.FileName));
            return File.GetLastWriteTimeUtc(Path.Combine(name, SiteManifest.FileName)) == written && FoldersOf(manifest).All(folder => Directory.GetLastWriteTimeUtc(Path.Combine(name, folder)) == written);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static HashSet<string> FoldersOf(SiteManifest manifest)
    {
        HashSet<string> folders = new([""], StringComparer.Ordinal);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in manifest.Files.Keys)
        {
            for (var folder = Above(path); known.Add(folder); folder = Above(folder))
            {
            }
        }

        return folders;

        static ReadOnlySpan<char> Above(ReadOnlySpan<char> path) => path[..Math.Max(0, path.LastIndexOf('/'))];
    }

    private bool IsLinked(IReadOnlyCollection<string> paths)
    {
        foreach (var folder in paths.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal)) Directory.CreateDirectory(Path.Combine(worked, folder));
        return Parallel.ForEach(paths, (path, loop) =>
        {
            if (!HardLink.TryMake(Path.Combine(place, path), Path.Combine(worked, path))) loop.Stop();
        }).IsCompleted;
    }
}
