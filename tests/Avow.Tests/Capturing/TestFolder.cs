using System.Text;

namespace Avow.Tests.Capturing;

/// <summary>An empty folder that goes away with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = RealOf(Directory.CreateTempSubdirectory("avow-test-").FullName);

    public string this[string name] => System.IO.Path.Join(Path, name);

    public string File(string name, string content = "words") => File(name, Encoding.UTF8.GetBytes(content));

    public string File(string name, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        System.IO.File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public string Link(string name, string target)
    {
        System.IO.File.CreateSymbolicLink(this[name], target);
        return this[name];
    }

    public static void Permit(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) System.IO.File.SetUnixFileMode(path, mode);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string RealOf(string path) => Avow.Capturing.RealPath.Of(path)!;
}
