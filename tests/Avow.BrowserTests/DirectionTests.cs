namespace Avow.BrowserTests;

/// <summary>A statement in Arabic is the same page, seen in a mirror.</summary>
[Collection(InTheBrowser.Name)]
public sealed class DirectionTests(Sites sites)
{
    [BrowserFact]
    public async Task Arabic_runs_from_right_to_left_with_its_notes_on_the_left()
    {
        var page = await sites.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await sites.Page("statement-ar").Open(page);
        var found = await Script.Run<Mirrored>(page, "direction");
        await page.CloseAsync();
        Assert.True(found.Blocks >= 3, $"only {found.Blocks} paragraphs in Arabic");
        Assert.True(found.Notes >= 1, "no note in the margin");
        Assert.True(found.Faults.Count == 0, string.Join('\n', found.Faults));
    }

    private sealed record Mirrored(int Blocks, int Notes, IReadOnlyList<string> Faults);
}
