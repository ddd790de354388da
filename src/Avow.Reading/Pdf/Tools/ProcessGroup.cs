using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Avow.Reading;

/// <summary>Ends a child and everything it started: the child leads a process group of its own (POSIX setsid and kill).</summary>
internal static partial class ProcessGroup
{
    private const int KillSignal = 9;

    public static void Kill(Process leader)
    {
        if (!OperatingSystem.IsWindows()) _ = Signal(-leader.Id, KillSignal);
        try
        {
            leader.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it had ended by itself
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Signal(int process, int signal);
}
