namespace Avow.BrowserTests;

/// <summary>What a screen reader needs: headings in order, landmarks, names, labels, languages (WCAG 2.2, 1.3.1, 2.4.6, 3.1.2, 4.1.2).</summary>
[Collection(InTheBrowser.Name)]
public sealed class PageStructureTests(Sites sites)
{
    [BrowserFact]
    public async Task A_page_has_one_first_heading_and_skips_no_level()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
        {
            var levels = page.Structure.HeadingLevels;
            faults.Unless(levels.Count(level => level == 1) == 1, page.Name, $"{levels.Count(level => level == 1)} headings of level 1");
            faults.Unless(levels is [1, ..], page.Name, "does not begin with its first heading");
            faults.AddAll(page.Name, levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"level {pair.Second} follows {pair.First}"));
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task A_page_has_one_main_part_and_one_banner()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys()) faults.Unless(page.Structure is { Mains: 1, Banners: 1 }, page.Name, $"{page.Structure.Mains} main parts, {page.Structure.Banners} banners");
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Pictures_regions_links_and_fields_have_names()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
        {
            faults.AddAll(page.Name, page.Structure.Unnamed);
            faults.AddAll(page.Name, page.Structure.Unlabelled);
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task No_id_stands_twice()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys()) faults.AddAll(page.Name, page.Structure.DoubleIds);
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Every_block_of_a_statement_says_its_language()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
        {
            faults.AddAll(page.Name, page.Structure.WithoutLanguage.Select(block => $"no lang on {block}"));
            if (page.Page.Language is not { } language) continue;
            var its = page.Structure.BlockLanguages.Count(tag => SharedWords.AreSameLanguage(tag, language));
            faults.Unless(its > 0 && its * 2 > page.Structure.BlockLanguages.Count, page.Name, $"only {its} of {page.Structure.BlockLanguages.Count} blocks are in “{language}”");
        }

        faults.AssertNone();
    }
}
