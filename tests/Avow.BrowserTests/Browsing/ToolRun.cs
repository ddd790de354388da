using System.Diagnostics;

namespace Avow.BrowserTests;

/// <summary>What a checker that is a program of its own said, and how it ended.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs it to its end; one that has none in time ends the test.</summary>
    public static async Task<ToolRun> Of(string tool, params IEnumerable<string> arguments)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var child = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var (output, errors) = (child.StandardOutput.ReadToEndAsync(patience.Token), child.StandardError.ReadToEndAsync(patience.Token));
        await child.WaitForExitAsync(patience.Token);
        return new(child.ExitCode, await output, await errors);
    }

    /// <summary>The same of a program for Java.</summary>
    public static Task<ToolRun> OfJava(string jar, params IEnumerable<string> arguments) => Of(Tools.Java!, ["-Xss2m", "-jar", jar, .. arguments]);
}
