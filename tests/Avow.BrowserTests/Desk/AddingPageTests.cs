using System.Net;
using System.Net.Sockets;
using System.Text;
using Avow.Archive;
using Avow.Capturing;
using Avow.Web;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>Adding by address and by upload, with a script and without one, to the end of the job.</summary>
[Collection(InTheBrowser.Name)]
public sealed class AddingPageTests(Sites sites) : IAsyncLifetime
{
    private const float Patience = 90_000;

    private Site desk = null!;

    public async Task InitializeAsync() => desk = await Site.Start(
        folder => SqliteArchive.Create(folder, "The Quay Papers"),
        _ => Task.CompletedTask,
        new ServerOptions(IPAddress.Loopback, 0, null).Locally("Ada Example").Value with { Web = new WebOptions { AllowPrivate = true } });

    public async Task DisposeAsync() => await desk.DisposeAsync();

    [BrowserFact]
    public async Task With_a_script_files_show_how_far_they_are_and_the_job_is_followed_to_its_end_without_loading_the_page_anew()
    {
        await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{desk.Origin}/desk/add");
        await page.FillAsync("textarea", $"{sites.Sample.Origin}{sites.Sample.Text("ferry-north-en")}\n{sites.Sample.Origin}/t/000000000000");
        await page.SetInputFilesAsync("input[type=file]", [File("one.html", "one"), File("два.html", "two"), File("empty.html", "")]);
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.sent input[type=hidden]').length === 2 && document.querySelector('.sent .failed')");
        Assert.Contains("it holds nothing", await page.InnerTextAsync(".sent"), StringComparison.Ordinal);
        await Keep(page, "desk-add-files");

        await page.ClickAsync("#add > button");
        await page.WaitForURLAsync($"{desk.Origin}/desk/jobs/*");
        await page.EvaluateAsync("() => { window.stays = true }");
        await Keep(page, "desk-job-running");
        await page.WaitForSelectorAsync(".job.done", new() { Timeout = Patience });
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"));
        Assert.Equal(0, await page.Locator("progress").CountAsync());
        Assert.Contains("3 new captures", await page.InnerTextAsync(".sum"), StringComparison.Ordinal);
        Assert.Contains("404", await page.InnerTextAsync(".came"), StringComparison.Ordinal);
        Assert.Equal(3, await page.Locator("a[href^='/capture/']").CountAsync());
        await Keep(page, "desk-job-done");

        await page.ClickAsync(".came a.title >> nth=0");
        Assert.Equal(1, await page.Locator("h1").CountAsync());
    }

    [BrowserFact]
    public async Task More_files_than_are_taken_at_a_time_are_not_sent()
    {
        await using var context = await sites.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var sent = 0;
        await page.RouteAsync("**/desk/add/upload*", route =>
        {
            sent++;
            return route.FulfillAsync(new() { ContentType = "application/json", Body = """{"place":"x/y"}""" });
        });
        await page.GotoAsync($"{desk.Origin}/desk/add");
        await page.SetInputFilesAsync("input[type=file]", [.. Enumerable.Range(0, 202).Select(i => File($"{i}.html", "one"))]);
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.sent input[type=hidden]').length === 200");
        Assert.Equal(2, await page.Locator(".sent .failed").CountAsync());
        Assert.Contains("more than 200 files", await page.InnerTextAsync(".sent .failed >> nth=0"), StringComparison.Ordinal);
        Assert.Equal(200, sent);
    }

    [BrowserFact]
    public async Task Without_a_script_a_plain_form_and_a_page_that_loads_itself_anew_do_the_same()
    {
        await using var context = await sites.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{desk.Origin}/desk/add");
        await page.FillAsync("textarea", $"{sites.Sample.Origin}{sites.Sample.Text("ferry-north-ru")}");
        await page.SetInputFilesAsync("input[type=file]", [File("three.html", "three"), File("four.html", "four")]);
        await Keep(page, "desk-add-phone");
        await page.ClickAsync("#add > button");
        await page.WaitForURLAsync($"{desk.Origin}/desk/jobs/*");
        await page.WaitForSelectorAsync(".job.done", new() { Timeout = Patience });
        Assert.Equal(3, await page.Locator("a[href^='/capture/']").CountAsync());
        await Keep(page, "desk-job-phone");
    }

    [BrowserFact]
    public async Task A_job_is_stopped_with_the_keyboard_though_its_page_moves()
    {
        // Takes a request and never answers, so that the job is still at it when the page has moved and the key is pressed, however quick the machine is.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await using var context = await sites.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{desk.Origin}/desk/add");
        await page.FillAsync("textarea", $"{sites.Sample.Origin}{sites.Sample.Text("ferry-north-en")}\nhttp://{silent.LocalEndpoint}/never");
        await page.ClickAsync("#add > button");
        await page.WaitForURLAsync($"{desk.Origin}/desk/jobs/*", new() { Timeout = Patience });
        await page.FocusAsync(".stop button");
        await page.WaitForFunctionAsync("() => /^1 /.test(document.querySelector('.figures')?.textContent ?? '')", null, new() { Timeout = Patience });
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('.stop button')"), "The focus was lost when the page moved.");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".job.cancelled, .job.done", new() { Timeout = Patience });
        Assert.Contains("1 of 2", await page.InnerTextAsync(".end"), StringComparison.Ordinal);
    }

    [BrowserFact(Tool.Axe)]
    public async Task Nobody_is_shut_out_of_adding_and_of_following()
    {
        var faults = new Faults();
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (320, ColorScheme.Dark) })
        {
            await using var context = await sites.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
            var page = await context.NewPageAsync();
            await page.GotoAsync($"{desk.Origin}/desk/add");
            await page.FillAsync("textarea", "nowhere");
            await page.SetInputFilesAsync("input[type=file]", [File("one.html", "one"), File("empty.html", "")]);
            await page.WaitForFunctionAsync("() => document.querySelectorAll('.sent input[type=hidden]').length === 1 && document.querySelector('.sent .failed')");
            faults.AddAll($"add {width}", await Axe.Violations(page));
            await page.ClickAsync("#add > button");
            faults.AddAll($"add again {width}", await Axe.Violations(page));
            await Keep(page, $"desk-add-again-{width}");
            await page.FillAsync("textarea", "");
            await page.ClickAsync("#add > button");
            await page.WaitForURLAsync($"{desk.Origin}/desk/jobs/*");
            await page.WaitForSelectorAsync(".job.done", new() { Timeout = Patience });
            faults.AddAll($"job {width}", await Axe.Violations(page));
            await page.GotoAsync($"{desk.Origin}/desk/jobs");
            faults.AddAll($"jobs {width}", await Axe.Violations(page));
            await Keep(page, $"desk-jobs-{width}");
        }

        faults.AssertNone();
    }

    private static FilePayload File(string name, string words) => new()
    {
        Name = name,
        MimeType = "text/html",
        Buffer = words.Length == 0 ? [] : Encoding.UTF8.GetBytes($"<!doctype html><html lang=en><meta charset=utf-8><title>On the {words}</title><article><h1>On the {words}</h1><p>The harbour council has met on the matter of the {words}, and says that nobody on the quay was asked before the gates were shut.</p></article></html>"),
    };

    private static async Task Keep(IPage page, string name)
    {
        if (Album.Wanted is { } folder) await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
