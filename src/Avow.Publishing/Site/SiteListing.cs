namespace Avow.Publishing;

/// <summary>What lies in a folder.</summary>
internal static class SiteListing
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false, MaxRecursionDepth = 64 };

    /// <returns>Paths below it with forward slashes, in no order; links are not followed and not listed.</returns>
    public static IEnumerable<string> Of(string folder) =>
        Directory.EnumerateFiles(folder, "*", Everything).Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'));
}
