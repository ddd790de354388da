namespace Avow.Capturing;

/// <summary>Where a path leads once every link on the way is followed: realpath(3), which .NET does not have.</summary>
public static class RealPath
{
    // Linux gives up after 40 (path_resolution(7)); a longer chain is a loop.
    private const int MaxLinks = 40;

    /// <summary>The path without links in it; null when something on the way is missing or the links go in a circle.</summary>
    /// <remarks>Throws what the file system throws where looking is not permitted.</remarks>
    public static string? Of(string absolutePath)
    {
        var real = Path.GetPathRoot(absolutePath)!;
        var ahead = new Stack<string>(Parts(absolutePath[real.Length..]).Reverse());
        for (var links = 0; ahead.TryPop(out var part);)
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks) return null;
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(target)!;
            foreach (var step in Parts(target[(Path.GetPathRoot(target)?.Length ?? 0)..]).Reverse()) ahead.Push(step);
        }

        return Path.Exists(real) ? real : null;
    }

    /// <summary>Whether one real path is the other or lies under it.</summary>
    public static bool IsInside(string realPath, string realFolder)
    {
        var folder = Path.TrimEndingDirectorySeparator(realFolder);
        return realPath.Equals(folder, StringComparison.Ordinal)
            || realPath.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
}
