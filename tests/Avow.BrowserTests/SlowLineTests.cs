namespace Avow.BrowserTests;

/// <summary>Who waits for a page already reads it: what stands there stays where it is while the rest comes.</summary>
[Collection(InTheBrowser.Name)]
public sealed class SlowLineTests(Sites sites)
{
    [BrowserFact]
    public async Task Nothing_moves_while_the_rest_of_a_page_is_on_its_way()
    {
        var faults = new Faults();
        await using var line = new SlowLine(sites.Sample.Origin);
        var visits = sites.Pages.Concat(sites.Spoken.Where(page => page.Path.StartsWith("/ar", StringComparison.Ordinal))).Where(page => page.Site == sites.Sample && page is { Status: 200, Method: "GET" });
        await Parallel.ForEachAsync(visits, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (page, _) =>
        {
            foreach (var moved in await Moved(line.Origin, page)) lock (faults) faults.AddAll(page.Name, [moved]);
        });
        faults.AssertNone();
        Assert.True(line.Pauses > 100);
    }

    // English on a desk, Arabic on a phone.
    private async Task<string[]> Moved(string origin, KindOfPage kind)
    {
        await using var reader = await sites.Browser.NewContextAsync(new() { ViewportSize = kind.Path.StartsWith("/ar", StringComparison.Ordinal) ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 } });
        await reader.AddInitScriptAsync(Script.Source("watch"));
        var page = await reader.NewPageAsync();
        await page.GotoAsync(origin + kind.Path);
        await Painted.Wait(page);
        return await page.EvaluateAsync<string[]>("() => window.avowMoved");
    }
}
