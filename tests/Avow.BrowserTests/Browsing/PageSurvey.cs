using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>Everything that one visit to a page tells: what went over the wire, what the page holds, how it stands in each width and colour.</summary>
internal sealed record PageSurvey
{
    private static readonly int[] Widths = [320, 390, 640, 768, 1280]; // 640 is 1280 at 200 % zoom (WCAG 2.2, 1.4.10)

    public required KindOfPage Page { get; init; }

    public required int Status { get; init; }

    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    public required IReadOnlyList<string> Requests { get; init; }

    public required IReadOnlyList<string> ConsoleFaults { get; init; }

    public required IReadOnlyList<string> Violations { get; init; }

    public required IReadOnlyList<string> Cookies { get; init; }

    public required double LayoutShift { get; init; }

    public required IReadOnlyList<string> IdleFaces { get; init; }

    public required PageStructure Structure { get; init; }

    public required IReadOnlyList<string> Overflows { get; init; }

    public required IReadOnlyList<string> LowContrasts { get; init; }

    public required TimeSpan Took { get; init; }

    public string Name => Page.Name;

    public static async Task<IReadOnlyList<PageSurvey>> OfAll(IBrowser browser, IEnumerable<KindOfPage> pages)
    {
        List<PageSurvey> surveys = [];
        foreach (var page in pages) surveys.Add(await Of(browser, page));
        return surveys;
    }

    private static async Task<PageSurvey> Of(IBrowser browser, KindOfPage kind)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ColorScheme = ColorScheme.Light });
        await context.AddInitScriptAsync(Script.Source("watch"));
        var page = await context.NewPageAsync();
        List<string> requests = [], console = [];
        page.Request += (_, request) => requests.Add($"{request.ResourceType} {request.Url}");
        page.Console += (_, message) => { if (message.Type is "error" or "warning" && !IsStatusLine(message.Text)) console.Add(message.Text); };
        page.PageError += (_, error) => console.Add(error);
        page.Dialog += (_, dialog) => { console.Add($"dialog: {dialog.Message}"); _ = dialog.DismissAsync(); };

        var started = TimeProvider.System.GetTimestamp();
        var response = await kind.Open(page);
        var took = TimeProvider.System.GetElapsedTime(started);
        await Painted.Wait(page);
        var watched = await Script.Run<Watched>(page, "watched");
        var idleFaces = await Script.Run<List<string>>(page, "faces");
        var structure = await Script.Run<PageStructure>(page, "structure");
        var contrasts = await Contrasts(page);
        var overflows = await Overflowing(page);
        return new()
        {
            Page = kind,
            Status = response.Status,
            Headers = await response.AllHeadersAsync(),
            Requests = requests,
            ConsoleFaults = console,
            Violations = watched.Violations,
            Cookies = [.. (await context.CookiesAsync()).Select(cookie => cookie.Name)],
            LayoutShift = watched.Shift,
            IdleFaces = idleFaces,
            Structure = structure,
            Overflows = overflows,
            LowContrasts = contrasts,
            Took = took,
        };
    }

    // Chromium reports a page of status 404 on its console; that is the page's status, not a fault of the page. What else failed is among the requests.
    private static bool IsStatusLine(string message) => message.StartsWith("Failed to load resource: the server responded with a status of", StringComparison.Ordinal);

    private static async Task<List<string>> Contrasts(IPage page)
    {
        List<string> found = [];
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            found.AddRange((await Script.Run<List<string>>(page, "contrast")).Select(fault => $"{scheme}: {fault}"));
        }

        return found;
    }

    private static async Task<List<string>> Overflowing(IPage page)
    {
        List<string> found = [];
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            found.AddRange((await Script.Run<List<string>>(page, "overflow")).Select(fault => $"at {width} px: {fault}"));
        }

        return found;
    }

    private sealed record Watched(double Shift, IReadOnlyList<string> Violations);
}
