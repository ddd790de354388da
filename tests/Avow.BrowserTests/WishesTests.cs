using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>What readers tell their browser they need: more contrast, colours of their own, nothing that moves, paper (Media Queries Level 5).</summary>
[Collection(InTheBrowser.Name)]
public sealed class WishesTests(Sites sites)
{
    private static readonly string[] Looked = ["home", "statement-en", "statement-ar", "damaged", "compare-reprint", "compare-sentences", "dossier", "versions-en", "search-hits", "not-found"];

    [BrowserFact]
    public async Task With_more_contrast_letters_stand_out_seven_to_one_by_day_and_by_night()
    {
        var faults = new Faults();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await sites.Browser.NewPageAsync(new() { ColorScheme = scheme, Contrast = Contrast.More });
            foreach (var name in Looked)
            {
                await sites.Page(name).Open(page);
                faults.AddAll($"{name}, {scheme}", await Script.Run<List<string>>(page, "contrast", 7));
            }

            await page.CloseAsync();
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task In_colours_of_the_reader_what_was_marked_by_colour_is_still_marked()
    {
        var page = await sites.Browser.NewPageAsync(new() { ForcedColors = ForcedColors.Active });
        await page.GotoAsync($"{sites.Page("statement-en").Address}#p3");
        Assert.Equal("solid", await Style(page, ":target", "outlineStyle"));
        Assert.Contains("underline", await Style(page, "mark.travel", "textDecorationLine"), StringComparison.Ordinal);
        Assert.Equal(await Style(page, "body", "color"), await Style(page, ".travelled line", "stroke"));
        await sites.Page("search-hits").Open(page);
        Assert.Equal("solid", await Style(page, "mark.found", "outlineStyle"));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Nothing_moves_for_who_wants_nothing_to_move()
    {
        var faults = new Faults();
        var page = await sites.Browser.NewPageAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        foreach (var name in Looked)
        {
            await sites.Page(name).Open(page);
            faults.AddAll(name, await Script.Run<List<string>>(page, "moving"));
        }

        await page.CloseAsync();
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task On_paper_there_is_nothing_to_press_and_addresses_can_be_read()
    {
        var faults = new Faults();
        var page = await sites.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 640, Height = 900 } });
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var name in Looked)
        {
            await sites.Page(name).Open(page);
            faults.AddAll(name, await Script.Run<List<string>>(page, "paper"));
            faults.AddAll(name, await Script.Run<List<string>>(page, "overflow"));
        }

        await page.CloseAsync();
        faults.AssertNone();
    }

    private static Task<string> Style(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>($"element => getComputedStyle(element).{property}");
}
