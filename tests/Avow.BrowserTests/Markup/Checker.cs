using System.Text.Json;

namespace Avow.BrowserTests;

/// <summary>The Nu HTML checker over a folder: it starts slowly, so it is started once for many files.</summary>
internal static class Checker
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <returns>Everything it has to say, errors and warnings; remarks that ask for nothing are left out.</returns>
    public static async Task<IReadOnlyList<Remark>> Of(string folder)
    {
        var run = await ToolRun.OfJava(Tools.Checker, "--stdout", "--format", "json", "--exit-zero-always", "--also-check-css", folder);
        Assert.True(run.ExitCode == 0, run.Errors);
        return [.. JsonSerializer.Deserialize<Report>(run.Output, Web)!.Messages.Where(remark => remark.Type != "info" || remark.SubType == "warning")];
    }

    private sealed record Report(IReadOnlyList<Remark> Messages);
}

/// <summary>What the checker says of one place.</summary>
internal sealed record Remark(string Url, string Type, string? SubType, string Message, string? Extract, int LastLine)
{
    public string File => Path.GetFileName(Url);

    public override string ToString() => $"{SubType ?? Type} in line {LastLine}: {Message} {Extract?.ReplaceLineEndings(" ")}";
}
