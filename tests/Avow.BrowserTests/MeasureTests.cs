namespace Avow.BrowserTests;

/// <summary>The measures themselves: a page with every fault is noticed, so that silence elsewhere means something.</summary>
[Collection(InTheBrowser.Name)]
public sealed class MeasureTests(Sites sites)
{
    private const string BadPage = """
        <!DOCTYPE html><html><head><style>body { margin: 0 }</style></head><body>
        <h1>One</h1><h1>Two</h1><h4>Skipped</h4>
        <p style="width: 3000px">Too wide to be read.</p>
        <p id="twice">Pale</p><p id="twice" class="pale">Pale too</p><style>.pale { color: #aaa }</style>
        <a href="javascript:void 0"></a><svg width="9" height="9"></svg><input name="q"><nav></nav>
        <script>document.title = 'ran'</script>
        <article><p class="p" lang="ar">left to right</p><div class="p">no language</div></article>
        </body></html>
        """;

    [BrowserFact]
    public async Task A_page_with_every_fault_is_noticed()
    {
        var page = await sites.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.SetContentAsync(BadPage);
        var structure = await Script.Run<PageStructure>(page, "structure");
        var overflows = await Script.Run<List<string>>(page, "overflow");
        var contrasts = await Script.Run<List<string>>(page, "contrast");
        await page.CloseAsync();

        Assert.Equal([1, 1, 4], structure.HeadingLevels);
        Assert.Equal((0, 0), (structure.Mains, structure.Banners));
        Assert.Equal(3, structure.Unnamed.Count);
        Assert.Single(structure.Unlabelled);
        Assert.Equal(["twice"], structure.DoubleIds);
        Assert.Equal(3, structure.Styled.Count);
        Assert.Equal(2, structure.Active.Count);
        Assert.Single(structure.WithoutLanguage);
        Assert.Equal(2, overflows.Count);
        Assert.Contains("Pale too", Assert.Single(contrasts), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_page_that_jumps_is_noticed()
    {
        await using var context = await sites.Browser.NewContextAsync();
        await context.AddInitScriptAsync(Script.Source("watch"));
        var page = await context.NewPageAsync();
        await page.GotoAsync(sites.Sample.Origin + "/about");
        await Painted.Wait(page);
        await page.EvaluateAsync("async () => { document.querySelector('main').before(Object.assign(document.createElement('p'), { textContent: 'late' })); await new Promise(done => setTimeout(done, 300)) }");
        var shift = await page.EvaluateAsync<double>("() => window.avowShift");
        Assert.True(shift > 0, "a paragraph that came late was not noticed");
    }
}
