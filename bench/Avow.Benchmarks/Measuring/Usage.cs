using System.Runtime.InteropServices;

namespace Avow.Benchmarks;

/// <summary>Processor time by getrusage(2): of this process, or of all its children that have ended.</summary>
internal static unsafe partial class Usage
{
    private const int Self = 0;

    private const int Children = -1;

    private const int Thread = 1;

    /// <summary>Of the calling thread alone: what a busy machine does not lengthen.</summary>
    public static TimeSpan OfThread() => Of(Thread);

    public static TimeSpan OfSelf() => Of(Self);

    public static TimeSpan OfChildren() => Of(Children);

    private static TimeSpan Of(int who)
    {
        // struct rusage begins with user and system time, seconds and microseconds each; all its fields are long.
        var fields = stackalloc long[18];
        return GetUsage(who, fields) == 0
            ? TimeSpan.FromSeconds(fields[0] + fields[2]) + TimeSpan.FromMicroseconds(fields[1] + fields[3])
            : throw new InvalidOperationException("getrusage failed");
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, long* usage);
}
