namespace Avow.BrowserTests;

/// <summary>The promises to a reader: nothing runs but what helps who types a search, nobody else is asked, nothing is remembered.</summary>
[Collection(InTheBrowser.Name)]
public sealed class QuietPagesTests(Sites sites)
{
    [BrowserFact]
    public async Task Each_page_answers_with_its_status()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys()) faults.Unless(page.Status == page.Page.Status, page.Name, $"answered {page.Status}");
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task No_request_leaves_the_site_and_none_fails()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
            faults.AddAll(page.Name, page.Requests.Where(request => !request.Contains($" {page.Page.Site!.Origin}/", StringComparison.Ordinal) && !request.Contains(" data:", StringComparison.Ordinal)));
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task The_console_stays_silent_and_the_policy_is_not_hurt()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
        {
            faults.AddAll(page.Name, page.ConsoleFaults);
            faults.AddAll(page.Name, page.Violations);
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task No_cookie_is_set()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
        {
            faults.AddAll(page.Name, page.Cookies);
            faults.Unless(!page.Headers.ContainsKey("set-cookie"), page.Name, "sent Set-Cookie");
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Every_answer_forbids_frames_and_guessing_of_types_and_all_but_the_search_forbid_scripts()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
        {
            var policy = page.Headers.GetValueOrDefault("content-security-policy", "");
            foreach (var rule in new[] { "default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'" })
                faults.Unless(policy.Contains(rule, StringComparison.Ordinal), page.Name, $"the policy lacks {rule}");
            faults.Unless(!policy.Contains("unsafe", StringComparison.Ordinal) && policy.Contains("script-src", StringComparison.Ordinal) == page.Name.Contains("search", StringComparison.Ordinal), page.Name, $"the policy allows too much: {policy}");
            faults.Unless(page.Headers.GetValueOrDefault("x-content-type-options") == "nosniff", page.Name, "lacks nosniff");
            faults.Unless(page.Headers.GetValueOrDefault("referrer-policy") == "no-referrer", page.Name, "tells where the reader came from");
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task No_page_holds_a_style_of_its_own_or_a_script_but_that_which_helps_who_types()
    {
        var faults = new Faults();
        foreach (var page in await sites.Surveys())
        {
            faults.AddAll(page.Name, page.Structure.Active);
            faults.AddAll(page.Name, page.Structure.Styled);
        }

        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Without_JavaScript_every_page_says_the_same_words()
    {
        var faults = new Faults();
        await using var context = await sites.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        foreach (var survey in await sites.Surveys())
        {
            await survey.Page.Open(page);
            var words = await page.InnerTextAsync("main");
            faults.Unless(words.Length > 20 && words == survey.Structure.Words, survey.Name, $"{words.Length} characters without JavaScript, {survey.Structure.Words.Length} with");
        }

        faults.AssertNone();
    }
}
