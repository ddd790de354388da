namespace Avow.Reading;

/// <summary>
/// A new folder of its own for one reading, only for this user, gone when the reading ends. A program that is killed cannot tidy up:
/// what it left is known by a lock that nobody holds any more, and removed when the next one reads its first PDF.
/// </summary>
internal sealed class ToolFolder : IDisposable
{
    private const string Prefix = "avow-read-";
    private const string LockName = "in-use";
    private const int MaxSwept = 1_000;

    private static readonly Lazy<bool> Swept = new(() => { Sweep(System.IO.Path.GetTempPath()); return true; });

    private readonly DirectoryInfo folder;
    private readonly FileStream held;

    public ToolFolder()
    {
        _ = Swept.Value;
        folder = Directory.CreateTempSubdirectory(Prefix);
        held = new(System.IO.Path.Combine(Path, LockName), FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public string Path => folder.FullName;

    public string Put(string name, ReadOnlyMemory<byte> bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(bytes.Span);
        return path;
    }

    /// <summary>Removes the folders below a place whose lock is free; a folder without a lock is being made or is not ours.</summary>
    internal static void Sweep(string place)
    {
        try
        {
            foreach (var left in new DirectoryInfo(place).EnumerateDirectories(Prefix + "*").Take(MaxSwept))
                if (left.LinkTarget is null && IsFree(System.IO.Path.Combine(left.FullName, LockName))) left.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another user's, or another program was quicker.
        }
    }

    // The kernel lets go of a lock when its holder dies, however it dies.
    private static bool IsFree(string path)
    {
        try
        {
            if (!File.Exists(path)) return false;
            using var free = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        held.Dispose();
        if (Directory.Exists(Path)) folder.Delete(recursive: true);
    }
}
