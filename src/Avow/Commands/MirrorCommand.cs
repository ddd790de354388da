using System.CommandLine;
using System.Globalization;
using Avow.Capturing;
using Avow.Console;
using Avow.Publishing;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow mirror</c>: a copy of a published site, or a copy brought up to date.</summary>
internal static class MirrorCommand
{
    private const int MaxNamed = 100;

    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "The web address of a site that avow publish site wrote, or the folder of one, on a stick for example." };
        var folder = new Argument<string>("folder") { Description = "Where the copy goes: a folder that does not exist yet, an empty one, or that of an earlier copy, whose place it takes at once." };
        var allowPrivate = new Option<bool>("--allow-private") { Description = "Also ask web addresses of this machine and of private networks." };
        var gibibytes = new Option<int?>("--max-gib") { Description = string.Create(CultureInfo.InvariantCulture, $"Fetch nothing of a site whose files have more GiB together (else {MirrorLimits.Default.MaxBytes >> 30})."), HelpName = "N" };
        var command = new Command("mirror", Shared.Examples(
            "Copy a published site from the web or from a folder, or bring a copy up to date: only what changed is fetched, every file is held to the SHA-256 in the manifest, and the copy takes its place when it is whole. Broken off, it goes on where it was when it is run again. Needs no archive.",
            "avow mirror https://archive.example/papers copy",
            "avow mirror /media/stick/papers copy"))
        {
            source, folder, allowPrivate, gibibytes,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(gibibytes) is < 1 or > 1 << 20) given.AddError("--max-gib is a number from 1 to 1048576");
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            var (from, to) = (parsed.GetValue(source)!, parsed.GetValue(folder)!);
            if (string.IsNullOrWhiteSpace(to))
            {
                output.Problem(new(ProblemKind.Empty, "the folder", "it has no name", "Name a folder that does not exist yet."));
                return output.ExitCode;
            }

            var limits = parsed.GetValue(gibibytes) is { } most ? MirrorLimits.Default with { MaxBytes = (long)most << 30 } : MirrorLimits.Default;
            var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(to));
            if (!Source.IsWebAddress(from))
            {
                var site = Path.TrimEndingDirectorySeparator(Path.GetFullPath(from));
                if (!IsWithin(place, site) && !IsWithin(site, place)) return await Copy(new SiteInFolder(site), limits, place, output, cancel);
                output.Problem(new(ProblemKind.AlreadyExists, OneLine.Of(to), "it is the site itself, lies in it, or holds it", "Name a folder beside it."));
                return output.ExitCode;
            }

            if (!output.Good(WebFolder.Open(from, new() { AllowPrivate = parsed.GetValue(allowPrivate) }, CaptureLimits.Default, SiteOnWeb.Connections), out var web)) return output.ExitCode;
            using (web) return await Copy(new SiteOnWeb(web), limits, place, output, cancel);
        });
        return command;
    }

    private static bool IsWithin(string folder, string whole) => folder == whole || folder.StartsWith($"{whole.TrimEnd(Path.DirectorySeparatorChar)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static async Task<int> Copy(ISiteSource source, MirrorLimits limits, string place, Output output, CancellationToken cancel)
    {
        var progress = new ProgressBar(output, TimeProvider.System, "Copying", "files", total: null);
        if (!output.Good(await new SiteMirroring(source, limits).To(place, progress.Report, cancel), out var done)) return output.ExitCode;
        foreach (var problem in done.Failed.Take(MaxNamed)) output.Problem(problem);
        if (done.Failed.Count > 0)
        {
            output.Line($"{Counted.Of(done.Failed.Count, "file")} of {done.Files:N0} could not be had{(done.Failed.Count > MaxNamed ? $"; the first {MaxNamed} are named" : "")}. What was fetched lies in {OneLine.Of(done.Partial)}; run it again to go on.");
            return output.ExitCode;
        }

        output.Line($"The copy is whole: {Counted.Of(done.Files, "file")}, {done.Fetched:N0} of them fetched now, in {OneLine.Of(place)}");
        output.Line($"manifest.json  SHA-256 {done.Manifest}");
        return output.ExitCode;
    }
}
