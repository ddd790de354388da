using Microsoft.Playwright;

namespace Avow.BrowserTests;

/// <summary>
/// The pictures: of every page for people to look at, and those of the README. With AVOW_PICTURES=DIR they are kept in DIR
/// (see CONTRIBUTING.md); without, a few are taken all the same, measured and thrown away.
/// </summary>
[Collection(InTheBrowser.Name)]
public sealed class PictureTests(Sites sites) : IDisposable
{
    private const int Phone = 390;

    private const int Desk = 1280;

    private const int MaxReadmePictureBytes = 400 << 10;

    private readonly DirectoryInfo thrownAway = Directory.CreateTempSubdirectory("avow-pictures-");

    [BrowserFact]
    public async Task Pictures_of_the_pages_by_day_and_by_night_on_phone_and_desk()
    {
        var album = new Album(sites, Folder("pages"));
        var pages = Album.Wanted is null ? [sites.Page("statement-ar")] : sites.Pages;
        foreach (var page in pages)
        {
            foreach (var (width, device) in new[] { (Phone, "phone"), (Desk, "desk") })
            {
                var day = await album.Take(page, $"{page.Name}-{device}-light", width, ColorScheme.Light);
                var night = await album.Take(page, $"{page.Name}-{device}-dark", width, ColorScheme.Dark);
                Assert.NotEqual(await File.ReadAllBytesAsync(day), await File.ReadAllBytesAsync(night));
            }
        }
    }

    [BrowserFact]
    public async Task Pictures_of_the_pages_in_Russian_and_from_right_to_left()
    {
        var album = new Album(sites, Folder("spoken"));
        foreach (var page in Album.Wanted is null ? sites.Spoken.Where(page => page.Name == "ar-home") : sites.Spoken)
        {
            var phone = await album.Take(page, $"{page.Name}-phone", Phone, ColorScheme.Light);
            var desk = await album.Take(page, $"{page.Name}-desk", Desk, ColorScheme.Light);
            Assert.NotEqual(await File.ReadAllBytesAsync(phone), await File.ReadAllBytesAsync(desk));
        }
    }

    [BrowserFact]
    public async Task The_pictures_of_the_readme_are_small()
    {
        var album = new Album(sites, Folder("."));
        var statement = await album.Take(sites.Page("statement-en"), "statement", Desk, 1_500);
        var dossier = await album.Take(sites.Page("dossier"), "dossier", Desk, 1_300);
        var compare = await album.Take(sites.Page("compare-same"), "compare", Desk, 1_100);
        Assert.InRange(new FileInfo(statement).Length, 1, MaxReadmePictureBytes);
        Assert.InRange(new FileInfo(dossier).Length, 1, MaxReadmePictureBytes);
        Assert.InRange(new FileInfo(compare).Length, 1, MaxReadmePictureBytes);
    }

    public void Dispose() => thrownAway.Delete(recursive: true);

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(Album.Wanted ?? thrownAway.FullName, name)).FullName;
}
