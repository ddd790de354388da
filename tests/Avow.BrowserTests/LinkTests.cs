namespace Avow.BrowserTests;

/// <summary>Every link leads somewhere, and to the very words it names.</summary>
[Collection(InTheBrowser.Name)]
public sealed class LinkTests(Sites sites)
{
    /// <summary>The samples have more; fewer means that the notes were not found.</summary>
    private const int FewestNotes = 20;

    [BrowserFact]
    public async Task Every_internal_link_is_answered()
    {
        var faults = new Faults();
        var crawl = await sites.Crawl();
        foreach (var page in crawl.Pages.Values) faults.Unless(page.Status == 200, page.Path, $"answered {page.Status}");
        faults.AssertNone();
        Assert.True(crawl.Pages.Count > 100, $"only {crawl.Pages.Count} pages were found");
    }

    [BrowserFact]
    public async Task Every_anchor_that_a_link_names_is_there()
    {
        var faults = new Faults();
        var crawl = await sites.Crawl();
        foreach (var page in crawl.Pages.Values)
        {
            foreach (var link in page.Digest.Links.Where(link => link.Contains('#', StringComparison.Ordinal) && link[0] is '/' or '#').Distinct())
            {
                var (path, anchor) = (Crawl.PathOf(link) is { Length: > 0 } named ? named : page.Path, link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]);
                if (crawl.Pages.TryGetValue(path, out var target)) faults.Unless(target.Digest.Ids.Contains(anchor), page.Path, $"{link} names an anchor that is not there");
            }
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task A_note_in_the_margin_leads_to_the_words_it_stands_beside()
    {
        var faults = new Faults();
        var crawl = await sites.Crawl();
        var looked = 0;
        foreach (var page in crawl.Pages.Values)
        {
            foreach (var note in page.Digest.Notes)
            {
                if (!crawl.Pages.TryGetValue(Crawl.PathOf(note.Href), out var target)) continue;
                var anchor = note.Href.Split('#')[1];
                if (!target.Digest.Blocks.TryGetValue(anchor, out var block) || !SharedWords.AreSameLanguage(note.Language, block.Language)) continue;
                looked++;
                faults.Unless(SharedWords.Between(note.Words, block.Words), page.Path, $"“{note.Verb}” leads to {note.Href}, where other words stand: “{Cut(block.Words)}” for “{Cut(note.Words)}”");
            }
        }

        faults.AssertNone();
        Assert.True(looked >= FewestNotes, $"only {looked} notes were looked at");
    }

    private static string Cut(string words) => words.Length > 80 ? words[..80] + "…" : words;
}
