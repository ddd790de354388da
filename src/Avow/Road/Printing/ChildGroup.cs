using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Avow.Road;

/// <summary>A child and all that it started: it leads a session of its own (POSIX setsid and kill; Linux's /proc).</summary>
internal static partial class ChildGroup
{
    private const int KillSignal = 9;

    /// <summary>What all processes of the group hold in memory; nought where nobody can say.</summary>
    public static long MemoryBytes(int leader)
    {
        if (!OperatingSystem.IsLinux()) return 0;
        var sum = 0L;
        foreach (var folder in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(folder[6])))
        {
            try
            {
                // proc_pid_stat(5): behind the name in parentheses follow state, parent, group, session; the 24th field is the pages held.
                var stat = File.ReadAllText($"{folder}/stat");
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                if (int.Parse(fields[3], CultureInfo.InvariantCulture) == leader) sum += long.Parse(fields[21], CultureInfo.InvariantCulture) * Environment.SystemPageSize;
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // It ended meanwhile.
            }
        }

        return sum;
    }

    public static void Kill(Process leader)
    {
        if (!OperatingSystem.IsWindows()) _ = Signal(-leader.Id, KillSignal);
        try
        {
            leader.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Signal(int process, int signal);
}
