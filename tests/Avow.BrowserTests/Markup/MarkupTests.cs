using System.Net;
using Avow.Console;
using Avow.Demo;
using Avow.Desk;
using Avow.Publishing;
using Avow.Web;

namespace Avow.BrowserTests;

/// <summary>The Nu HTML checker finds no error in any kind of page, nor in the style sheet.</summary>
[Collection(InTheBrowser.Name)]
public sealed class MarkupTests(Sites sites) : IDisposable
{
    /// <summary>CSS that the checker does not know, though browsers do.</summary>
    private static readonly string[] NewerThanTheChecker = ["paint-order"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avow-markup-");

    [BrowserFact(Tool.Checker)]
    public async Task Every_kind_of_page_and_the_style_sheet_are_what_the_standards_say()
    {
        using var client = new HttpClient();
        foreach (var page in sites.Pages.Concat(sites.Failures)) await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{page.Name}.html"), await page.Html(client));

        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "avow.css"), await client.GetStringAsync(sites.Sample.Origin + new PageAddresses("/").Stylesheet));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "faulty.html"), "<!DOCTYPE html><html lang=en><title>Faulty</title><p><ul><li id=a><li id=a></ul><img src=x>");

        Assert.True(await Check(), "the checker did not notice a faulty page, so its silence says nothing");
    }

    [BrowserFact(Tool.Checker)]
    public async Task So_are_the_pages_of_the_desk_and_its_sheet()
    {
        await using var desk = await Site.Start(
            SampleArchive.OpenOrCreate,
            archive => SampleArchive.Travel(archive, new Output(TextWriter.Null, TextWriter.Null, json: false)),
            new ServerOptions(IPAddress.Loopback, 0, null).Locally("Ada Example").Value);
        using var client = new HttpClient();
        foreach (var (tongue, place) in QueuePagesTests.Places.Concat(["/desk/add", "/desk/jobs", $"/desk/queues/texts/{desk.IdOf("ferry-north-en")}"]).Index())
        {
            // Every second page from right to left.
            using var asked = new HttpRequestMessage(HttpMethod.Get, desk.Origin + place) { Headers = { { "Accept-Language", tongue % 2 == 0 ? "en" : "ar" } } };
            using var response = await client.SendAsync(asked);
            await Keep(place, await response.Content.ReadAsStringAsync());
        }

        foreach (var place in new[] { SignInRoutes.Address, sites.Sample.FirstLink }) await Keep(place, await client.GetStringAsync(sites.Sample.Origin + place));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "desk.css"), await client.GetStringAsync(desk.Origin + DeskAssets.Sheet));
        Assert.False(await Check());

        Task Keep(string place, string html) => File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{place.Trim('/').Replace('/', '-')}.html"), html);
    }

    // Whether the faulty page was noticed, if there is one; nothing else may be.
    private async Task<bool> Check()
    {
        var faults = new Faults();
        var remarks = await Checker.Of(folder.FullName);
        foreach (var remark in remarks.Where(remark => remark.File != "faulty.html" && !NewerThanTheChecker.Any(name => remark.Message.StartsWith($"CSS: “{name}”", StringComparison.Ordinal)))) faults.Add(remark.File, remark.ToString());
        faults.AssertNone();
        return remarks.Count(remark => remark.File == "faulty.html") >= 2;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
