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

    [BrowserFact]
    public async Task An_English_statement_on_an_Arabic_page_runs_from_left_to_right_with_its_notes_on_the_right()
    {
        var page = await sites.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await sites.Spoken.Single(kind => kind.Name == "ar-statement-en").Open(page);
        var (block, note) = (page.Locator("article > .p[lang=en]").First, page.Locator("article > .notes").First);
        var (words, beside) = (await block.BoundingBoxAsync(), await note.BoundingBoxAsync());
        var directions = await page.EvaluateAsync<string[]>("() => ['html', 'article > .p[lang=en]', 'article > .notes', '.bar'].map(part => getComputedStyle(document.querySelector(part)).direction)");
        await page.CloseAsync();
        Assert.Equal(["rtl", "ltr", "rtl", "rtl"], directions);
        Assert.True(beside!.X >= words!.X + words.Width, "a note does not stand right of the words");
    }

    private sealed record Mirrored(int Blocks, int Notes, IReadOnlyList<string> Faults);
}
