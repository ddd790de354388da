using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>Takes pictures of pages. AVOW_PICTURES names the folder, seen from the repository; without it they go where they are thrown away.</summary>
internal sealed class Album(Sites sites, string folder)
{
    public static string? Wanted { get; } = Environment.GetEnvironmentVariable("AVOW_PICTURES") is { Length: > 0 } named ? Path.GetFullPath(named, Repository.Root) : null;

    /// <summary>The whole page, as long as it is.</summary>
    public Task<string> Take(KindOfPage kind, string name, int width, ColorScheme scheme) => Take(kind, name, width, scheme, new() { FullPage = true });

    /// <summary>The beginning of the page.</summary>
    public Task<string> Take(KindOfPage kind, string name, int width, int height) =>
        Take(kind, name, width, ColorScheme.Light, new() { FullPage = true, Clip = new() { Width = width, Height = height } });

    private async Task<string> Take(KindOfPage kind, string name, int width, ColorScheme scheme, PageScreenshotOptions options)
    {
        var page = await sites.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = width < 600 ? 844 : 900 }, ColorScheme = scheme });
        await kind.Open(page);
        await Painted.Wait(page);
        options.Path = Path.Combine(folder, $"{name}.png");
        options.Animations = ScreenshotAnimations.Disabled;
        await page.ScreenshotAsync(options);
        await page.CloseAsync();
        return options.Path;
    }
}
