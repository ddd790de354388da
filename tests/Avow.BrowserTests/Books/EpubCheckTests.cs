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

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<string> Remarks(Site site, BookWish wish, InterfaceLanguage language)
    {
        var file = Path.Combine(folder.FullName, "book.epub");
        var said = new StringWriter();
        new BookPublishing(site.Archive, new Output(said, said, json: false)).To(file, new(wish, language, "https://archive.example"), default);
        Assert.Contains("as a book", said.ToString(), StringComparison.Ordinal);
        var run = await ToolRun.OfJava(Tools.EpubCheck, "--quiet", "--failonwarnings", file);
        return run.ExitCode == 0 ? "" : $"{wish} in {language.Tag}: {run.Output}{run.Errors}";
    }
}
