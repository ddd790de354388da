using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Avow.Reading;

/// <summary>A child and everything that it started: it leads a session and a process group of its own (POSIX setsid and kill; Linux's /proc).</summary>
public static partial class ProcessGroup
{
    private const int KillSignal = 9;

    /// <summary>Ends all of them; what had ended by itself stays so.</summary>
    public static void Kill(Process leader)
    {
        ArgumentNullException.ThrowIfNull(leader);
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

    /// <summary>What all processes of the session hold in memory, what they share counted once for each; nought where nobody can say.</summary>
    /// <param name="leader">The leader's process number.</param>
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

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Signal(int process, int signal);
}
