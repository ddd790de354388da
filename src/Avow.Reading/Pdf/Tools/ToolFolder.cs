namespace Avow.Reading;

/// <summary>A new folder of its own for one reading, only for this user, gone when the reading ends however it ends.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avow-read-");

    public string Path => folder.FullName;

    public string Put(string name, ReadOnlyMemory<byte> bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(bytes.Span);
        return path;
    }

    public void Dispose()
    {
        if (Directory.Exists(Path)) folder.Delete(recursive: true);
    }
}
