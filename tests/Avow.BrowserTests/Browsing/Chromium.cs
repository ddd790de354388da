using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>Debian's Chromium, or the one that AVOW_CHROMIUM names. No browser is ever downloaded.</summary>
internal static class Chromium
{
    // No scrollbars in the measure, no talk of its own with the network.
    private static readonly string[] Arguments =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
    ];

    public static string Path { get; } = Environment.GetEnvironmentVariable("AVOW_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public static bool IsThere { get; } = File.Exists(Path);

    public static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Headless = true, Args = Arguments });
}
