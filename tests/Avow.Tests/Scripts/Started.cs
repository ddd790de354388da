using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Avow.Tests.Scripts;

/// <summary>The program as a process of its own, to be stopped and killed.</summary>
internal sealed class Started : IDisposable
{
    // The program where it was built, in the tests' own configuration: beside the tests it lies without its native libraries.
    private static readonly string Program = Directory.EnumerateFiles(
        Path.Combine(Repository.Root, "src", "Avow", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name), "avow.dll", SearchOption.AllDirectories)
        .Where(file => File.Exists(Path.ChangeExtension(file, "runtimeconfig.json"))).Order(StringComparer.Ordinal).First(file => !file.Contains("publish", StringComparison.Ordinal));

    private readonly Process process;
    private readonly StringBuilder results = new();
    private readonly StringBuilder remarks = new();
    private readonly Task reading;
    private readonly SemaphoreSlim line = new(0);

    public Started(string[] words, IReadOnlyDictionary<string, string>? environment = null)
    {
        // Who runs the tests in the background of a shell has SIGINT ignored, and a child inherits that.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Program, .. words]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
        process = Process.Start(start)!;
        process.StandardInput.Close();
        reading = Task.WhenAll(Read(process.StandardOutput, results), Read(process.StandardError, remarks));
    }

    public static async Task<Answer> Avow(params string[] words)
    {
        using var started = new Started(words);
        return await started.End();
    }

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (results) return results.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    public bool HasEnded => process.HasExited;

    /// <summary>Waits until so many lines were said, or the end.</summary>
    public async Task Said(int lines)
    {
        while (Lines.Count < lines && !reading.IsCompleted) await Task.WhenAny(line.WaitAsync(TimeSpan.FromSeconds(1)), reading);
    }

    /// <summary>SIGKILL.</summary>
    public void Kill() => process.Kill();

    /// <summary>SIGINT, as Ctrl+C sends it.</summary>
    public void Interrupt() => _ = Signal(process.Id, 2);

    public async Task<Answer> End()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(patience.Token);
        await reading;
        return new(process.ExitCode, results.ToString(), remarks.ToString());
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
        line.Dispose();
    }

    private async Task Read(StreamReader reader, StringBuilder into)
    {
        while (await reader.ReadLineAsync() is { } said)
        {
            lock (results) into.Append(said).Append('\n');
            line.Release();
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
