using System.CommandLine;
using Avow.Console;
using Avow.Publishing;

namespace Avow.Commands;

/// <summary><c>avow verify</c>: whether a copy of a site is the site.</summary>
internal static class VerifyCommand
{
    private const int MaxNamed = 100;

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder of a site, or of a copy of one." };
        var command = new Command("verify", Shared.Examples(
            "Compare every file of a published site, or of a copy, with its manifest, and name what is missing, changed or added. Needs no archive. Prints the SHA-256 of the manifest, by which you and the publisher can tell each other that it is the same.",
            "avow verify mirror"))
        {
            folder,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(SiteCheck.Of(Path.GetFullPath(parsed.GetValue(folder)!), cancel), out var check)) return Task.FromResult(ExitCodes.Refused);
            Name(output, "missing", check.Missing);
            Name(output, "changed", check.Changed);
            Name(output, "added", check.Added);
            output.Line(check.IsWhole
                ? $"All {Counted.Of(check.Files, "file")} are as the manifest says."
                : $"Of {Counted.Of(check.Files, "file")} {check.Missing.Count} missing, {check.Changed.Count} changed; {check.Added.Count} added.");
            output.Line($"manifest.json  SHA-256 {check.Manifest}");
            return Task.FromResult(check.IsWhole ? ExitCodes.Good : ExitCodes.Refused);
        });
        return command;
    }

    private static void Name(Output output, string what, IReadOnlyList<string> paths)
    {
        foreach (var path in paths.Take(MaxNamed)) output.Line($"{what}  {Statements.OneLine.Of(path)}");
        if (paths.Count > MaxNamed) output.Line($"{what}  and {paths.Count - MaxNamed} more");
    }
}
