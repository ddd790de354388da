using Avow.Publishing;

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
        foreach (var page in sites.Pages)
        {
            using var response = await client.SendAsync(new(new(page.Method), page.Address));
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{page.Name}.html"), await response.Content.ReadAsStringAsync());
        }

        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "avow.css"), await client.GetStringAsync(sites.Sample.Origin + new PageAddresses("/").Stylesheet));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "faulty.html"), "<!DOCTYPE html><html lang=en><title>Faulty</title><p><ul><li id=a><li id=a></ul><img src=x>");

        var faults = new Faults();
        var remarks = await Checker.Of(folder.FullName);
        foreach (var remark in remarks.Where(remark => remark.File != "faulty.html" && !NewerThanTheChecker.Any(name => remark.Message.StartsWith($"CSS: “{name}”", StringComparison.Ordinal)))) faults.Add(remark.File, remark.ToString());
        faults.AssertNone();
        Assert.True(remarks.Count >= 2, "the checker did not notice a faulty page, so its silence says nothing");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
