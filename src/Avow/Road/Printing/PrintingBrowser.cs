using System.Diagnostics;
using Avow.Reading;
using Avow.Statements;

namespace Avow.Road;

/// <summary>
/// Debian's Chromium, or the one that AVOW_CHROMIUM names, as a printer: a child in a group of its own, in an empty folder that is gone afterwards, with nothing of our environment, no way to any net,
/// and limits on time and memory. When it returns nothing of it runs any more.
/// </summary>
/// <param name="named">The place of a Chromium; null for the usual one.</param>
/// <param name="maxMemoryBytes">After which it is ended.</param>
internal sealed class PrintingBrowser(string? named = null, long maxMemoryBytes = PrintingBrowser.UsualMaxMemoryBytes)
{
    /// <summary>Of all its processes together, what they share counted once for each: 2,000,000 characters take 1.5 GB.</summary>
    public const long UsualMaxMemoryBytes = 3L << 30;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether it runs without its own sandbox: Chromium refuses that to root.</summary>
    public static bool IsWithoutSandbox => Environment.IsPrivilegedProcess;

    private readonly OutsideTool chromium = new(named ?? (Environment.GetEnvironmentVariable("AVOW_CHROMIUM") is { Length: > 0 } chosen ? chosen : "chromium"), "chromium");

    /// <returns>Null when it is there; else ToolMissing with the command that installs it.</returns>
    public Problem? Missing => chromium.Missing;

    /// <param name="html">UTF-8; from us, with foreign words in it.</param>
    /// <param name="cancel">Ends it. Throws <see cref="OperationCanceledException"/>.</param>
    /// <returns>The file that it printed; ToolMissing, TooSlow, TooLarge beyond the memory, NotPermitted where its sandbox cannot work, NoSpace, or Damaged with its last words. Throws what a full disk throws.</returns>
    public async Task<Outcome<byte[]>> Print(ReadOnlyMemory<byte> html, CancellationToken cancel)
    {
        if (Missing is { } missing) return missing;
        using var folder = new PrintFolder();
        var (page, printed) = (folder.At("page.html"), folder.At("printed.pdf"));
        if (await Unwritten(page, html, folder.Place, cancel) is { } unwritten) return unwritten;
        if (await Run(folder.Place, page, printed, cancel) is { } problem) return problem;
        var file = await File.ReadAllBytesAsync(printed, cancel);
        return PrintComplaint.IsWhole(file) ? file : PrintComplaint.BrokenOff(folder.Place);
    }

    private static async Task<Problem?> Unwritten(string page, ReadOnlyMemory<byte> html, string folder, CancellationToken cancel)
    {
        try
        {
            await File.WriteAllBytesAsync(page, html, cancel);
            return null;
        }
        catch (Exception full) when (FileInPlace.IsOfFileSystem(full))
        {
            return PrintComplaint.NotWritten(folder, full);
        }
    }

    private async Task<Problem?> Run(string folder, string page, string printed, CancellationToken cancel)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        ending.CancelAfter(Patience);
        using var child = Process.Start(StartOf(folder, page, printed))!;
        var isTooLarge = false;
        try
        {
            var complaints = LastWords.Of(child.StandardError, ending.Token);
            var said = LastWords.Of(child.StandardOutput, ending.Token);
            var done = child.WaitForExitAsync(ending.Token);
            while (await Task.WhenAny(done, Task.Delay(BetweenLooks, CancellationToken.None)) != done)
            {
                if (ProcessGroup.MemoryBytes(child.Id) <= maxMemoryBytes) continue;
                isTooLarge = true;
                break;
            }

            if (isTooLarge) return new(ProblemKind.TooLarge, "chromium", $"printing took more than {maxMemoryBytes >> 20:N0} MB of memory", "Print less at a time.");
            await done;
            if (child.ExitCode == 0 && File.Exists(printed)) return null;
            return PrintComplaint.Of(child.ExitCode, $"{await complaints} {await said}".Trim(), folder);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new(ProblemKind.TooSlow, "chromium", $"it was not done after {Patience.TotalMinutes:0} minutes", "Print less at a time, or on a faster machine.");
        }
        finally
        {
            // Also what it started and left behind.
            ProcessGroup.Kill(child);
            await child.WaitForExitAsync(CancellationToken.None);
        }
    }

    private ProcessStartInfo StartOf(string folder, string page, string printed)
    {
        var start = new ProcessStartInfo { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false, CreateNoWindow = true };
        var setsid = new OutsideTool("setsid", "util-linux");
        start.FileName = setsid.Place ?? chromium.Place!;
        foreach (var word in (string[])[.. setsid.Place is null ? (string[])[] : [chromium.Place!], .. Flags, $"--user-data-dir={Path.Combine(folder, "profile")}", $"--print-to-pdf={printed}", new Uri(page).AbsoluteUri])
            start.ArgumentList.Add(word);
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["TZ"] = "UTC";
        foreach (var home in (string[])["HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"]) start.Environment[home] = folder;
        return start;
    }

    private static IReadOnlyList<string> Flags { get; } =
    [
        "--headless",
        // For everybody else it stays, and where it cannot work nothing is printed.
        .. IsWithoutSandbox ? (string[])["--no-sandbox"] : [],
        // Scripts are kept out by the policy in the page: Chromium itself prints with one.
        "--no-pdf-header-footer", "--generate-pdf-document-outline",
        // No way out: no name is found, and every address leads to a proxy that is none.
        "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
        "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
        "--disable-default-apps", "--disable-breakpad", "--disable-crash-reporter", "--disable-dev-shm-usage", "--metrics-recording-only", "--no-pings", "--mute-audio", "--password-store=basic",
        "--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider",
        "--lang=en-US", "--force-color-profile=srgb", "--font-render-hinting=none",
    ];
}
