using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>Everything can be reached without a mouse, and one sees where one is (WCAG 2.2, 2.1.1, 2.4.1, 2.4.7).</summary>
[Collection(InTheBrowser.Name)]
public sealed class KeyboardTests(Sites sites)
{
    private static readonly string[] Walked = ["home", "search-hits", "statement-en", "statement-ar", "compare-same", "compare-sentences", "capture", "dossier", "organisation", "versions-ar", "damage", "no-event"];

    [BrowserFact]
    public async Task The_tab_key_comes_by_every_link_and_field_and_shows_where_it_is()
    {
        var faults = new Faults();
        foreach (var name in Walked)
        {
            var page = await Open(name);
            var wanted = await Script.Run<List<Focusable>>(page, "focusable");
            var reached = await Walk(page, name, wanted.Count, faults);
            faults.AddAll(name, wanted.Where(element => !reached.Contains(element.At)).Select(element => $"not reached: {element.Words}"));
            await page.CloseAsync();
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task The_first_link_skips_to_the_text()
    {
        var page = await Open("statement-en");
        await page.Keyboard.PressAsync("Tab");
        var first = await Script.Run<Focus?>(page, "focus");
        Assert.True(first is { IsSkip: true, IsInside: true }, $"the first is {first?.Words}");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        var next = await Script.Run<Focus?>(page, "focus");
        Assert.True(next is { IsInMain: true }, $"after skipping, the focus is on {next?.Words}");
        await page.CloseAsync();
    }

    private async Task<IPage> Open(string name)
    {
        var page = await sites.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await sites.Page(name).Open(page);
        return page;
    }

    // A field for a day takes the key several times, for day, month, year and the calendar.
    private static async Task<HashSet<int>> Walk(IPage page, string name, int elements, Faults faults)
    {
        HashSet<int> reached = [];
        for (var step = 0; step < elements + 20; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await Script.Run<Focus?>(page, "focus") is not { } focus) break;
            if (!reached.Add(focus.At)) continue;
            faults.Unless(focus.IsSeen, name, $"no sign of focus on {focus.Words}");
            faults.Unless(focus.IsInside, name, $"focus out of sight on {focus.Words}");
        }

        return reached;
    }

    private sealed record Focus(int At, string Words, bool IsSkip, bool IsInMain, bool IsSeen, bool IsInside);

    private sealed record Focusable(int At, string Words);
}
