namespace Avow.Reading;

/// <summary>Where a tool is installed.</summary>
internal static class ToolPlaces
{
    /// <summary>The first file of that name in the folders of the options or of PATH; null when there is none.</summary>
    public static string? Find(string tool, ReadingOptions options) =>
        PathOf(options).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(Path.IsPathRooted).Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);

    public static string PathOf(ReadingOptions options) => options.ToolPath ?? Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin";
}
