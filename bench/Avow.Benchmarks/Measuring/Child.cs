using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Avow.Benchmarks;

/// <summary>One run of another program: how long, how much processor, how much memory at most.</summary>
/// <param name="Wall">From before its start to after its end.</param>
/// <param name="Processor">User and system, of it and of the children it waited for.</param>
/// <param name="PeakKiB">The highest resident set, as /proc last said before the end.</param>
/// <param name="Output">What it wrote to standard output.</param>
internal sealed record Child(TimeSpan Wall, TimeSpan Processor, long PeakKiB, string Output)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs it to its end; throws when it fails. Runs one at a time, for processor time is counted over all children.</summary>
    public static async Task<Child> Run(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        var before = Usage.OfChildren();
        var started = Stopwatch.GetTimestamp();
        using var process = Start(program, arguments);
        try
        {
            var errors = new StringBuilder();
            process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var ended = process.WaitForExitAsync(cancel);
            long peak = 0;
            while (await Task.WhenAny(ended, Task.Delay(Glance, cancel)) != ended) peak = Math.Max(peak, PeakOf(process.Id));
            await ended;
            var wall = Stopwatch.GetElapsedTime(started);
            return process.ExitCode == 0
                ? new(wall, Usage.OfChildren() - before, peak, await output)
                : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors}");
        }
        finally
        {
            End(process);
        }
    }

    public static Process Start(string program, IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
    })!;

    public static void End(Process process)
    {
        if (process.HasExited) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    /// <summary>VmHWM; 0 when the process is gone.</summary>
    public static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).TrimEnd("kB ").Trim(), NumberStyles.None, CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
