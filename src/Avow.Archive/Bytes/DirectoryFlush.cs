using System.Runtime.InteropServices;

namespace Avow.Archive;

/// <summary>
/// fsync(2) on a directory: without it a renamed file may be gone after a power cut though its bytes were flushed.
/// .NET offers no call for it. Where the system refuses to flush directories (some network disks), nothing is lost by trying.
/// </summary>
internal static partial class DirectoryFlush
{
    private const int ReadOnly = 0;

    public static void Flush(string folder)
    {
        var descriptor = Open(folder, ReadOnly);
        if (descriptor < 0) return;
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Sync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int descriptor);
}
