using System.Diagnostics;
using System.Text.Json;

namespace Avow.BrowserTests;

/// <summary>The Nu HTML checker over a folder: it starts slowly, so it is started once for many files.</summary>
internal static class Checker
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <returns>Everything it has to say, errors and warnings; remarks that ask for nothing are left out.</returns>
    public static async Task<IReadOnlyList<Remark>> Of(string folder)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var java = Process.Start(new ProcessStartInfo(Tools.Java!, ["-Xss2m", "-jar", Tools.Checker, "--stdout", "--format", "json", "--exit-zero-always", "--also-check-css", folder]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var said = java.StandardOutput.ReadToEndAsync(patience.Token);
        var failed = java.StandardError.ReadToEndAsync(patience.Token);
        await java.WaitForExitAsync(patience.Token);
        Assert.True(java.ExitCode == 0, await failed);
        return [.. JsonSerializer.Deserialize<Report>(await said, Web)!.Messages.Where(remark => remark.Type != "info" || remark.SubType == "warning")];
    }

    private sealed record Report(IReadOnlyList<Remark> Messages);
}

/// <summary>What the checker says of one place.</summary>
internal sealed record Remark(string Url, string Type, string? SubType, string Message, string? Extract, int LastLine)
{
    public string File => Path.GetFileName(Url);

    public override string ToString() => $"{SubType ?? Type} in line {LastLine}: {Message} {Extract?.ReplaceLineEndings(" ")}";
}
