using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Avow.Reading;

/// <summary>
/// Runs one tool as a child process: in its own process group, with an environment of PATH and LANG, no input, limits on time,
/// memory and output. When it returns nothing of it runs any more.
/// </summary>
internal sealed class ChildTool(string folder, ReadingOptions options)
{
    private const int MaxErrorBytes = 16 << 10;
    private const int Kibibytes = 1024;

    /// <summary>POSIX counts file sizes in blocks of 512 bytes (ulimit -f).</summary>
    private const int BlockBytes = 512;

    // The arguments stand behind the script and are never part of it. The core size is set to nothing: a crash leaves no file.
    private const string Launcher = "ulimit -c 0; ulimit -t \"$1\"; ulimit -v \"$2\"; ulimit -f \"$3\"; errors=$4; shift 4; [ ! -x /usr/bin/timeout ] || set -- /usr/bin/timeout -s KILL 120 \"$@\"; exec \"$@\" </dev/null 2>\"$errors\"";

    /// <summary>
    /// Runs a tool to its end and hands its output on while it comes. Throws <see cref="OperationCanceledException"/> when cancelled,
    /// with the child gone; other bad ends are in the result.
    /// </summary>
    public ToolRun Run(string tool, IReadOnlyList<string> arguments, ToolLimits limits, Action<TextReader> reading, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var errors = Path.Combine(folder, "errors");
        using var child = Process.Start(StartOf(tool, arguments, limits, errors)) ?? throw new InvalidOperationException($"{tool} did not start");
        var (isSlow, isDone) = (false, false);
        var gate = new Lock();
        try
        {
            using var clock = new Timer(_ => Stop(slow: true), null, limits.Wall, Timeout.InfiniteTimeSpan);
            using var cancelled = cancellation.Register(() => Stop(slow: false));
            using var output = new BoundedOutput(child.StandardOutput.BaseStream, limits.OutputBytes);
            using (var text = new StreamReader(output, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 64 << 10)) reading(text);
            if (!output.IsFull) child.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            var ending = output.IsFull ? ToolEnding.TooMuch : isSlow ? ToolEnding.TooSlow : ToolEnding.Finished;
            return new(ending, ending == ToolEnding.Finished ? child.ExitCode : -1, ErrorsIn(errors)) { Limits = limits };
        }
        finally
        {
            // Also what the tool itself started and left behind; the group outlives its leader.
            lock (gate)
            {
                isDone = true;
                ProcessGroup.Kill(child);
            }

            child.WaitForExit();
        }

        void Stop(bool slow)
        {
            lock (gate)
            {
                if (isDone) return;
                isSlow |= slow;
                ProcessGroup.Kill(child);
            }
        }
    }

    private ProcessStartInfo StartOf(string tool, IReadOnlyList<string> arguments, ToolLimits limits, string errors)
    {
        var start = new ProcessStartInfo { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false, CreateNoWindow = true };
        string[] launched =
        [
            "/bin/sh", "-c", Launcher, "sh", Shown(limits.CpuSeconds), Shown((long)limits.MemoryMebibytes * Kibibytes), Shown(limits.FileBytes / BlockBytes), errors, tool, .. arguments,
        ];
        var setsid = ToolPlaces.Find("setsid", ReadingOptions.Default);
        start.FileName = setsid ?? launched[0];
        foreach (var word in launched.Skip(setsid is null ? 1 : 0)) start.ArgumentList.Add(word);
        start.Environment.Clear();
        start.Environment["PATH"] = ToolPlaces.PathOf(options);
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["OMP_THREAD_LIMIT"] = "1"; // recognition on one core gives one answer
        return start;
    }

    private static string ErrorsIn(string path)
    {
        if (!File.Exists(path)) return "";
        using var file = File.OpenRead(path);
        var bytes = new byte[MaxErrorBytes];
        return Encoding.UTF8.GetString(bytes, 0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }

    private static string Shown(long number) => number.ToString(CultureInfo.InvariantCulture);
}
