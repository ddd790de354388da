using System.Globalization;
using System.Net;
using System.Text;
using Avow.Archive;
using Avow.Console;
using Avow.Demo;
using Avow.Web;
using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>
/// Pictures of every page of the desk, after a first morning's work at it. With AVOW_PICTURES=DIR they are kept in DIR (see CONTRIBUTING.md); without,
/// the door is taken in one language all the same, and thrown away.
/// </summary>
[Collection(InTheBrowser.Name)]
public sealed class DeskPictureTests(Sites sites) : IDisposable
{
    private static readonly string[] Tongues = ["en", "ru", "ar"];

    private static readonly (int Width, ColorScheme Scheme)[] Views = [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Light), (320, ColorScheme.Dark)];

    private readonly DirectoryInfo thrownAway = Directory.CreateTempSubdirectory("avow-pictures-");

    [BrowserFact]
    public async Task The_door_of_the_desk_is_another_by_day_than_by_night()
    {
        await using var desk = await Site.Start(folder => SqliteArchive.Create(folder, "The Quay Papers"), _ => Task.CompletedTask);
        await using var page = await Newcomer.Arrive(sites.Browser);
        await page.Page.GotoAsync($"{desk.NamedOrigin}/ar/desk/sign-in");
        await Keep(page.Page, "door-ar");
        Assert.NotEqual(await File.ReadAllBytesAsync(Path.Combine(Folder, "door-ar-1280-light.png")), await File.ReadAllBytesAsync(Path.Combine(Folder, "door-ar-1280-dark.png")));
    }

    [BrowserFact]
    public async Task Pictures_of_the_desk_by_day_and_by_night_on_phone_and_desk_in_English_Russian_and_Arabic()
    {
        if (Album.Wanted is null) return;
        await using var desk = await Site.Start(SampleArchive.OpenOrCreate, archive => SampleArchive.Travel(archive, new Output(TextWriter.Null, TextWriter.Null, json: false)), new ServerOptions(IPAddress.Loopback, 0, null));
        await using var ada = await Newcomer.Arrive(sites.Browser);
        await Take(desk, ada.Page, [("sign-in", "/desk/sign-in"), ("come-in", desk.FirstLink)]);
        await ada.ComeInByKeyboard(desk.NamedOrigin + desk.FirstLink, "Ada");
        await Keep(ada.Page, "recovery-codes-en");
        await Work(desk, ada.Page);
        await Take(desk, ada.Page, Places(desk));
    }

    public void Dispose() => thrownAway.Delete(recursive: true);

    private string Folder => Directory.CreateDirectory(Path.Combine(Album.Wanted ?? thrownAway.FullName, "desk")).FullName;

    private static (string Name, string Path)[] Places(Site desk) =>
    [
        ("overview", "/desk"),
        ("captures", "/desk/queues/captures"),
        ("relations", "/desk/queues/relations"),
        ("relations-list", "/desk/queues/relations/list"),
        ("texts", "/desk/queues/texts"),
        ("correct", $"/desk/queues/texts/{desk.IdOf("ferry-north-en")}"),
        ("damage", "/desk/queues/damage"),
        ("queues", "/desk/queues"),
        ("organisations", "/desk/organisations"),
        ("organisation-new", "/desk/organisations/new"),
        ("organisation", "/desk/organisations/ferry-north"),
        ("events", "/desk/events"),
        ("event-new", "/desk/events/new"),
        ("event", "/desk/events/strait-closing"),
        ("record", "/desk/record"),
        ("change-set", $"/desk/record/{desk.Archive.Changes.Latest(1)[0].Number}"),
        ("withheld", $"/desk/withheld?kind=passage&of={desk.IdOf("ferry-north-en")}"),
        ("add", "/desk/add"),
        ("jobs", "/desk/jobs"),
        ("job", "/desk/jobs/1"),
        ("accounts", "/desk/accounts"),
        ("account", "/desk/account"),
        ("nowhere", "/desk/nowhere"),
    ];

    // What a page shows only once somebody has worked: a decision, a changed name, and a job that found something and missed something.
    private async Task Work(Site desk, IPage page)
    {
        await page.GotoAsync($"{desk.NamedOrigin}/en/desk/queues/relations");
        await page.ClickAsync(".desk-card button[value=confirmed] >> nth=0");
        await page.WaitForSelectorAsync(".desk-card.settled");
        await Keep(page, "relations-settled-en");
        await page.GotoAsync($"{desk.NamedOrigin}/en/desk/add");
        await page.FillAsync("textarea", "http://127.0.0.1:9/nobody-listens");
        await page.SetInputFilesAsync("input[type=file]", new FilePayload
        {
            Name = "On the gates.html", MimeType = "text/html",
            Buffer = Encoding.UTF8.GetBytes("<!doctype html><html lang=en><meta charset=utf-8><title>On the gates</title><article><h1>On the gates</h1><p>The harbour council has met on the matter of the gates, and says that nobody on the quay was asked before they were shut.</p></article></html>"),
        });
        await page.WaitForSelectorAsync(".sent input[type=hidden]", new() { State = WaitForSelectorState.Attached });
        await Keep(page, "add-files-en");
        await page.ClickAsync("#add > button");
        await page.WaitForURLAsync($"{desk.NamedOrigin}/desk/jobs/*");
        await page.WaitForSelectorAsync(".job.done", new() { Timeout = 90_000 });
        await page.GotoAsync($"{desk.NamedOrigin}/en/desk/events/strait-closing");
        await page.FillAsync(".row input[name=name] >> nth=0", "The closing of the strait, and its opening");
        await page.FillAsync("#field-why", "The gates were opened again.");
        await page.ClickAsync("form.desk-form button >> nth=0");
        await page.GotoAsync($"{desk.NamedOrigin}/en/desk/organisations/new");
        await page.FillAsync("#field-slug", "Not a slug");
        await page.ClickAsync("form.desk-form button >> nth=0");
        await Keep(page, "organisation-wrong-en");
    }

    private async Task Take(Site desk, IPage page, IEnumerable<(string Name, string Path)> places)
    {
        foreach (var (name, path) in places)
        {
            foreach (var tongue in Tongues)
            {
                await page.GotoAsync($"{desk.NamedOrigin}/{tongue}{path}");
                await Keep(page, $"{name}-{tongue}");
            }
        }
    }

    private async Task Keep(IPage page, string name)
    {
        foreach (var (width, scheme) in Views)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var stands = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(stands <= 0, string.Create(CultureInfo.InvariantCulture, $"{name} at {width}: {stands} px stand out"));
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{width}-{(scheme == ColorScheme.Dark ? "dark" : "light")}.png")), FullPage = true, Animations = ScreenshotAnimations.Disabled });
        }

        await page.SetViewportSizeAsync(1280, 900);
    }
}
