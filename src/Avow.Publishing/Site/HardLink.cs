using System.Runtime.InteropServices;
using System.Text;

namespace Avow.Publishing;

/// <summary>One file under a second name (link, POSIX.1-2017); a copy where the file system or the system has no such thing.</summary>
internal static class HardLink
{
    public static void Make(string file, string name)
    {
        if (!TryMake(file, name)) File.Copy(file, name);
    }

    /// <returns>False where there is no such thing.</returns>
    public static bool TryMake(string file, string name)
    {
        try
        {
            return !OperatingSystem.IsWindows() && Link(Encoding.UTF8.GetBytes($"{file}\0"), Encoding.UTF8.GetBytes($"{name}\0")) == 0;
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] file, byte[] name);
}
