using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>axe-core finds nothing that shuts anybody out, on any kind of page.</summary>
[Collection(InTheBrowser.Name)]
public sealed class AxeTests(Sites sites)
{
    [BrowserFact(Tool.Axe)]
    public Task By_day_on_a_desk_nothing_shuts_anybody_out() => Look(1280, ColorScheme.Light, sites.Pages.Concat(sites.Failures));

    [BrowserFact(Tool.Axe)]
    public Task Nor_in_Russian_or_from_right_to_left() => Look(1280, ColorScheme.Light, sites.Spoken);

    [BrowserFact(Tool.Axe)]
    public Task By_night_on_a_phone_nothing_shuts_anybody_out() => Look(390, ColorScheme.Dark, sites.Pages);

    [BrowserFact(Tool.Axe)]
    public async Task A_page_that_shuts_people_out_is_noticed()
    {
        var page = await sites.Browser.NewPageAsync();
        await page.SetContentAsync("<!DOCTYPE html><html><body><img src='data:,'><p style='color:#bbb;background:#fff'>Pale</p><input></body></html>");
        var found = await Axe.Violations(page);
        await page.CloseAsync();
        foreach (var rule in new[] { "image-alt", "color-contrast", "label", "html-has-lang", "landmark-one-main" })
            Assert.Contains(found, fault => fault.StartsWith(rule + " ", StringComparison.Ordinal));
    }

    private async Task Look(int width, ColorScheme scheme, IEnumerable<KindOfPage> kinds)
    {
        var faults = new Faults();
        await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        foreach (var kind in kinds)
        {
            await kind.Open(page);
            faults.AddAll(kind.Name, await Axe.Violations(page));
        }

        faults.AssertNone();
    }
}
