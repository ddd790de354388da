namespace Avow.BrowserTests;

/// <summary>The program where it was built, in the tests' own configuration: beside the tests it lies without its native libraries.</summary>
internal static class BuiltProgram
{
    public static string Place { get; } = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Avow", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name), "avow.dll", SearchOption.AllDirectories)
        .Where(file => File.Exists(Path.ChangeExtension(file, "runtimeconfig.json"))).Order(StringComparer.Ordinal).First(file => !file.Contains("publish", StringComparison.Ordinal));
}
