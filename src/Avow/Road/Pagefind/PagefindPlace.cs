namespace Avow.Road;

/// <summary>Where npm's pagefind is: the program that AVOW_PAGEFIND names, one on PATH, or the binary that the package for this machine ships in a node_modules of the folder one is in, or of one above it.</summary>
internal static class PagefindPlace
{
    // "Extended" knows the words of languages that are written without spaces, too.
    private static readonly string[] Names = ["pagefind_extended", "pagefind"];

    /// <returns>Null where there is none.</returns>
    public static string? Find(string folder, Func<string, string?> variable)
    {
        if (variable("AVOW_PAGEFIND") is { Length: > 0 } named) return File.Exists(named) ? Path.GetFullPath(named) : null;
        var onPath = (variable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathRooted);
        return Names.SelectMany(name => onPath.Concat(Shipped(folder)).Select(place => Path.Combine(place, name))).FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> Shipped(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            var packages = Path.Combine(above.FullName, "node_modules", "@pagefind");
            if (!Directory.Exists(packages)) continue;
            foreach (var package in Directory.EnumerateDirectories(packages).Order(StringComparer.Ordinal)) yield return Path.Combine(package, "bin");
        }
    }
}
