using Avow.Console;
using Avow.Publishing;
using Avow.Road;

namespace Avow.BrowserTests;

/// <summary>The e-books of the samples, and of what strangers wrote, before the checker that publishers use (Debian's epubcheck).</summary>
[Collection(InTheBrowser.Name)]
public sealed class EpubCheckTests(Sites sites) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avow-books-");

    [BrowserFact(Tool.EpubCheck)]
    public async Task Every_kind_of_book_in_every_language_passes_without_a_warning()
    {
        var sample = sites.Sample.IdOf("ferry-north-en");
        foreach (var (wish, language) in new (BookWish, InterfaceLanguage)[]
        {
            (new BookWish.OfAll(), InterfaceLanguage.English),
            (new BookWish.OfEvent("strait-closing"), InterfaceLanguage.Arabic),
            (new BookWish.OfOrganisation("ferry-north"), InterfaceLanguage.Russian),
            (new BookWish.OfStatement(sample), InterfaceLanguage.Spanish),
        })
            Assert.Equal("", await Remarks(sites.Sample, wish, language));
        await using var hostile = await HostileSiteTests.Start();
        Assert.Equal("", await Remarks(hostile, new BookWish.OfAll(), InterfaceLanguage.Arabic));
    }

    [BrowserFact(Tool.EpubCheck)]
    public async Task Books_out_of_a_published_site_pass_too()
    {
        var (place, said) = (Path.Combine(folder.FullName, "site"), new StringWriter());
        Assert.True(new SitePublishing(sites.Sample.Archive, new Output(said, said, json: false), TimeProvider.System).To(place, new() { Languages = [InterfaceLanguage.English, InterfaceLanguage.Arabic], Origin = "https://archive.example/papers", WithBooks = true }, default, stays: false), said.ToString());
        foreach (var book in (string[])["event/strait-closing", "ar/organisation/tidewater", $"ar/t/{sites.Sample.IdOf("ferry-north-en")}"])
            Assert.Equal("", await Remarks(Path.Combine(place, $"{book}.epub")));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<string> Remarks(Site site, BookWish wish, InterfaceLanguage language)
    {
        var file = Path.Combine(folder.FullName, "book.epub");
        var said = new StringWriter();
        new BookPublishing(site.Archive, new Output(said, said, json: false)).To(file, new(wish, language, "https://archive.example"), default);
        Assert.Contains("as a book", said.ToString(), StringComparison.Ordinal);
        return await Remarks(file) is { Length: > 0 } remarks ? $"{wish} in {language.Tag}: {remarks}" : "";
    }

    private static async Task<string> Remarks(string book)
    {
        var run = await ToolRun.OfJava(Tools.EpubCheck, "--quiet", "--failonwarnings", book);
        return run.ExitCode == 0 ? "" : $"{book}: {run.Output}{run.Errors}";
    }
}
