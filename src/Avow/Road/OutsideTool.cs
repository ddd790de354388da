using System.Diagnostics;
using Avow.Statements;

namespace Avow.Road;

/// <summary>A program of the machine's that does a part of our work, by files and never by a shell.</summary>
/// <param name="name">Of the program, or its place.</param>
/// <param name="package">Debian's package that has it.</param>
internal sealed class OutsideTool(string name, string package)
{
    public string? Place { get; } = name.Contains('/', StringComparison.Ordinal) ? File.Exists(name) ? name : null : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <returns>Null when it is there; else ToolMissing with the command that installs it.</returns>
    public Problem? Missing => Place is null ? new(ProblemKind.ToolMissing, name, "it is not installed", $"Install it: sudo apt-get install --no-install-recommends {package}") : null;

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">Each as it is.</param>
    /// <param name="patience">After which it is ended.</param>
    /// <param name="cancel">Ends it. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>Null when it ended well; ToolMissing, TooSlow, or Damaged with its last words.</returns>
    public async Task<Problem?> Run(IReadOnlyList<string> arguments, TimeSpan patience, CancellationToken cancel) => (await Said(arguments, patience, cancel)).Problem;

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">Each as it is.</param>
    /// <param name="patience">After which it is ended.</param>
    /// <param name="cancel">Ends it. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>The last of what it wrote when it ended well; ToolMissing, TooSlow, or Damaged with its last words.</returns>
    public async Task<Outcome<string>> Said(IReadOnlyList<string> arguments, TimeSpan patience, CancellationToken cancel)
    {
        if (Missing is { } missing) return missing;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        ending.CancelAfter(patience);
        if (!Started(arguments).TryGet(out var started, out var refused)) return refused;
        using var child = started;
        try
        {
            var (said, complained) = (LastWords.Of(child.StandardOutput, ending.Token), LastWords.Of(child.StandardError, ending.Token));
            await child.WaitForExitAsync(ending.Token);
            return child.ExitCode == 0 ? await said : new Problem(ProblemKind.Damaged, name, $"it ended with {child.ExitCode}: {OneLine.Of($"{await said} {await complained}".Trim())}", "Look at what it says; everything else was done.");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Problem(ProblemKind.TooSlow, name, $"it was not done after {patience.TotalMinutes:0} minutes", "Publish less at a time, or on a faster machine.");
        }
        finally
        {
            if (!child.HasExited) child.Kill(entireProcessTree: true);
        }
    }

    private Outcome<Process> Started(IReadOnlyList<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(Place!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            return new Problem(ProblemKind.NotPermitted, Place!, $"it cannot be run ({OneLine.Of(failure.Message)})", "Name a program that may be run.");
        }
    }
}
