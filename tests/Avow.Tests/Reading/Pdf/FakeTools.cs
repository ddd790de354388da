namespace Avow.Tests.Reading;

/// <summary>A folder of shell scripts that stand for the tools, found before the real ones.</summary>
internal sealed class FakeTools : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avow-fake-tools-");

    public string Path => folder.FullName;

    public string ToolPath => $"{Path}:/usr/bin:/bin";

    public string Add(string name, string script)
    {
        var path = At(name);
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Text(string name) => File.ReadAllText(At(name)).Trim();

    /// <summary>Whether the process whose number a script wrote into a file still runs (Linux).</summary>
    public bool IsRunning(string name) => Directory.Exists($"/proc/{Text(name)}") && !File.ReadAllText($"/proc/{Text(name)}/stat").Contains(") Z", StringComparison.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
