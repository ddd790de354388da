namespace Avow.Road;

/// <summary>Files for what does not fit into memory: in a temporary folder of their own, and gone with the program, however it ends.</summary>
internal static class Scratch
{
    private const int BufferBytes = 1 << 16;

    public static Stream Open()
    {
        var folder = Directory.CreateTempSubdirectory("avow-");
        var path = Path.Combine(folder.FullName, "scratch");
        var file = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            BufferSize = BufferBytes,
            Options = FileOptions.DeleteOnClose,
        });

        // Where an open file may lose its name it does so at once, and not even a killed program leaves anything behind.
        if (OperatingSystem.IsWindows()) return file;
        folder.Delete(recursive: true);
        return file;
    }
}
